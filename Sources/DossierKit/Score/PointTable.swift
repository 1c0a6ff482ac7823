/// The points of one factor of a grid between two days: a table of `schemas/figures/crs.yaml` or `fsw.yaml`.
public struct PointTable: Decodable, Sendable, Hashable {
  /// The Comprehensive Ranking System, or the selection grid of federal skilled workers.
  public enum Grid: String, Codable, Sendable { case crs, fsw }

  public struct Row: Decodable, Sendable, Hashable {
    /// The row holds from this value to that of the next row.
    public var at: Int?
    /// The row holds for this name, such as a credential.
    public var level: String?
    public var points: Int?
    /// With and without an accompanying spouse or common-law partner who counts.
    public var with: Int?
    public var without: Int?
    /// Where the condition is met in part, and in full.
    public var half: Int?
    public var full: Int?
  }

  public var grid: Grid
  public var factor: String
  /// The first day on which the table is known to hold.
  public var from: Day
  /// The last; `nil` where no end is known.
  public var until: Day?
  public var rows: [Row]?
  /// Caps and thresholds by name, such as `maximum` or `pass-mark`.
  public var limits: [String: Int]?
  public var confidence: Confidence
  public var note: Bilingual?
  /// The keys of the sources in the file.
  var citations: [String]
  /// The sources that the keys name; filled by the loader.
  public var sources: [Source] = []

  private enum CodingKeys: String, CodingKey {
    case grid, factor, from, until, rows, limits, confidence, note
    case citations = "sources"
  }

  func holds(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
}
