/// One paper sent with a letter, numbered as in the archive.
public struct Enclosure: Hashable, Sendable {
  /// The number in the plan of the submission, from 1.
  public var number: Int
  /// What the paper is, or the slot it goes to.
  public var title: Bilingual
  /// What tells it from others of its kind, such as a country or an employer.
  public var detail: Bilingual?
  /// What the slot holds, where it holds papers of several kinds.
  public var contents: [Bilingual]
  /// The path of an exhibit below the case folder, where the letter points to one file.
  public var file: String?

  public init(number: Int, title: Bilingual, detail: Bilingual? = nil, contents: [Bilingual] = [], file: String? = nil) {
    self.number = number
    self.title = title
    self.detail = detail
    self.contents = contents
    self.file = file
  }

  /// The title, then what the slot holds: « Études : diplôme; évaluation ».
  var heading: Bilingual {
    guard !contents.isEmpty else { return title }
    return Bilingual.make { language in
      title[language] + (language == .fr ? "\u{00A0}: " : ": ") + contents.map { $0[language] }.joined(separator: "; ")
    }
  }

  /// « pièce 2, relevé bancaire »; "enclosure 2, bank statement".
  public var words: Bilingual {
    Bilingual.make { language in
      let name = title[language] + (detail.map { " (\($0[language]))" } ?? "")
      return language == .fr ? "pièce\u{00A0}\(number), \(name)" : "enclosure\u{00A0}\(number), \(name)"
    }
  }
}
