/// A job offer under one paragraph of the Regulations: s. 82(2)(a) to (d) for skilled workers, s. 87.2(3)(d)(ii) to
/// (v) for the trades, which are made alike.
///
/// `basis` in `case.yaml` names the paragraph, and with it declares what the case has no key for, such as the labour
/// market assessment. What the case does tell must agree with the paragraph.
public struct OfferParagraph: Sendable {
  enum Kind: CaseIterable {
    /// (a), (ii): a work permit with a labour market assessment, and the employer named on it offers the job.
    case assessedPermit
    /// (b), (iii): a work permit exempt from the assessment, and a year of work for the employer who offers the job.
    case exemptPermit
    /// (c), (iv): neither a permit nor an authorization to work, and an offer that was assessed.
    case notAuthorized
    /// (d), (v): a permit or an authorization to work, and an offer that was assessed.
    case otherwiseAuthorized
  }

  let kind: Kind
  let offer: ExpressEntryFacts.JobOffer
  let program: ExpressEntryFacts.Program

  /// The values of `express_entry.job_offer.basis` for a program, in the order of the paragraphs.
  static func bases(_ program: ExpressEntryFacts.Program) -> [String] {
    switch program {
    case .fsw: ["a", "b", "c", "d"].map { "r82-2-\($0)" }
    case .fst: ["ii", "iii", "iv", "v"].map { "r87-2-3-d-\($0)" }
    case .cec: []
    }
  }

  /// `nil` where there is no offer, or its basis is no paragraph of the program.
  public init?(_ offer: ExpressEntryFacts.JobOffer?, _ program: ExpressEntryFacts.Program) {
    guard let offer, let basis = offer.basis, let place = Self.bases(program).firstIndex(of: basis) else { return nil }
    kind = Kind.allCases[place]
    self.offer = offer
    self.program = program
  }

  /// All paragraphs but the one for people without authorization to work (IRPR ss. 76(1)(b)(ii), 87.2(5)).
  public var exemptsFromFunds: Bool { kind != .notAuthorized }

  /// Whether the offer is one of the paragraph, as far as the case tells.
  public func answer(_ situation: ProgramSituation) -> Answer {
    let trades = situation.figures.trades(on: situation.day)
    return answer(
      situation.person, specified: situation.facts?.primaryOccupation, situation.facts?.funds?.authorizedToWork,
      on: situation.day, isTrade: { trades?.contains($0) ?? true })
  }

  func answer(
    _ person: Person, specified: String?, _ isAuthorized: Bool?, on day: Day, isTrade: (String) -> Bool
  ) -> Answer {
    let standing = OfferStanding(person: person, isAuthorized: isAuthorized, day: day)
    let rest: [Answer] =
      switch kind {
      case .assessedPermit: [standing.inCanada(), standing.permitOfEmployer()]
      case .exemptPermit: [standing.inCanada(), standing.permitOfEmployer(), standing.year(for: offer.employer)]
      case .notAuthorized: [standing.authorization().negated]
      case .otherwiseAuthorized: [standing.authorization()]
      }
    switch Answer.all([fullTime, length, occupation(specified, isTrade)] + rest) {
    case .yes: return .yes(Self.qualifies)
    case .no(let reason): return .no(reason)
    case .unknown(let keys, let reason): return .unknown(keys: keys, reason)
    }
  }

  private var fullTime: Answer {
    guard let isFullTime = offer.fullTime else { return missing("full_time") }
    return .of(
      isFullTime, yes: Self.qualifies,
      no: Bilingual(fr: "L’offre d’emploi n’est pas à temps plein.", en: "The job offer is not full time."))
  }

  /// A year or more after the visa is issued.
  private var length: Answer {
    guard let months = offer.months else { return missing("months") }
    return .of(
      months >= 12, yes: Self.qualifies,
      no: Bilingual(fr: "L’offre d’emploi est de moins d’un an.", en: "The job offer is for less than a year."))
  }

  private func occupation(_ specified: String?, _ isTrade: (String) -> Bool) -> Answer {
    switch program {
    case .fst:
      guard let noc = offer.noc else { return missing("noc") }
      return .of(
        isTrade(noc) && (specified ?? noc) == noc, yes: Self.qualifies,
        no: Bilingual(
          fr: "L’offre d’emploi n’est pas dans le métier spécialisé de la demande.",
          en: "The job offer is not in the skilled trade of the application."))
    case .fsw, .cec:
      guard let teer = offer.teer ?? offer.noc.flatMap(Activity.teer(ofCode:)) else { return missing("noc") }
      return .of(
        teer <= 3, yes: Self.qualifies,
        no: Bilingual(
          fr: "L’offre d’emploi est de catégorie FEER \(teer).", en: "The job offer is in TEER \(teer)."))
    }
  }

  private func missing(_ key: String) -> Answer {
    .unknown(
      keys: ["express_entry.job_offer.\(key)"],
      Bilingual(fr: "Un détail de l’offre d’emploi n’est pas indiqué.", en: "A fact of the job offer is not given."))
  }

  private static let qualifies = Bilingual(
    fr: "L’offre d’emploi remplit les conditions de son alinéa.", en: "The job offer meets the terms of its paragraph.")
}
