/// Work abroad joined with the first official language and with work in Canada (facts 1.6).
struct CRSTransferForeign: Sendable {
  private let transfer: CRSTransfer

  init(_ tables: GridTables) {
    transfer = CRSTransfer(
      keys: ("foreign_x_language", "foreign_x_canadian_work", "transfer_foreign"), table: tables["transfer-foreign"])
  }

  func scores(_ profile: CRSProfile) -> [FactorScore] {
    transfer.scores(
      profile, row: profile.foreignWork.flatMap { transfer.table.row(at: $0.years) },
      what: profile.foreignWork.map { ScoreWords.work($0) + Bilingual(fr: " à l’étranger", en: " abroad") }
        ?? ScoreWords.notGiven)
  }
}
