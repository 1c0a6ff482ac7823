/// The points of the selection grid of federal skilled workers against its pass mark (IRPR s. 76(1)(a) and (2)).
public struct ProgramPoints: Sendable, Hashable {
  public var total: Int
  public var passMark: Int
  /// The keys of `case.yaml` that could give more points.
  public var missingKeys: [String]

  public init(total: Int, passMark: Int, missingKeys: [String] = []) {
    self.total = total
    self.passMark = passMark
    self.missingKeys = missingKeys
  }

  var answer: Answer {
    let sentence = Bilingual(
      fr: "\(total)\u{00A0}points à la grille de sélection; il en faut \(passMark).",
      en: "\(total) points of the selection grid; \(passMark) are needed.")
    if total >= passMark { return .yes(sentence) }
    return missingKeys.isEmpty ? .no(sentence) : .unknown(keys: missingKeys, sentence)
  }
}

extension ProgramPoints {
  /// The points of the case on the day of the situation; `nil` where the grid of the day is not known.
  init?(_ situation: ProgramSituation) {
    let score = DayScore.of(situation.case, on: situation.day, figures: situation.figures)
    guard let fsw = score.fsw else { return nil }
    self.init(total: fsw.total, passMark: fsw.passMark, missingKeys: score.missingFSWKeys)
  }
}
