/// What the checks that would have prevented a letter say of the case: as it was filed, and as it stands today.
public struct RefusalPlan: Encodable, Sendable {
  /// A finding and the days on which it holds.
  public struct Line: Encodable, Sendable {
    public var code: String
    public var severity: Severity
    public var person: String?
    public var country: String?
    public var file: String?
    public var message: Bilingual
    public var nextStep: Bilingual?
    /// Whether it holds on the day of submission; `nil` where that day is not known.
    public var asSubmitted: Bool?
    public var today: Bool
  }

  /// The score on a day that section 11.2 asks about.
  public struct Score: Encodable, Sendable {
    public enum Event: String, Encodable, Sendable {
      case invitation, receipt

      public var title: Bilingual {
        self == .invitation
          ? Bilingual(fr: "à l’invitation", en: "at the invitation")
          : Bilingual(fr: "à la réception de la demande", en: "at receipt of the application")
      }
    }
    public var event: Event
    public var day: Day
    /// `nil` where the tables of the day are not known.
    public var total: Int?
    public var lowestOfRound: Int?
    /// Whether the score was below the lowest of the round; `nil` where one of them is not known.
    public var isBelow: Bool?
    public var missingKeys: [String]
  }

  /// A thing to obtain for a ground.
  public struct Step: Encodable, Sendable {
    public var ground: GroundCode
    public var title: Bilingual
    public var action: Bilingual
    /// By when, where a day is known.
    public var due: Day?
  }

  public var submittedOn: Day?
  public var asOf: Day
  public var findings: [Line]
  public var scores: [Score]
  public var steps: [Step]

  /// - Parameters:
  ///   - before: the findings as of the day of submission, where it is known.
  ///   - now: the findings as of the day judged.
  static func make(
    _ reading: LetterReading, _ facts: Case, submittedOn: Day?, before: [Finding]?, now: [Finding], on day: Day,
    due: Day?, figures: Figures
  ) -> RefusalPlan {
    RefusalPlan(
      submittedOn: submittedOn, asOf: day, findings: lines(before, now),
      scores: scores(facts, submittedOn: submittedOn, figures), steps: steps(reading, due))
  }

  private static func lines(_ before: [Finding]?, _ now: [Finding]) -> [Line] {
    func key(_ finding: Finding) -> String {
      [finding.code, finding.person, finding.country, finding.file, finding.requirement].map { $0 ?? "" }
        .joined(separator: "\u{0}")
    }
    let then = Set((before ?? []).map(key))
    let today = Set(now.map(key))
    var seen: Set<String> = []
    return (now + (before ?? [])).filter { $0.waived == nil && $0.severity != .info && seen.insert(key($0)).inserted }
      .map { finding in
        Line(
          code: finding.code, severity: finding.severity, person: finding.person, country: finding.country,
          file: finding.file, message: finding.message, nextStep: finding.nextStep,
          asSubmitted: before == nil ? nil : then.contains(key(finding)), today: today.contains(key(finding)))
      }
  }

  private static func scores(_ facts: Case, submittedOn: Day?, _ figures: Figures) -> [Score] {
    guard facts.applications.contains(.expressEntry) else { return [] }
    let days: [(Score.Event, Day)] = [
      facts.expressEntry?.invitationDate.map { (.invitation, $0) }, submittedOn.map { (.receipt, $0) },
    ].compactMap(\.self)
    return days.map { event, day in
      let score = DayScore.of(facts, on: day, figures: figures)
      let total = score.crs?.total
      let lowest = facts.expressEntry?.lowestScore
      // With facts missing the score is a floor, and being below proves nothing.
      let missing = score.missingCRSKeys
      let isBelow = total.flatMap { total in lowest.map { total < $0 } }
      return Score(
        event: event, day: day, total: total, lowestOfRound: lowest,
        isBelow: isBelow == true && !missing.isEmpty ? nil : isBelow, missingKeys: missing)
    }
  }

  private static func steps(_ reading: LetterReading, _ due: Day?) -> [Step] {
    var seen: Set<GroundCode> = []
    return (reading.grounds + reading.asked).filter { seen.insert($0.code).inserted }.map {
      Step(ground: $0.code, title: $0.code.title, action: $0.code.action, due: due)
    }
  }
}
