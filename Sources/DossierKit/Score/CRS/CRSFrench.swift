/// French at a high level, with or without English (facts 1.7): the two rows do not add up. Mixed English, under
/// the threshold in one ability, counts as little English.
struct CRSFrench: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["french"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let french = profile.levels(.fr)?.lowest
    let english = profile.levels(.en)?.lowest
    let (needed, both) = (table.limit("french"), table.limit("english"))
    var points = 0
    var reason = Bilingual(
      fr: "pas de NCLC \(needed) partout en français", en: "French not at NCLC \(needed) in all four")
    if let french, french >= needed {
      let isBoth = english.map { $0 >= both } ?? false
      points = table.row(level: isBoth ? "french-and-english" : "french-alone")?.points ?? 0
      reason =
        isBoth
        ? Bilingual(
          fr: "français NCLC \(needed) ou plus, anglais NCLC \(both) ou plus",
          en: "French NCLC \(needed) or more, English CLB \(both) or more")
        : Bilingual(
          fr: "français NCLC \(needed) ou plus, anglais sous NCLC \(both) ou sans test",
          en: "French NCLC \(needed) or more, English under CLB \(both) or untested")
    }
    return FactorScore("french", points, of: table.most(\.points), reason)
  }
}
