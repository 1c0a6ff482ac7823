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
    let barcodes = FormBarcodes(template: template, fields: fields)
    facts.barcodeCount = barcodes.count
    facts.filledBarcodeCount = barcodes.filled
    facts.barcodesMatchFields = barcodes.matchFields
    facts.fields = fields?.fields ?? []
    facts.fieldsAreCut = fields?.isCut ?? false
    facts.dataIsBroken = datasets != nil && fields == nil
    facts.validation = validation(template: template, fields: fields, facts)
    return facts
  }

  /// `2019-05-13` of the PDF date `D:20190513120000-04'00'`.
  static func day(_ text: String) -> String? {
    let digits = text.drop { !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    guard digits.count >= 8 else { return nil }
    let (year, month, day) = (digits.prefix(4), digits.dropFirst(4).prefix(2), digits.dropFirst(6).prefix(2))
    return "\(year)-\(month)-\(day)"
  }

  private static func label(_ facts: inout FormFacts, title: String?, template: [UInt8], fields: FormFields?) {
    let titled = title.flatMap(FormLabel.init)
    let saved = (fields?.value(named: "formNum") ?? fields?.value(named: "FormNumber")).flatMap(FormLabel.init)
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
    let flag = fields?.value(named: "ApplicationValidatedFlag") ?? fields?.value(named: "FormValidated")
    guard flag != nil || signs.contains(where: { ByteSearch.contains($0, in: template) }) else { return .notApplicable }
    switch flag {
    case nil: return .never
    case "Yes", "Oui": return .done
    // Pressed with fields missing, the form erases the day; changed afterwards, it keeps it.
    default: return fields.map(keepsDay) == true ? .edited : .failed
    }
  }

  /// Whether the day of the last validation is filled in.
  private static func keepsDay(_ fields: FormFields) -> Bool {
    fields.nodes.contains { node in
      node.name == "DateLastValidated"
        && node.children.contains { fields.nodes[$0].name == "Year" && !fields.nodes[$0].value.isEmpty }
    }
  }
}
