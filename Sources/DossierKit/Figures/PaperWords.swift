/// The words by which facts are found in the text of papers.
public struct PaperWords: Sendable {
  /// Words before a value.
  public struct Label: Decodable, Sendable, Hashable {
    public enum Kind: String, Decodable, Sendable { case day, name, number, amount }

    /// What the value is, as ``PaperClaim/Fact`` names it.
    public var fact: String
    public var kind: Kind
    /// The papers on which the words mean that; `nil` for all.
    public var types: [String]?
    /// Small letters, no accents.
    public var labels: [String]
    /// Whether the words may stand within a sentence too, with the day behind them.
    public var remark: Bool?
    /// Whether a day alone at the head of the paper is the value where no label gives one.
    public var dateline: Bool?
  }

  /// A body that assesses credentials.
  public struct AssessmentBody: Decodable, Sendable, Hashable {
    /// As `case.yaml` abbreviates it: `wes`.
    public var body: String
    /// Its name on its reports: small letters, no accents.
    public var words: [String]
  }

  /// One thing that a letter is asked to say.
  public struct LetterContent: Decodable, Sendable, Hashable {
    public var element: String
    public var title: Bilingual
    /// Any of these shows it.
    public var words: [String]
    /// The keys of the sources in the file.
    var citations: [String]
    /// The sources that the keys name; filled by the loader.
    public var sources: [Source] = []

    private enum CodingKeys: String, CodingKey {
      case element, title, words
      case citations = "sources"
    }
  }

  /// A language by the words that its texts are full of.
  public struct TextLanguage: Decodable, Sendable, Hashable {
    /// ISO 639-1.
    public var code: String
    public var name: Bilingual
    public var words: [String]
  }

  /// The names of one of the four abilities on reports of language tests.
  public struct Ability: Decodable, Sendable, Hashable {
    /// `listening`, `reading`, `writing` or `speaking`.
    public var ability: String
    public var title: Bilingual
    /// Small letters, no accents.
    public var labels: [String]
  }

  public var labels: [Label] = []
  public var abilities: [Ability] = []
  /// What IRCC asks an employer’s letter to say.
  public var letterContents: [LetterContent] = []
  /// What IRCC asks a bank’s letter to say.
  public var fundsContents: [LetterContent] = []
  public var assessmentBodies: [AssessmentBody] = []
  public var languages: [TextLanguage] = []
}
