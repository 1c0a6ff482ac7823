internal import Typesetting

extension LetterData {
  /// Status, work and residence of a person who asks for restoration as a worker.
  func restoration() -> [String: TemplateValue] {
    let facts = request.case.restoration
    let permits = person.permits ?? []
    let lastWorkPermit = AuthorizedStay.latest(permits.filter { $0.kind == .work })
    let index =
      permits.firstIndex {
        $0.kind == .work && $0.number == lastWorkPermit?.number && $0.expiryDate == lastWorkPermit?.expiryDate
      } ?? 0
    var values: [String: TemplateValue] = [
      "restoration.as": text(
        facts?.restoreAs == .worker
          ? word(Bilingual(fr: "travailleur", en: "worker"), feminine: "travailleuse") : nil, "restoration.restore_as"),
      "restoration.cause": narrative(facts?.cause, "restoration.cause"),
      "permit.number": text(lastWorkPermit?.number, person.key("permits[\(index)].number")),
      "history": .list(StayHistory(data: self).lines()),
      "work.stopped_on": day(workStoppedOn, person.key("activities")),
      "compliance.no_unauthorized_work": .flag(person.workWithoutAuthorization == .no),
      "compliance.in_canada": affirmed(person.inCanada, person.key("in_canada")),
      "compliance.no_removal_order": affirmed(person.removalOrder.map(!), person.key("removal_order")),
      "compliance.no_declaration": affirmed(person.declarationA221.map(!), person.key("declaration_a22_1")),
      "province.place": text(
        person.province.map { Province(rawValue: $0)?.place[language] ?? $0 }, person.key("province")),
      "province.outside_quebec": .flag(person.province.map { $0 != "QC" } ?? false),
    ]
    values.merge(statusEnd()) { $1 }
    return values
  }

  /// The last day of the last job in Canada. A job without an end is not one that stopped.
  var workStoppedOn: Day? {
    let jobs = (person.activities ?? []).filter {
      $0.kind == .work && $0.country == "CAN" && ($0.from.map { $0 <= request.day } ?? true)
    }
    guard let last = jobs.max(by: { ($0.to ?? .distantFuture) < ($1.to ?? .distantFuture) }) else { return nil }
    return last.to
  }

  private func statusEnd() -> [String: TemplateValue] {
    let ground = person.statusLoss?.ground
    var values: [String: TemplateValue] = [
      "status.stay_ended": .flag(ground != .workConditions && ground != .studyConditions)
    ]
    if let window = request.restorationWindow {
      values["status.end"] = day(window.end, "")
      values["status.last_day"] = day(window.lastDay, "")
      values["status.count"] = .text(String(window.count(on: request.day)))
      return values
    }
    var key = person.key("permits")
    if case .unknown(let keys, _) = StatusEnd.of(person, on: request.day), let first = keys.first { key = first }
    for name in ["status.end", "status.last_day", "status.count"] { values[name] = missing(key) }
    return values
  }
}

extension LetterRequest {
  /// The window of restoration that holds the day of the letter: by the earliest reading, else by the day on
  /// which a refusal was communicated. `nil` where the end of status is not known; where both windows are over,
  /// the later one.
  var restorationWindow: RestorationWindow? {
    guard case .ended(let end, let arguable, _) = StatusEnd.of(person, on: day) else { return nil }
    let window = RestorationWindow(end: end)
    guard let arguable, !window.contains(day) else { return window }
    return RestorationWindow(end: arguable)
  }
}

extension Day {
  static let distantFuture = Day(number: 3_000_000)
}
