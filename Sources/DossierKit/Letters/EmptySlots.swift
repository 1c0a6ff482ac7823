/// The slots that the account does not let pass empty and for which the case has no file: each takes a page that
/// explains why, signed by the applicant (facts U-04).
struct EmptySlots {
  let record: CaseRecord

  /// Whether the account wants a file in the slot of a demand: a mandatory slot of the manifest, or one that the
  /// account's own checklist shows.
  func mustBeFilled(_ demand: Demand) -> Bool {
    guard demand.status == .required else { return false }
    return demand.slot.mandatory || !Set(record.case.accountAsks ?? []).isDisjoint(with: demand.requirement.acceptedTypes)
  }

  /// Whether a letter's slot must be filled and has no paper.
  func contains(_ slot: LetterSlot) -> Bool {
    let lines = record.assignment.lines.filter { line in
      let demand = line.demand
      return demand.submission == slot.submission && demand.slot.id == slot.id
        && (slot.person == nil || demand.person == slot.person) && (slot.country == nil || demand.country == slot.country)
    }
    return lines.contains { mustBeFilled($0.demand) } && lines.allSatisfy(\.documents.isEmpty)
  }
}

extension LetterDesk {
  /// The letters of explanation for the slots that must be filled and have no paper, one for each.
  static func forEmptySlots(_ language: Language, _ record: CaseRecord) -> [LetterRequest] {
    let empty = EmptySlots(record: record)
    return requests(.explanation, language, record).filter { $0.slot.map(empty.contains) ?? false }
  }
}
