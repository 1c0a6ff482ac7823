import FoundationEssentials

/// The part of `validate --format json` that these tests read.
struct Report: Decodable {
  struct Words: Decodable { let fr, en: String }
  struct Fault: Decodable {
    let line, column: Int
    let message: Words
  }
  struct Finding: Decodable {
    let code, severity: String
    let file, person, country: String?
    let page: Int?
    let message: Words
    let nextStep: Words?
  }
  struct Summary: Decodable {
    let folder: String
    let asOf: String?
  }
  let `case`: Summary
  let verdict: String?
  let findings: [Finding]?
  let faults: [Fault]?

  /// `nil` where the bytes are not one report.
  init?(_ bytes: [UInt8]) {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let report = try? decoder.decode(Report.self, from: Data(bytes)) else { return nil }
    self = report
  }

  /// The codes of the findings about one file, sorted.
  func codes(_ file: String) -> [String] { (findings ?? []).filter { $0.file == file }.map(\.code).sorted() }

  /// The codes of the errors, sorted.
  var errors: [String] { (findings ?? []).filter { $0.severity == "error" }.map(\.code).sorted() }
}
