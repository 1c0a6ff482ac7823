/// Whether the minimum requirements of a program are met on a day, and why: what IRPA s. 11.2 asks for at the
/// invitation and when the application is received (R-EE-15).
public struct ProgramEligibility: Codable, Sendable, Hashable {
  /// What a program asks, in the order in which it is told.
  public enum Criterion: String, Sendable, CaseIterable {
    case province, experience, language, education, points, offer, funds
  }

  /// `nil` where a fact that decides is missing, or where no text that was read decides.
  public var eligible: Bool?
  /// A sentence for each requirement that is not met or not known; where all are met, what was shown.
  public var reasons: [Bilingual]
  /// The keys of `case.yaml` that would decide.
  public var missingKeys: [String] = []
  /// The answer to each requirement.
  public var answers: [Criterion: Answer] = [:]

  private enum CodingKeys: String, CodingKey { case eligible, reasons }

  public init(eligible: Bool?, reasons: [Bilingual]) {
    self.eligible = eligible
    self.reasons = reasons
  }

  /// Judges one program on the day of the situation, whatever program the invitation names.
  /// - Parameter points: the selection grid, for skilled workers; without it their points are not known.
  public init(_ program: ExpressEntryFacts.Program, _ situation: ProgramSituation, points: ProgramPoints?) {
    let asked = Self.criteria(of: program)
    let judged = asked.map { ($0, Self.answer($0, program, situation, points: points)) }
    answers = Dictionary(uniqueKeysWithValues: judged)
    let ordered = judged.map(\.1)
    let open = ordered.filter { if case .unknown = $0 { true } else { false } }
    let failed = ordered.filter { if case .no = $0 { true } else { false } }
    eligible = failed.isEmpty ? (open.isEmpty ? true : nil) : false
    reasons = (failed.isEmpty && open.isEmpty ? ordered : failed + open).map(\.reason)
    if failed.isEmpty {
      missingKeys = open.reduce(into: []) { keys, answer in
        guard case .unknown(let more, _) = answer else { return }
        keys += more.filter { !keys.contains($0) }
      }
    }
  }

  /// What a program asks at all.
  public static func criteria(of program: ExpressEntryFacts.Program) -> [Criterion] {
    switch program {
    case .fsw: [.province, .experience, .language, .education, .points, .funds]
    case .cec: [.province, .experience, .language]
    case .fst: [.province, .experience, .language, .offer, .funds]
    }
  }

  static func answer(
    _ criterion: Criterion, _ program: ExpressEntryFacts.Program, _ situation: ProgramSituation, points: ProgramPoints?
  ) -> Answer {
    switch criterion {
    case .province: ProvinceCriterion.answer(situation)
    case .experience: ExperienceCriterion.answer(program, situation)
    case .language: LanguageCriterion.answer(program, situation)
    case .education: EducationCriterion.answer(program, situation)
    case .offer: OfferCriterion.answer(program, situation)
    case .funds: FundsCriterion.answer(program, situation)
    case .points:
      points?.answer
        ?? .unknown(
          keys: [],
          Bilingual(
            fr: "Les points de la grille de sélection n’ont pas été calculés.",
            en: "The points of the selection grid were not computed."))
    }
  }

  /// What the law asks besides and no fact of a case file can tell.
  public static func notJudged(_ program: ExpressEntryFacts.Program) -> [Bilingual] {
    let duties = Bilingual(
      fr: "Les tâches exercées, comparées à la description de la CNP, ne sont pas jugées.",
      en: "The duties performed, against the description of the NOC, are not judged.")
    switch program {
    case .fsw: return [duties]
    case .cec:
      return [
        duties,
        Bilingual(
          fr: "Le statut de résident temporaire pendant tout le travail n’est pas jugé.",
          en: "Temporary resident status throughout the work is not judged."),
      ]
    case .fst:
      return [
        duties,
        Bilingual(
          fr: "L’aptitude à exercer le métier de façon autonome avant le travail, et les conditions d’accès de la CNP, "
            + "ne sont pas jugées.",
          en: "The qualification to practise the trade independently before the work, and the employment requirements "
            + "of the NOC, are not judged."),
      ]
    }
  }

  // Every key is written, also where there is nothing to say.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(eligible, forKey: .eligible)
    try container.encode(reasons, forKey: .reasons)
  }
}
