/// The scores of a case: on the day judged, on the day of the profile and on that of the invitation, held against
/// what is claimed.
public struct ScoreReport: Sendable {
  public struct CaseSummary: Encodable, Sendable {
    /// The name of the case folder.
    public var folder: String
    public var language: Language
  }

  /// A day that matters, and its scores.
  public struct Dated: Sendable {
    public enum Event: String, Encodable, Sendable { case profile, invitation, judged }
    public var event: Event
    public var score: DayScore
  }

  public static let schemaVersion = 1

  public var `case`: CaseSummary
  /// The name of the principal applicant.
  public var name: String
  /// The scores on the day judged.
  public var score: DayScore
  /// In the order of the days; the day judged is always one of them.
  public var dates: [Dated]
  /// The score of the profile, as the case gives it.
  public var claimed: Int?
  /// The score that is held against the claimed one.
  public var compared: Dated
  /// The lowest score of the round.
  public var lowestScore: Int?
  public var programs: [(program: ExpressEntryFacts.Program, eligibility: ProgramEligibility)]
  /// The day on which the profile was submitted, which breaks a tie.
  public var profileDate: Day?
  public var nextChanges: [ScoreChange]
  public var warnings: [ScoreWarning]
  /// The changes of `--what-if`, as typed, and the totals without them.
  public var whatIf: WhatIf?

  public struct WhatIf: Sendable {
    public var changes: [String]
    public var without: DayScore

    public init(changes: [String], without: DayScore) {
      self.changes = changes
      self.without = without
    }
  }

  /// Computed less claimed; `nil` where one of them is not known.
  public var difference: Int? {
    guard let claimed, let computed = compared.score.crs?.total else { return nil }
    return computed - claimed
  }

  /// Scores a case on all its days.
  public static func make(
    _ facts: Case, folder: String, on day: Day, language: Language, figures: Figures, whatIf: WhatIf? = nil
  ) -> ScoreReport {
    let scores = ScoreDates(facts, judged: day).all.map { date in
      Dated(event: date.event, score: DayScore.of(facts, on: date.day, figures: figures))
    }
    let judged = scores.last { $0.event == .judged } ?? Dated(
      event: .judged, score: DayScore.of(facts, on: day, figures: figures))
    return ScoreReport(
      case: CaseSummary(folder: folder, language: language), name: facts.principal.displayName, score: judged.score,
      dates: scores, claimed: facts.expressEntry?.claimedScore,
      // What the profile says is held against the invitation, where there is one.
      compared: scores.first { $0.event == .invitation } ?? scores.first { $0.event == .profile } ?? judged,
      lowestScore: facts.expressEntry?.lowestScore, programs: ProgramMinimums.all(facts, on: day, figures: figures),
      profileDate: facts.expressEntry?.profileDate,
      nextChanges: ScoreChanges(facts, after: day, figures: figures).all, warnings: judged.score.warnings,
      whatIf: whatIf)
  }
}

/// The days on which a case is scored: the profile's, the invitation's, the day judged.
struct ScoreDates {
  let all: [(event: ScoreReport.Dated.Event, day: Day)]

  init(_ facts: Case, judged: Day) {
    let expressEntry = facts.expressEntry
    let days: [(event: ScoreReport.Dated.Event, day: Day)] = [
      expressEntry?.profileDate.map { (.profile, $0) }, expressEntry?.invitationDate.map { (.invitation, $0) },
      (.judged, judged),
    ].compactMap { $0 }
    all = days.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}

extension ExpressEntryFacts {
  /// The lowest score of the round, in its long or its short form.
  public var lowestScore: Int? { round?.lowestScore ?? roundCutoff }
}
