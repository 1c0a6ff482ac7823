/// The minimum settlement funds by family size, in force from a day.
public struct FundsTable: Decodable, Sendable, Hashable {
  public var effectiveFrom: Day
  /// The last day on which the table is known to hold; `nil` while none later is known.
  public var until: Day?
  /// Canadian cents for a family of one, two, three…; `nil` where the row is in doubt.
  public var amountsCents: [Int?]
  /// Canadian cents for each person beyond the last row.
  public var eachExtraCents: Int
  public var confidence: Confidence
  public var note: Bilingual?
  /// The keys of the sources in the file.
  var citations: [String]
  /// The sources that the keys name; filled by the loader.
  public var sources: [Source] = []

  private enum CodingKeys: String, CodingKey {
    case effectiveFrom, until, amountsCents, eachExtraCents, confidence, note
    case citations = "sources"
  }

  /// The minimum for a family of a size (1 or more) in Canadian cents; `nil` where in doubt.
  public func minimumCents(familySize: Int) -> Int? {
    guard familySize >= 1, let last = amountsCents.last else { return nil }
    if familySize <= amountsCents.count { return amountsCents[familySize - 1] }
    return last.map { $0 + (familySize - amountsCents.count) * eachExtraCents }
  }
}
