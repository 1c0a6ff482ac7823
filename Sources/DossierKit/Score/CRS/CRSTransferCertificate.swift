/// A certificate of qualification in a trade joined with the first official language (facts 1.6).
struct CRSTransferCertificate: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["transfer-certificate"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let lowest = profile.first?.levels.lowest ?? 0
    let row = profile.hasCertificate == true ? table.table.rows?.first : nil
    let points =
      lowest >= table.limit("language-full")
      ? row?.full : lowest >= table.limit("language-half") ? row?.half : nil
    let reason =
      switch profile.hasCertificate {
      case nil: ScoreWords.notGiven
      case false?: ScoreWords.no
      case true?:
        Bilingual(
          fr: "certificat; première langue, NCLC \(lowest) au plus bas",
          en: "certificate; first language, CLB \(lowest) at the lowest")
      }
    return FactorScore("transfer_certificate", points ?? 0, of: table.limit("maximum"), reason)
  }
}
