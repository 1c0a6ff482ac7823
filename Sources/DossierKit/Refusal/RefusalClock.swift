/// The days of the Federal Court for a letter (IRPA s. 72(2)(b); R-REM-01 to -03): nothing is rolled forward, and what
/// is unknown is taken for the cautious day.
public struct RefusalClock: Sendable {
  /// Day 0: the earliest of the day of the letter, its sending, its delivery and its opening.
  public let first: Day
  /// Day 15, unless both the applicant and the office are outside Canada: then day 60.
  public let last: Day
  /// Day 60: only where a lawyer confirms that the matter arose outside Canada.
  public let lastIfOutside: Day
  /// Neither the case nor the letter tells the day of the notification: the day of the letter stands for it.
  public let isNotificationUnknown: Bool
  /// Both are known to be outside Canada.
  public let isOutside: Bool

  init?(_ reading: LetterReading, _ facts: Case, days: RefusalFigures) {
    let received = [facts.refusal?.deliveredOn, facts.refusal?.openedOn, reading.sentOn].compactMap(\.self)
    guard let first = (received + [reading.date ?? facts.refusal?.date].compactMap(\.self)).min() else { return nil }
    self.first = first
    isNotificationUnknown = received.isEmpty
    isOutside = facts.principal.inCanada == false
      && (facts.refusal?.decidedInCanada ?? reading.officeInCanada) == false
    lastIfOutside = first + days.courtDaysOutside
    last = isOutside ? lastIfOutside : first + days.courtDays
  }
}
