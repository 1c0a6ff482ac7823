internal import Typesetting

/// The dated lines of a stay in Canada: the last entry, each permit, each application for an extension.
struct StayHistory {
  let data: LetterData

  private struct Line {
    var day: Day?
    var values: TemplateScope
  }

  /// The lines by date; what has no date stands at the end.
  func lines() -> [TemplateScope] {
    let lines = entry + permits + extensions
    return lines.enumerated().sorted { left, right in
      let (first, second) = (left.element.day ?? .distantFuture, right.element.day ?? .distantFuture)
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element.values)
  }

  private var person: Person { data.person }

  private func scope(_ kind: String, _ values: [String: TemplateValue]) -> TemplateScope {
    var scope: [String: TemplateValue] = [
      "is_entry": .flag(false), "is_permit": .flag(false), "is_extension": .flag(false), "from": .text(""),
      "to": .text(""), "what": .text(""), "number": .text(""), "scope": .text(""), "leave_by": .text(""),
      "outcome": .text(""), "decided_on": .text(""), "communicated_on": .text(""),
      "until": .text(""),
    ]
    scope[kind] = .flag(true)
    return TemplateScope(scope.merging(values) { $1 })
  }

  private var entry: [Line] {
    let entry = person.lastEntry ?? LastEntry()
    return [
      Line(
        day: entry.date,
        values: scope(
          "is_entry",
          [
            "from": data.day(entry.date, person.key("last_entry.date")), "what": data.optional(entry.place),
            "until": data.optionalDay(entry.authorizedUntil),
          ]))
    ]
  }

  private var permits: [Line] {
    let permits = person.permits ?? []
    guard !permits.isEmpty else {
      if data.hadNoPermit || data.request.kind == .representative { return [] }
      return [Line(day: nil, values: scope("is_permit", permitValues(Permit(), "permits[0]")))]
    }
    return permits.enumerated().map { index, permit in
      Line(day: permit.issueDate, values: scope("is_permit", permitValues(permit, "permits[\(index)]")))
    }
  }

  private func permitValues(_ permit: Permit, _ key: String) -> [String: TemplateValue] {
    [
      "from": data.day(permit.issueDate, person.key("\(key).issue_date")),
      "to": data.day(permit.expiryDate, person.key("\(key).expiry_date")),
      "what": data.text(permit.kind?.title[data.language], person.key("\(key).kind")),
      "number": data.text(permit.number, person.key("\(key).number")),
      "scope": data.optional(permit.scope?.title[data.language]),
      "leave_by": data.optionalDay(permit.mustLeaveBy),
    ]
  }

  private var extensions: [Line] {
    let all = person.extensions
    return all.enumerated().map { index, application in
      let key = all.count == 1 ? "extension" : "extension[\(index)]"
      let isDecided = application.decision != nil && application.decision != .pending
      return Line(
        day: application.filedOn,
        values: scope(
          "is_extension",
          [
            "from": data.day(application.filedOn, person.key("\(key).filed_on")),
            "what": data.text(application.kind?.title[data.language], person.key("\(key).kind")),
            "outcome": data.text(application.decision?.outcome[data.language], person.key("\(key).decision")),
            "decided_on": isDecided ? data.day(application.decidedOn, person.key("\(key).decided_on")) : .text(""),
            "communicated_on": data.optionalDay(application.communicatedOn),
          ]))
    }
  }
}

extension Permit.Scope {
  /// What a permit allows, to stand in brackets after its number.
  var title: Bilingual {
    switch self {
    case .open: Bilingual(fr: "ouvert", en: "open")
    case .employerSpecific: Bilingual(fr: "lié à un employeur donné", en: "employer-specific")
    }
  }
}

extension Extension.Decision {
  /// What became of a request: agrees with « demande ».
  var outcome: Bilingual {
    switch self {
    case .pending: Bilingual(fr: "en cours de traitement", en: "pending")
    case .approved: Bilingual(fr: "accordée", en: "approved")
    case .refused: Bilingual(fr: "refusée", en: "refused")
    case .returned: Bilingual(fr: "retournée", en: "returned")
    case .withdrawn: Bilingual(fr: "retirée", en: "withdrawn")
    }
  }
}
