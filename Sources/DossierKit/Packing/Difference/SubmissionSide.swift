import FoundationEssentials
public import Zip

/// One of two archives that are compared: its files, and what its report says.
public struct SubmissionSide: Sendable {
  /// The path as typed.
  public let archive: String
  public let sha256: String
  /// The files of the payload, without what is made anew at each packing: the index and the reports.
  let files: [BagFile]
  /// Nil for a bag of another program.
  let report: ArchivedReport?

  /// The path of the report inside the bag.
  public static let reportPath = "data/report.json"

  /// - Parameter verification: of an intact archive, its report kept.
  public init(archive: String, _ verification: BagVerification) {
    self.archive = archive
    sha256 = verification.sha256
    report = verification.kept[Self.reportPath].flatMap { try? JSONDecoder().decode(ArchivedReport.self, from: Data($0)) }
    let made: Set<String> =
      report == nil ? [] : ["data/index.pdf", "data/report.json", "data/report.html", "data/report.txt"]
    files = verification.files.filter { $0.path.hasPrefix("data/") && !made.contains($0.path) }
  }
}

/// What is read of the `report.json` of an archive, which any version of the program may have written.
struct ArchivedReport: Decodable, Sendable {
  struct Facts: Decodable, Sendable {
    let as_of: String?
  }

  struct Finding: Decodable, Sendable {
    let code: String
    let severity: String
    let application: String?
    let requirement: String?
    let person: String?
    let country: String?
    let file: String?
    let message: Bilingual

    /// Two findings with the same key are the same, whatever their words.
    var key: String {
      [code, severity, application, requirement, person, country, file].map { $0 ?? "" }.joined(separator: "\u{0}")
    }
  }

  let `case`: Facts?
  let verdict: String?
  let findings: [Finding]?
}
