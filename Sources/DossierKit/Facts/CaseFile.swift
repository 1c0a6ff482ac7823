public import Folders
public import Inspection

/// One entry of the case folder, with what is known of it.
public struct CaseFile: Sendable {
  /// What became of the attempt to look inside.
  public enum Content: Sendable {
    /// Inspected: what the bytes are.
    case inspected(FileFacts)
    /// Could not be opened, and why.
    case failed(OpenFailure)
    /// Not opened: no requirement could use it, or the bound on files was reached.
    case notInspected
  }

  /// The path below the case folder, as shown; names that are not UTF-8 are escaped.
  public var path: String
  /// The path as the file system holds it.
  public var location: RelativePath
  public var kind: FolderListing.Entry.Kind
  /// Bytes.
  public var size: Int
  public var content: Content

  /// What the bytes are, where they were read.
  public var facts: FileFacts? { if case .inspected(let facts) = content { facts } else { nil } }
}

/// A file that is neither judged nor packed, and why.
public struct SkippedFile: Sendable, Codable, Equatable {
  public enum Reason: String, Sendable, Codable {
    /// `case.yaml` itself.
    case caseFile = "case-file"
    /// A pattern of `ignore`.
    case ignored
    /// A hidden file, or one that another program keeps beside its documents.
    case hidden
    /// A download or a save that did not end.
    case unfinished
    /// A folder of drafts.
    case drafts
  }
  public var file: String
  public var reason: Reason
}
