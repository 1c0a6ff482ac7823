internal import Inspection

extension CaseRecord {
  /// The answers of a file that is an IRCC form; `nil` for any other.
  func form(_ path: String) -> FormReading? {
    file(path)?.facts?.form.map { FormReading($0, figures: figures) }
  }
}
