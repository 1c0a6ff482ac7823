/// One fee between two days.
public struct FeeRow: Decodable, Sendable, Hashable {
  /// `restoration`, `work-permit`, `open-work-permit-holder`, `study-permit`, …
  public var code: String
  public var title: Bilingual
  /// Canadian cents; `nil` where an adjustment is announced and its amount not published.
  public var amountCents: Int?
  /// The first day on which the row holds.
  public var from: Day
  /// The last day; `nil` where no end is known.
  public var until: Day?
  public var confidence: Confidence
  public var note: Bilingual?
  /// The keys of the sources in the file.
  var citations: [String]
  /// The sources that the keys name; filled by the loader.
  public var sources: [Source] = []

  private enum CodingKeys: String, CodingKey {
    case code, title, amountCents, from, until, confidence, note
    case citations = "sources"
  }
}
