internal import FoundationEssentials
public import Inspection

/// What became of a ``ConversionRequest``.
public enum ConversionResult: Codable, Sendable, Equatable {
  case made(ConvertedFile)
  /// Nothing was written, or what was written is removed.
  case failure(ConversionFailure)
}

/// A file that was made.
public struct ConvertedFile: Codable, Sendable, Equatable {
  /// The file itself, where no output was named. JSON keeps `Data` in base64, a third more than the bytes.
  var content: Data?
  /// Bytes.
  public var size: Int
  public var sha256: String
  public var pages: Int
  /// For each input, the page on which it begins, counted from 1.
  public var firstPages: [Int]
  /// What could not be carried over.
  public var dropped: [DroppedPart]

  /// The bytes of the file; empty where they were written to an output.
  public var bytes: [UInt8] { content.map { [UInt8]($0) } ?? [] }

  public init(
    bytes: [UInt8]? = nil, size: Int, sha256: String, pages: Int, firstPages: [Int], dropped: [DroppedPart]
  ) {
    content = bytes.map { Data($0) }
    self.size = size
    self.sha256 = sha256
    self.pages = pages
    self.firstPages = firstPages
    self.dropped = dropped
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
  /// What was asked for is not made by this version.
  case notYet(String)
  case noInput
  case outOfMemory
  /// The `errno` of writing the output.
  case cannotWrite(Int32)
  /// The worker process that converted ended or hung.
  case workerFailed
}
