public import FoundationEssentials

/// Standings as JSON, with the settings of the other reports: keys sorted, the same bytes for the same report.
public enum StatusJSON {
  /// One object over several lines, ended by a line feed.
  public static func pretty(_ report: StatusReport) throws -> Data { try encode(report, [.prettyPrinted]) }

  /// One object on one line, ended by a line feed (NDJSON).
  public static func line(_ report: StatusReport) throws -> Data { try encode(report, []) }

  private static func encode(_ report: StatusReport, _ formatting: JSONEncoder.OutputFormatting) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return try encoder.encode(report) + Data("\n".utf8)
  }
}
