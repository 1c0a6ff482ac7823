/// Reads what an IRCC form says of itself from its XFA packets, as cheaply as that can be done:
/// the template, of some megabytes, is only searched; the data alone are parsed.
enum FormInspection {
  /// No genuine packet comes near this many bytes.
  static let packetLimit = 32 << 20

  /// - Parameters:
  ///   - title: of the document.
  ///   - packet: gives a packet by its name, decoded, or `nil`.
  static func facts(title: String?, packet: (String) -> [UInt8]?) -> FormFacts {
    var facts = FormFacts(isXFA: true)
    let template = packet("template") ?? []
    let datasets = packet("datasets")
    facts.hasDatasets = datasets != nil
    let fields = datasets.flatMap { try? FormFields(datasets: $0) }
    label(&facts, title: title, template: template, fields: fields)
    facts.barcodeCount = ByteSearch.count("type=\"pdf417\"", in: template)
    if let fields {
      facts.answers = FormAnswers(fields)
      let barcodes = fields.barcodes
      facts.filledBarcodeCount = barcodes.count
      facts.barcodesMatchAnswers = barcodes.isEmpty ? nil : matches(barcodes, facts.answers)
    }
    facts.validation = validation(template: template, fields: fields, facts)
    return facts
  }

  private static func label(_ facts: inout FormFacts, title: String?, template: [UInt8], fields: FormFields?) {
    let titled = title.flatMap(FormLabel.init)
    let saved = (fields?.value("formNum") ?? fields?.value("FormNumber")).flatMap(FormLabel.init)
    let printed = FormLabel.inTemplate(template) ?? saved
    let language = FormLabel.variable(["LANG", "Language", "LANGUAGE"], in: template)
    facts.number = printed?.number ?? titled?.number
    if fields?.root == "Schedule1", facts.number == "imm5257" { facts.number = "imm5257b" }
    facts.language =
      printed?.language ?? titled?.language
      ?? (language?.hasPrefix("F") == true ? "fr" : language?.hasPrefix("E") == true ? "en" : nil)
    facts.label = printed?.text ?? joined(facts, version: FormLabel.variable(["VERSION", "Version"], in: template))
  }

  /// Forms that were never saved join their label from variables when they are opened.
  private static func joined(_ facts: FormFacts, version: String?) -> String? {
    guard let version, let number = facts.number?.dropFirst(3) else { return nil }
    let mark = facts.language == "fr" ? " F" : facts.language == "en" ? " E" : ""
    return "IMM \(number.uppercased()) (\(version))\(mark)"
  }

  private static func validation(template: [UInt8], fields: FormFields?, _ facts: FormFacts) -> FormFacts.Validation {
    let signs = ["ValidatedFlag", "ValidateButton", "btnValidate", "FormValidated"]
    let flag = fields?.value("ApplicationValidatedFlag") ?? fields?.value("FormValidated")
    guard flag != nil || signs.contains(where: { ByteSearch.contains($0, in: template) }) else { return .notApplicable }
    switch flag {
    case nil: return .never
    // The flag without its barcodes was set by another program than Reader.
    case "Yes", "Oui": return facts.barcodeCount > 0 && facts.filledBarcodeCount == 0 ? .failed : .done
    default: return .failed
    }
  }

  /// Each answer that Reader puts into a barcode must stand in one, as a whole value.
  private static func matches(_ barcodes: [String], _ answers: FormAnswers) -> Bool {
    let values = Set(barcodes.flatMap { $0.split(separator: "|") })
    return [answers.familyName, answers.givenNames, answers.passportNumber, answers.uci, answers.workPermitType]
      .allSatisfy { answer in answer.map { values.contains($0[...]) } ?? true }
  }
}
