/// The short phrases that several factors share.
enum ScoreWords {
  static let notGiven = Bilingual(fr: "non indiqué", en: "not given")
  static let sum = Bilingual(fr: "somme des facteurs", en: "sum of the factors")
  static let no = Bilingual(fr: "non", en: "no")
  static let noTest = Bilingual(fr: "aucun test utilisable", en: "no test that can be used")

  static func capped(_ sum: Int, _ cap: Int) -> Bilingual {
    Bilingual(fr: "\(sum) ramenés au plafond de \(cap)", en: "\(sum) cut at the cap of \(cap)")
  }

  static func years(_ years: Int) -> Bilingual {
    Bilingual.make {
      Typography.count(years, $0, one: Bilingual(fr: "an", en: "year"), many: Bilingual(fr: "ans", en: "years"))
    }
  }

  /// Completed years, and the hours they were counted from where they are known.
  static func work(_ work: WorkCredit?) -> Bilingual {
    guard let work else { return notGiven }
    guard let hours = work.hours else { return years(work.years) }
    return years(work.years)
      + Bilingual.make {
        let count = Typography.grouped(hours, $0)
        return $0 == .fr ? " (\(count)\u{00A0}heures)" : " (\(count)\u{00A0}hours)"
      }
  }
}
