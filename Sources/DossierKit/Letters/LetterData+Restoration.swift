internal import Typesetting

extension LetterData {
  /// Status, work and residence of a person who asks for restoration as a worker.
  func restoration() -> [String: TemplateValue] {
    let facts = request.case.restoration
    let permits = person.permits ?? []
    // A worker lost a work permit, a student a study permit; a visitor may have had any, or none.
    let kind: Permit.Kind? =
      switch facts?.restoreAs {
      case .student: .study
      case .visitor: nil
      case .worker, nil: .work
      }
    let last = AuthorizedStay.latest(permits.filter { kind == nil || $0.kind == kind })
    let index = permits.firstIndex { $0.number == last?.number && $0.expiryDate == last?.expiryDate && $0.kind == last?.kind } ?? 0
    var values: [String: TemplateValue] = [
      "restoration.as": text(facts?.restoreAs.map(statusWord), "restoration.restore_as"),
      "restoration.cause": narrative(facts?.cause, "restoration.cause"),
      "permit.number": last == nil && hadNoPermit
        ? .text("") : text(last?.number, person.key("permits[\(index)].number")),
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

  /// « travailleuse », where the agreement is feminine; "worker".
  private func statusWord(_ status: RestorationFacts.Status) -> String {
    switch status {
    case .worker: word(Bilingual(fr: "travailleur", en: "worker"), feminine: "travailleuse")
    case .student: word(Bilingual(fr: "étudiant", en: "student"), feminine: "étudiante")
    case .visitor: word(Bilingual(fr: "visiteur", en: "visitor"), feminine: "visiteuse")
    }
  }

  /// « à titre d’étudiante »; "as a student".
  private func capacity(_ status: RestorationFacts.Status) -> String {
    let word = statusWord(status)
    return language == .fr ? "à titre " + NameWords.of(word) : "as a " + word
  }

  /// Whether a visitor came in on the date fixed at entry alone, without any paper that has a number.
  var hadNoPermit: Bool {
    request.case.restoration?.restoreAs == .visitor && (person.permits ?? []).isEmpty
      && person.lastEntry?.authorizedUntil != nil
  }

  /// What only a letter for restoration alone says.
  func restorationAlone() -> [String: TemplateValue] {
    let facts = request.case.restoration
    let status = facts?.restoreAs
    let asks = facts?.requestedPermit != RestorationFacts.Permit.none && status != .visitor
    let permit: Bilingual? =
      switch facts?.requestedPermit {
      case .open: Bilingual(fr: "permis de travail ouvert", en: "open work permit")
      case .employerSpecific:
        Bilingual(fr: "permis de travail lié à un employeur donné", en: "employer-specific work permit")
      case .study: Permit.Kind.study.title
      case RestorationFacts.Permit.none?, nil: nil
      }
    let worked = (person.activities ?? []).contains { $0.kind == .work && $0.country == "CAN" }
    return [
      "restoration.capacity": text(status.map(capacity), "restoration.restore_as"),
      "restoration.asks_permit": .flag(asks),
      "restoration.permit": text(permit?[language], "restoration.requested_permit"),
      "restoration.is_worker": .flag(status == .worker), "restoration.is_student": .flag(status == .student),
      "restoration.is_visitor": .flag(status == .visitor),
      "restoration.purpose": narrative(facts?.purpose, "restoration.purpose"),
      // A visitor or a student without a job in Canada has no last day of work to state.
      "work.is_stated": .flag(worked || status == .worker || status == nil),
      "compliance.studying": status == .student
        ? affirmed(person.enrolledAndStudying, person.key("enrolled_and_studying")) : .flag(false),
    ]
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
      "status.stay_ended": .flag(ground != .workConditions && ground != .studyConditions),
      "status.work_conditions": .flag(ground == .workConditions),
      "status.study_conditions": .flag(ground == .studyConditions),
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
