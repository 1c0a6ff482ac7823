public import FoundationEssentials

/// The report as JSON: keys sorted, the same bytes for the same report.
public enum JSONReporter {
  /// One object over several lines, ended by a line feed.
  public static func pretty(_ report: Report) throws -> Data { try encode(report, [.prettyPrinted]) }

  /// One object on one line, ended by a line feed (NDJSON).
  public static func line(_ report: Report) throws -> Data { try encode(report, []) }

  /// The object for a case file that is not valid: no verdict, and its faults.
  public static func invalid(_ invalid: InvalidCase, pretty: Bool) throws -> Data {
    try encode(invalid, pretty ? [.prettyPrinted] : [])
  }

  static func encode(_ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return try encoder.encode(value) + Data("\n".utf8)
  }
}

/// What is printed for a folder whose case cannot be judged.
public struct InvalidCase: Codable, Sendable {
  public struct FaultLine: Codable, Sendable {
    public var line: Int
    public var column: Int
    public var message: Bilingual

    public init(line: Int, column: Int, message: Bilingual) {
      self.line = line
      self.column = column
      self.message = message
    }
  }
  public struct Summary: Codable, Sendable {
    public var folder: String
  }
  public var schemaVersion = Report.schemaVersion
  public var tool = Report.Tool(name: ToolVersion.name, version: ToolVersion.version)
  public var `case`: Summary
  public var verdict: Report.Verdict?
  public var faults: [FaultLine]
  public var disclaimer = Disclaimer.text

  public init(folder: String, faults: [FaultLine]) {
    self.case = Summary(folder: folder)
    self.faults = faults
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schemaVersion, forKey: .schemaVersion)
    try container.encode(tool, forKey: .tool)
    try container.encode(self.case, forKey: .case)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(faults, forKey: .faults)
    try container.encode(disclaimer, forKey: .disclaimer)
  }
}
