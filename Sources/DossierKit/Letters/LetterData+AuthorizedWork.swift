internal import Typesetting

extension LetterData {
  /// By what a person who asks for a bridging permit alone is authorized to work: exactly one of a permit that runs
  /// and an extension asked in time.
  func authorizedWork() -> [String: TemplateValue] {
    let permits = person.permits ?? []
    let basis = WorkBasis.of(person, on: request.day)
    var index = permits.lastIndex { $0.kind == .work } ?? 0
    if case .permit(let running) = basis { index = running }
    let permit = permits.indices.contains(index) ? permits[index] : nil
    var values: [String: TemplateValue] = [
      "permit.number": text(permit?.number, person.key("permits[\(index)].number")),
      "permit.scope": optional(permit?.scope?.title[language]),
      "permit.expiry": day(permit?.expiryDate, person.key("permits[\(index)].expiry_date")),
      "basis.permit": .flag(false), "basis.extension": .flag(false), "extension.filed_on": .text(""),
      "compliance.in_canada": affirmed(person.inCanada, person.key("in_canada")),
      "province.place": text(
        person.province.map { Province(rawValue: $0)?.place[language] ?? $0 }, person.key("province")),
      "province.outside_quebec": .flag(person.province.map { $0 != "QC" } ?? false),
      "jobs": .list(basis.authorizes ? jobs : []),
    ]
    switch basis {
    case .permit: values["basis.permit"] = .flag(true)
    case .extended(let position):
      let all = person.extensions
      values["basis.extension"] = .flag(true)
      values["extension.filed_on"] = day(
        all[position].filedOn, person.key((all.count == 1 ? "extension" : "extension[\(position)]") + ".filed_on"))
    case .none: values["basis.permit"] = missing(person.key("permits"))
    case .unknown(let key): values["basis.permit"] = missing(key)
    }
    return values
  }

  /// The jobs in Canada that go on. One said to be unauthorized is not among what a letter states.
  private var jobs: [TemplateScope] {
    (person.activities ?? []).enumerated().filter { _, job in
      job.kind == .work && job.country == "CAN" && job.authorized != false
        && (job.from.map { $0 <= request.day } ?? true) && (job.to.map { $0 >= request.day } ?? true)
    }.map { index, job in
      [
        "title": optional(job.title), "employer": text(job.employer, person.key("activities[\(index)].employer")),
        "from": day(job.from, person.key("activities[\(index)].from")),
      ]
    }
  }
}

extension WorkBasis {
  /// Whether work is lawful on this basis.
  var authorizes: Bool {
    switch self {
    case .permit, .extended: true
    case .none, .unknown: false
    }
  }
}
