internal import Inspection

/// A file that was made, before its digest is known.
struct MadeFile {
  var bytes: [UInt8]
  var pages: Int
  var type: FileType = .pdf
  /// For each input, the page on which it begins, counted from 1.
  var firstPages = [1]
  var dropped: [DroppedPart] = []
  var changes: [FileChange] = []
}
