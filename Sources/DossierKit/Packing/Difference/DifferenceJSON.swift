import FoundationEssentials
import Zip

/// The difference of two submissions for scripts.
public struct DifferenceJSON: Encodable {
  private struct Side: Encodable {
    let archive: String
    let sha256: String
    let as_of: String?
    let verdict: String?

    init(_ side: SubmissionSide) {
      archive = side.archive
      sha256 = side.sha256
      as_of = side.report?.case?.as_of
      verdict = side.report?.verdict
    }
  }

  private struct File: Encodable {
    let change: SubmissionDifference.Change
    let path: String
    let old_path: String?
    let sha256: String?
    let old_sha256: String?
    let size: Int?
    let old_size: Int?
  }

  private struct Finding: Encodable {
    let change: SubmissionDifference.Change
    let code: String
    let severity: String
    let person: String?
    let country: String?
    let file: String?
    let message: Bilingual
  }

  private let schema_version = 1
  private let same: Bool
  private let old: Side
  private let new: Side
  private let files: [File]
  private let findings: [Finding]

  public init(_ difference: SubmissionDifference) {
    same = difference.isEmpty
    old = Side(difference.old)
    new = Side(difference.new)
    files = difference.files.map { file in
      File(
        change: file.change, path: file.path, old_path: file.old.flatMap { $0.path == file.path ? nil : $0.path },
        sha256: file.new?.sha256, old_sha256: file.old?.sha256, size: file.new?.size, old_size: file.old?.size)
    }
    findings = difference.findings.map {
      Finding(
        change: $0.change, code: $0.code, severity: $0.severity, person: $0.person, country: $0.country, file: $0.file,
        message: $0.message)
    }
  }

  /// The object as text, keys sorted, with a line end.
  public func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
