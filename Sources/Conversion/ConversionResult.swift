public import Inspection

/// What became of a ``ConversionRequest``.
public enum ConversionResult: Codable, Sendable, Equatable {
  case made(ConvertedFile)
  case failure(ConversionFailure)
}

/// A file that was made.
public struct ConvertedFile: Codable, Sendable, Equatable {
  /// The file itself. It passes beside the JSON of an answer, not within it: see ``ConversionAnswer``.
  public var bytes: [UInt8] = []
  /// The SHA-256 of the bytes, in hexadecimal.
  public var sha256: String
  /// PDF or JPEG.
  public var type: FileType
  public var pages: Int
  /// For each input, the page on which it begins, counted from 1.
  public var firstPages: [Int]
  /// What could not be carried over.
  public var dropped: [DroppedPart]
  /// What was done to its bytes, in order; empty where nothing was lost or rewritten.
  public var changes: [FileChange]

  private enum CodingKeys: CodingKey {
    case sha256, type, pages, firstPages, dropped, changes
  }

  public init(
    bytes: [UInt8], sha256: String, type: FileType = .pdf, pages: Int, firstPages: [Int], dropped: [DroppedPart],
    changes: [FileChange] = []
  ) {
    self.type = type
    self.bytes = bytes
    self.sha256 = sha256
    self.pages = pages
    self.firstPages = firstPages
    self.dropped = dropped
    self.changes = changes
  }
}

/// Something that an input had and the file made of it has not.
public struct DroppedPart: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable {
    case destination, javaScript, attachments, xfa, optionalContent, signature, taggedStructure, formFields, pageLabels
    case bookmark, action
  }

  public var kind: Kind
  /// Counted from 0.
  public var input: Int
  /// Within the input, counted from 1; `nil` where it concerns the whole input.
  public var page: Int?
  public var detail: String
}

/// Why a file was not made. Inputs count from 0.
public enum ConversionFailure: Error, Codable, Sendable, Equatable {
  case cannotOpen(input: Int, OpenFailure)
  /// The file is no longer the one that was inspected.
  case changed(input: Int)
  case damaged(input: Int, detail: String)
  case needsPassword(input: Int)
  /// More bytes or pixels than are converted.
  case tooLarge(input: Int)
  case unsupported(input: Int, FileType)
  /// A signed PDF or a form: its bytes are its value.
  case protected(input: Int)
  /// Even at the floor of resolution and quality it is larger than allowed; the size reached, in bytes.
  case overLimit(size: Int, limit: Int)
  /// What was asked for is not made by this version.
  case notYet(String)
  case noInput
  case outOfMemory
  /// The worker process that converted ended or hung.
  case workerFailed
}
