/// The groups of NOC 2021 whose occupations are skilled trades (IRPR s. 87.2(1); R-EE-92).
public struct SkilledTrades: Decodable, Sendable, Hashable {
  public var from: Day
  public var until: Day?
  /// The first digits of the codes of each group, and of those taken out again.
  public var groups: [String]
  public var except: [String]
  public var confidence: Confidence
  public var note: Bilingual?
  /// The keys of the sources in the file.
  var citations: [String]
  /// The sources that the keys name; filled by the loader.
  public var sources: [Source] = []

  private enum CodingKeys: String, CodingKey {
    case from, until, groups, except, confidence, note
    case citations = "sources"
  }

  /// Whether an occupation of five digits is a skilled trade.
  public func contains(_ noc: String) -> Bool {
    !except.contains(where: noc.hasPrefix) && groups.contains(where: noc.hasPrefix)
  }
}

extension Figures {
  /// The trades on a day; `nil` where no list holds.
  public func trades(on day: Day) -> SkilledTrades? {
    skilledTrades.last { $0.from <= day && ($0.until.map { day <= $0 } ?? true) }
  }
}
