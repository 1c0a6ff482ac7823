import Conversion
import Folders
import Inspection

/// What the workers are asked to make of the papers of a slot.
enum SlotRequest {
  /// Papers whose colours are kept also where none is to be seen: IRCC asks for them in colour (facts U-07, R-EE-55),
  /// and an officer looks at their stamps.
  static let coloured: Set<String> = ["passport", "travel-document", "permit", "police-certificate", "digital-photo"]

  /// `nil` for a file that goes in byte for byte.
  static func make(
    _ place: SlotPlan.Place, _ files: [CaseFile], _ treatment: Treatment, folder: [UInt8], language: Language,
    limit: Int
  ) -> ConversionRequest? {
    guard let operation = treatment.operation else { return nil }
    let inputs = files.map { file in
      let types = place.documents.filter { $0.file == file.path }.map(\.type)
      return input(file, folder, keepsColour: types.isEmpty || !coloured.isDisjoint(with: types))
    }
    return ConversionRequest(
      operation: operation, inputs: inputs, title: treatment == .join ? place.title[language] : "",
      language: treatment == .join ? (language == .fr ? "fr-CA" : "en-CA") : "", limitBytes: limit)
  }

  private static func input(_ file: CaseFile, _ folder: [UInt8], keepsColour: Bool) -> ConversionInput {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return ConversionInput(
      root: folder, path: file.location.bytes, sha256: file.facts?.sha256 ?? "",
      bookmark: FileNameReader.stem(of: name), keepsColour: keepsColour)
  }
}
