/// A category of rounds of invitations, between two days: a row of `schemas/figures/categories.yaml`.
public struct RoundCategory: Decodable, Sendable, Hashable {
  public struct Proficiency: Decodable, Sendable, Hashable {
    public var language: Language
    public var levels: LanguageLevels
  }

  public struct Work: Decodable, Sendable, Hashable {
    /// Hours of work, 30 a week at most, within the years before the day.
    public var hours: Int
    public var years: Int
    /// Whether only work in Canada counts.
    public var inCanada: Bool?
    /// The whole list of occupations (NOC 2021); `nil` where it was not read whole.
    public var occupations: [String]?
  }

  public var id: String
  /// Other names by which a case file may call it: small letters, no accents, hyphens between words.
  public var names: [String]
  public var title: Bilingual
  public var from: Day
  public var until: Day?
  public var language: Proficiency?
  public var work: Work?
  public var confidence: Confidence
  public var note: Bilingual?
  /// The keys of the sources in the file.
  var citations: [String]
  /// The sources that the keys name; filled by the loader.
  public var sources: [Source] = []

  private enum CodingKeys: String, CodingKey {
    case id, names, title, from, until, language, work, confidence, note
    case citations = "sources"
  }
}

extension Figures {
  /// The category that a case file names in its own words, on a day; `nil` where none of that name is known to hold.
  public func category(_ text: String, on day: Day) -> RoundCategory? {
    let name = FoldedText.words(text).joined(separator: "-")
    return categories.last {
      ($0.id == name || $0.names.contains(name)) && $0.from <= day && ($0.until.map { day <= $0 } ?? true)
    }
  }
}
