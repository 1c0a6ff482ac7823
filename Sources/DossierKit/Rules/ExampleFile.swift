public import Inspection

/// A file of a rule's example: its path and what inspection would say of it.
public struct ExampleFile: Sendable {
  public let path: String
  public let content: CaseFile.Content

  /// A sound file; its type is what its extension says, its bytes are its own.
  public init(_ path: String, _ change: (inout FileFacts) -> Void = { _ in }) {
    self.path = path
    let type: FileType =
      switch FileNameReader.fileExtension(of: path) {
      case "jpg", "jpeg": .jpeg
      case "png": .png
      case "tif", "tiff": .tiff
      case "docx": .docx
      case "heic": .heif
      case "txt": .text
      default: .pdf
      }
    var facts = FileFacts(size: 120_000, sha256: "of " + path, type: type)
    facts.pages = 1
    change(&facts)
    content = .inspected(facts)
  }

  /// A file that could not be opened.
  public init(_ path: String, failing failure: OpenFailure) {
    self.path = path
    content = .failed(failure)
  }

  /// A sound form that was validated, with some of its fields by their paths.
  static func form(
    _ number: String, _ fields: [String: String], _ change: (inout FileFacts) -> Void = { _ in }
  ) -> ExampleFile {
    ExampleFile("\(number).pdf") {
      var form = FormFacts(isXFA: true)
      form.number = number
      form.validation = .done
      form.hasDatasets = true
      form.fields = fields.sorted { $0.key < $1.key }.map { FormField(path: $0.key, value: $0.value) }
      $0.form = form
      $0.encryption = .opensWithoutPassword
      change(&$0)
    }
  }
}
