/// A job offer: 50 or 200 points until 24 March 2025, none since (facts 1.7).
struct CRSJobOffer: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["job-offer"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let most = table.most(\.points)
    let points = profile.jobOffer.flatMap { table.row(level: $0.rawValue) }?.points ?? 0
    return FactorScore("job_offer", points, of: most, most == 0 ? Self.ended : reason(profile.jobOffer))
  }

  private func reason(_ offer: CRSProfile.JobOffer?) -> Bilingual {
    switch offer {
    case .none?: ScoreWords.no
    case .skilled?: Bilingual(fr: "offre d’emploi FEER 0 à 3", en: "offer of a TEER 0 to 3 job")
    case .seniorManagement?: Bilingual(fr: "offre du grand groupe 00", en: "offer in major group 00")
    case nil: ScoreWords.notGiven
    }
  }

  private static let ended = Bilingual(fr: "plus de points depuis le 25 mars 2025", en: "no points since 25 March 2025")
}
