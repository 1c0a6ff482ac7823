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

  /// A thing to do or to obtain: first what has a day, then what others take longest to issue.
  public struct Step: Encodable, Sendable {
    /// `reply`, or a ground.
    public var code: String
    public var title: Bilingual
    public var action: Bilingual
    /// By when, where a day is known: the last day to answer, or that of restoration.
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
  ///   - reply: the last day to answer a letter that waits for an answer.
  ///   - restoration: the last day on which lost status may be restored, for a work permit or a restoration.
  static func make(
    _ reading: LetterReading, _ facts: Case, submittedOn: Day?, before: [Finding]?, now: [Finding], on day: Day,
    reply: Day?, restoration: Day?, figures: Figures
  ) -> RefusalPlan {
    RefusalPlan(
      submittedOn: submittedOn, asOf: day, findings: lines(before, now),
      scores: scores(facts, submittedOn: submittedOn, figures), steps: steps(reading, reply, restoration))
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

  private static func steps(_ reading: LetterReading, _ reply: Day?, _ restoration: Day?) -> [Step] {
    let isAnswered = reading.kind == .fairnessLetter || reading.kind == .documentRequest
    var seen: Set<GroundCode> = []
    let grounds = (reading.grounds + reading.asked).map(\.code).filter { seen.insert($0).inserted }
      .enumerated().sorted { ($0.element.waiting, $0.offset) < ($1.element.waiting, $1.offset) }.map(\.element)
    let first = Step(
      code: RemedyCode.reply.rawValue, title: RemedyCode.reply.title,
      action: Bilingual(
        fr: "Répondre par écrit à chaque point; une prolongation se demande avant la fin du délai.",
        en: "Answer each point in writing; more time is asked for before the time ends."), due: reply)
    return (isAnswered ? [first] : [])
      + grounds.map { Step(code: $0.rawValue, title: $0.title, action: $0.action, due: isAnswered ? reply : restoration) }
  }
}

extension GroundCode {
  /// How long others take, as an order and not as a count: advice and authorities abroad, then those who examine or
  /// assess, then employers and banks, then what one makes oneself.
  var waiting: Int {
    switch self {
    case .truthfulness, .misrepresentation, .criminality, .medicalInadmissibility, .security, .familyMember, .statusLost, .late:
      0
    case .policeCertificate: 1
    case .educationAssessment, .languageTest, .medicalProofMissing: 2
    case .employmentLetter, .workExperience: 3
    case .settlementFunds, .financial: 4
    case .residenceOutsideQuebec, .temporaryIntent, .pointsOrCriteria, .programRequirements: 5
    case .incompleteDocuments, .photoOrForm, .fees: 6
    }
  }
}
