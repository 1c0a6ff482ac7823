/// Education joined with the first official language and with work in Canada (facts 1.6): one credential, a single
/// bachelor's degree included, stands in the lower tier.
struct CRSTransferEducation: Sendable {
  private let transfer: CRSTransfer

  init(_ tables: GridTables) {
    transfer = CRSTransfer(
      keys: ("education_x_language", "education_x_canadian_work", "transfer_education"),
      table: tables["transfer-education"])
  }

  func scores(_ profile: CRSProfile) -> [FactorScore] {
    transfer.scores(
      profile, row: profile.education.flatMap { transfer.table.row(level: $0.rawValue) },
      what: profile.education?.inWords ?? ScoreWords.notGiven)
  }
}
