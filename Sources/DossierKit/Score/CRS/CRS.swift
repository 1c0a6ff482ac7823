/// The Comprehensive Ranking System by the rules of one day: sections A to D, each with its cap.
public struct CRS: Sendable {
  private let tables: GridTables
  private let core: [any CRSFactor]
  private let spouse: [any CRSFactor]
  private let education: CRSTransferEducation
  private let foreign: CRSTransferForeign
  private let certificate: CRSTransferCertificate
  private let additional: [any CRSFactor]

  /// `nil` where the tables of the day are not known.
  public init?(on day: Day, figures: Figures) {
    guard let tables = GridTables(.crs, on: day, figures: figures) else { return nil }
    self.tables = tables
    core = [
      CRSAge(tables), CRSEducation(tables), CRSFirstLanguage(tables), CRSSecondLanguage(tables),
      CRSCanadianWork(tables),
    ]
    spouse = [CRSSpouseEducation(tables), CRSSpouseLanguage(tables), CRSSpouseWork(tables)]
    education = CRSTransferEducation(tables)
    foreign = CRSTransferForeign(tables)
    certificate = CRSTransferCertificate(tables)
    additional = [
      CRSNomination(tables), CRSFrench(tables), CRSCanadianEducation(tables), CRSSibling(tables), CRSJobOffer(tables),
    ]
  }

  public var sources: [Source] { tables.sources }

  /// Whether a job offer gives points on the day.
  var givesJobOfferPoints: Bool { tables["job-offer"].most(\.points) > 0 }

  public func score(_ profile: CRSProfile) -> CRSScore {
    let isWith = profile.partner != nil
    var factors = core.map { $0.score(profile) }
    let coreSum = FactorScore.sum(
      "core", factors, cap: tables["core"].limit(isWith ? "maximum-with" : "maximum-without"))
    factors.append(coreSum)
    let spouseScores = isWith ? spouse.map { $0.score(profile) } : Self.noSpouse
    let spouseSum = FactorScore.sum("spouse", spouseScores, cap: isWith ? tables["spouse"].limit("maximum") : 0)
    factors += spouseScores + [spouseSum]
    let transfers = [education.scores(profile), foreign.scores(profile), [certificate.score(profile)]]
    let transferSum = FactorScore.sum(
      "transferability", transfers.compactMap(\.last), cap: tables["transferability"].limit("maximum"))
    factors += transfers.flatMap { $0 } + [transferSum]
    let more = additional.map { $0.score(profile) }
    let moreSum = FactorScore.sum("additional", more, cap: tables["additional"].limit("maximum"))
    factors += more + [moreSum]
    let total = FactorScore.sum(
      "total", [coreSum, spouseSum, transferSum, moreSum], cap: tables["total"].limit("maximum"))
    return CRSScore(withSpouseColumn: isWith, factors: factors + [total])
  }

  private static let noSpouse = ["spouse_education", "spouse_language", "spouse_work"].map {
    FactorScore($0, 0, of: 0, Bilingual(fr: "colonne sans époux ni conjoint", en: "column without spouse or partner"))
  }
}
