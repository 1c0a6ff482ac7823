/// What an IRCC form (XFA) says of itself.
public struct FormFacts: Codable, Sendable, Equatable {
  /// Whether the form's own "Validate" button was used, where it has one.
  public enum Validation: String, Codable, Sendable {
    /// The form has no such button.
    case notApplicable
    case never
    /// Pressed with fields missing.
    case failed
    /// A field was changed since it was pressed: the form took its mark back and kept the day.
    case edited
    case done
  }

  /// `imm5710`; `nil` where it could not be told.
  public var number: String?
  /// As printed on the form: `IMM 5710 (06-2019) E`.
  public var label: String?
  /// `en` or `fr`.
  public var language: String?
  public var isXFA: Bool
  /// It holds data: it was saved at least once, or was published with empty ones.
  public var hasDatasets: Bool
  public var validation: Validation
  /// Barcodes that the form prints once validated.
  public var barcodeCount: Int
  /// Barcodes that hold data now.
  public var filledBarcodeCount: Int
  /// Each value stands in its barcode as it stands in its field; `nil` where no barcode holds data, or where the
  /// form does not say what its barcodes print.
  public var barcodesMatchFields: Bool?
  /// IRCC's rights for Reader no longer fit the file: another program saved it.
  public var wasResaved: Bool
  /// When its publisher signed it: `2019-05-13`.
  public var publishedOn: String?
  /// Every field of its data, the empty ones included, in the order of the form; empty where it was never saved.
  public var fields: [FormField]
  /// A bound stopped the reading of the fields.
  public var fieldsAreCut: Bool
  /// Its data are no whole XML: nothing of them was read.
  public var dataIsBroken: Bool

  public init(isXFA: Bool) {
    self.isXFA = isXFA
    hasDatasets = false
    validation = .notApplicable
    barcodeCount = 0
    filledBarcodeCount = 0
    wasResaved = false
    fields = []
    fieldsAreCut = false
    dataIsBroken = false
  }

  /// The issue of the printed label as year and month: `2019-06` of `IMM 5710 (06-2019) E`.
  public var issue: String? {
    guard let label, let open = label.firstIndex(of: "(") else { return nil }
    let parts = label[open...].dropFirst().prefix { $0 != ")" }.split(separator: "-")
    guard parts.count == 2, parts[0].count == 2, parts[1].count == 4, let month = Int(parts[0]), let year = Int(parts[1]),
      (1...12).contains(month)
    else { return nil }
    return "\(year)-\(parts[0])"
  }
}
