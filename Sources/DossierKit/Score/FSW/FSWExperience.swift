/// Skilled work of the last ten years, in Canada or abroad (IRPR s. 80).
struct FSWExperience: FSWFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["experience"] }

  func scores(_ profile: FSWProfile) -> [FactorScore] {
    let work = profile.skilledWork
    return [
      FactorScore(
        "experience", work.flatMap { table.row(at: $0.years) }?.points ?? 0, of: table.most(\.points),
        ScoreWords.work(work))
    ]
  }
}
