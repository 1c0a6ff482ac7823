/// How sure a statement is (product: §2).
public enum Confidence: String, Codable, Sendable, CaseIterable {
  case high, medium, low
}

/// Where a rule or a figure was read, and when.
public struct Source: Codable, Sendable, Hashable {
  public var title: Bilingual
  public var url: String?
  public var readOn: Day
  public var confidence: Confidence

  public init(title: Bilingual, url: String?, readOn: Day, confidence: Confidence) {
    self.title = title
    self.url = url
    self.readOn = readOn
    self.confidence = confidence
  }

  private enum CodingKeys: String, CodingKey { case title, titles, url, readOn, confidence }

  /// Reads the shape of the manifests, where `title` has both languages.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    title = try container.decodeIfPresent(Bilingual.self, forKey: .titles)
      ?? container.decode(Bilingual.self, forKey: .title)
    url = try container.decodeIfPresent(String.self, forKey: .url)
    readOn = try container.decode(Day.self, forKey: .readOn)
    confidence = try container.decode(Confidence.self, forKey: .confidence)
  }

  /// Writes the shape of the reports, where `title` is one text and `titles` has both languages.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(title.en, forKey: .title)
    try container.encode(title, forKey: .titles)
    try container.encode(url, forKey: .url)
    try container.encode(readOn, forKey: .readOn)
    try container.encode(confidence, forKey: .confidence)
  }
}
