internal import Inspection

/// How far the content of each kind of paper is read.
enum PaperReadings {
  /// Nothing is read in these: a photo has no words, and a form is read by its data.
  private static let unread: Set<String> = ["digital-photo"]
  /// Pictures of these are worth the time that recognition takes: their words feed findings.
  static let recognised: Set<String> = [
    "language-test", "police-certificate", "permit", "acknowledgement-of-receipt", "eca", "employment-letter",
    "medical-exam", "proof-of-funds", "marriage-certificate", "birth-certificate",
  ]

  /// - Parameters:
  ///   - papers: what the file was taken for by its name; empty where the name does not tell.
  ///   - pictures: whether words are recognised in pictures at all.
  static func reading(of papers: [RecognisedDocument], pictures: Bool) -> PaperReading {
    let types = Set(papers.map(\.type))
    if !types.isEmpty, types.allSatisfy({ unread.contains($0) || $0.hasPrefix("imm") }) { return .none }
    let isPassport = types.contains("passport")
    let isWorthIt = isPassport || !types.isDisjoint(with: recognised)
    return PaperReading(text: true, pictures: pictures && isWorthIt, zone: isPassport)
  }
}
