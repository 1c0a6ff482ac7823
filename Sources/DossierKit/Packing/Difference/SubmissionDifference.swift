public import Zip

/// What changed between two submissions: files by their digests, findings by their codes and whom they concern.
public struct SubmissionDifference: Sendable {
  public enum Change: String, Encodable, Sendable { case added, removed, changed, renamed }

  /// A file that is not the same on both sides.
  public struct FileChange: Equatable, Sendable {
    public let change: Change
    /// The path inside the bag on the new side; on the old one for what was removed.
    public let path: String
    /// The file on each side, where it is there.
    public let old: BagFile?
    public let new: BagFile?
  }

  /// A finding that only one of the two reports has.
  public struct FindingChange: Sendable {
    /// ``Change/added`` or ``Change/removed``.
    public let change: Change
    public let code: String
    public let severity: String
    public let person: String?
    public let country: String?
    public let file: String?
    public let message: Bilingual
  }

  public let old: SubmissionSide
  public let new: SubmissionSide
  /// In the order of the new archive, then what was removed in the order of the old one.
  public let files: [FileChange]
  public let findings: [FindingChange]

  /// Whether both hold the same files and say the same.
  public var isEmpty: Bool { files.isEmpty && findings.isEmpty && old.report?.verdict == new.report?.verdict }

  public init(old: SubmissionSide, new: SubmissionSide) {
    self.old = old
    self.new = new
    files = Self.compare(old.files, new.files)
    findings = Self.compare(old.report?.findings ?? [], new.report?.findings ?? [])
  }

  /// Files are matched by path, then by their bytes (renamed), then by name without its number: inserting a file
  /// moves the numbers of those after it.
  static func compare(_ old: [BagFile], _ new: [BagFile]) -> [FileChange] {
    let oldPaths = Set(old.map(\.path)), newPaths = Set(new.map(\.path))
    var gone = old.filter { !newPaths.contains($0.path) }
    func take(_ wanted: (BagFile) -> Bool) -> BagFile? { gone.firstIndex(where: wanted).map { gone.remove(at: $0) } }
    let byPath = Dictionary(old.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    // Bytes first for all files, so that a name never takes what another has the bytes of.
    var renamed: [String: BagFile] = [:]
    for file in new where !oldPaths.contains(file.path) { renamed[file.path] = take { $0.sha256 == file.sha256 } }
    var changes: [FileChange] = []
    for file in new {
      if let same = byPath[file.path] {
        if same.sha256 != file.sha256 { changes.append(FileChange(change: .changed, path: file.path, old: same, new: file)) }
      } else if let before = renamed[file.path] {
        changes.append(FileChange(change: .renamed, path: file.path, old: before, new: file))
      } else if let before = take({ withoutNumber($0.path) == withoutNumber(file.path) }) {
        changes.append(FileChange(change: .changed, path: file.path, old: before, new: file))
      } else {
        changes.append(FileChange(change: .added, path: file.path, old: nil, new: file))
      }
    }
    return changes + gone.map { FileChange(change: .removed, path: $0.path, old: $0, new: nil) }
  }

  /// `data/upload/work-permit/04_permit_benali.pdf` as `data/upload/work-permit/permit_benali.pdf`.
  private static func withoutNumber(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    let name = path[path.index(after: slash)...]
    let rest = name.drop { $0.isASCII && $0.isNumber }
    return rest.count < name.count && rest.first == "_" ? String(path[...slash] + rest.dropFirst()) : path
  }

  private static func compare(_ old: [ArchivedReport.Finding], _ new: [ArchivedReport.Finding]) -> [FindingChange] {
    func only(_ these: [ArchivedReport.Finding], not those: [ArchivedReport.Finding], _ change: Change) -> [FindingChange] {
      let keys = Set(those.map(\.key))
      return these.filter { !keys.contains($0.key) }.map {
        FindingChange(
          change: change, code: $0.code, severity: $0.severity, person: $0.person, country: $0.country, file: $0.file,
          message: $0.message)
      }
    }
    return only(new, not: old, .added) + only(old, not: new, .removed)
  }
}
