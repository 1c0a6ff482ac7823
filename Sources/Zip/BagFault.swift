/// A reason why an archive is not the whole, unchanged bag that was packed, with its evidence. Paths are those
/// inside the bag.
public enum BagFault: Hashable, Sendable {
  /// The archive itself is not to be trusted, or the bytes of an entry are not those that were packed.
  case archive(ZipFault)
  /// The archive has no entry, or a file outside of any folder.
  case noTopFolder
  case severalTopFolders([String])
  /// A file that makes a bag is missing: `bagit.txt`, `bag-info.txt` or one of the two SHA-256 manifests.
  case tagFileMissing(String)
  /// A tag file is larger than any honest one.
  case tagFileTooLarge(String)
  /// `bagit.txt` does not declare BagIt 1.0 in UTF-8.
  case declarationUnreadable
  /// The bag wants files fetched from elsewhere: what it holds cannot be proved.
  case fetchesFiles
  /// `line` counts from 1.
  case manifestUnreadable(file: String, line: Int)
  case manifestRepeats(file: String, path: String)
  /// A path in the manifest of the payload that is not in `data/`.
  case notPayload(String)
  /// Listed, and not there.
  case missing(String)
  /// There, and not listed.
  case unlisted(String)
  /// The bytes are not those that were listed.
  case different(String, listed: String, found: String)
  /// The number of bytes and files that `bag-info.txt` declares, and what there is.
  case oxumDisagrees(declared: String, found: String)

  /// Whether this speaks of changed files only, the container and the form of the bag being sound.
  var isChange: Bool {
    switch self {
    case .archive(let fault): fault.concernsContentsOnly
    case .missing, .unlisted, .different, .oxumDisagrees: true
    default: false
    }
  }
}
