/// One file to inspect. Paths are bytes: names need not be UTF-8.
public struct InspectionRequest: Codable, Sendable, Equatable {
  /// The case folder.
  public var root: [UInt8]
  /// The file below it, without a leading slash.
  public var path: [UInt8]
  /// What is to be read of its content.
  public var reading: PaperReading

  /// Only the size and the digest are wanted; nothing is decoded.
  public var digestOnly = false

  public init(root: [UInt8], path: [UInt8], reading: PaperReading = .none) {
    self.root = root
    self.path = path
    self.reading = reading
  }
}

/// What became of a request to inspect a file.
public enum InspectionResult: Codable, Sendable, Equatable {
  case facts(FileFacts)
  /// It could not be opened.
  case failure(OpenFailure)
}
