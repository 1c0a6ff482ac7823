import Conversion

/// What one can do about a file that is too large, from what came of making it smaller.
enum FittingWords {
  static func nextStep(_ trials: [FittingTrial]) -> Bilingual {
    if let made = trials.compactMap(\.made).first, trials.allSatisfy({ $0.made != nil }) {
      let done = Bilingual.make { language in
        Typography.list(made.changes.map { $0.words[language] }, language)
      }
      return Bilingual(
        fr: "«\u{00A0}dossier assembler\u{00A0}» en fait un fichier qui tient\u{00A0}: \(done.fr). Regarder s’il se lit "
          + "bien; sinon, enlever des pages ou numériser de nouveau.",
        en: "`dossier pack` makes a file of it that fits: \(done.en). Look whether it reads well; else take out pages "
          + "or scan again.")
    }
    if let floor = trials.compactMap(\.sizeAtFloor).first {
      return Bilingual.make {
        let size = Typography.size(floor, $0)
        return $0 == .fr
          ? "Même réduit à 150 points par pouce, il ferait \(size)\u{00A0}: enlever les pages qui ne sont pas demandées, ou "
            + "numériser de nouveau."
          : "Even at 150 dots per inch it would be \(size): take out pages that are not asked for, or scan again."
      }
    }
    return Bilingual(
      fr: "Numériser de nouveau à 150 points par pouce, ou enlever les pages qui ne sont pas demandées.",
      en: "Scan it again at 150 dots per inch, or take out pages that are not asked for.")
  }
}
