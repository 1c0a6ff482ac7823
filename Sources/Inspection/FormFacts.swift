/// What an IRCC form (XFA) says of itself.
public struct FormFacts: Codable, Sendable, Equatable {
  /// Whether the form's own "Validate" button was used, where it has one.
  public enum Validation: String, Codable, Sendable {
    /// The form has no such button.
    case notApplicable
    case never
    /// Pressed with fields missing, or a field was changed since.
    case failed
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
  /// Names, passport, client number and permit type stand in the barcodes as they stand in the
  /// fields; `nil` where no barcode holds data.
  public var barcodesMatchAnswers: Bool?
  /// IRCC's rights for Reader no longer fit the file: another program saved it.
  public var wasResaved: Bool
  /// Answers that are compared with the case.
  public var answers: FormAnswers

  public init(isXFA: Bool) {
    self.isXFA = isXFA
    hasDatasets = false
    validation = .notApplicable
    barcodeCount = 0
    filledBarcodeCount = 0
    wasResaved = false
    answers = FormAnswers()
  }
}

/// A few answers of a form; `nil` where the form has no such field or it is empty.
public struct FormAnswers: Codable, Sendable, Equatable {
  public var familyName: String?
  public var givenNames: String?
  /// As the form holds it: `1992-04-17`, or what its three parts give.
  public var birthDate: String?
  public var passportNumber: String?
  public var passportExpiry: String?
  public var uci: String?
  /// IMM 5710: the box "restore my status".
  public var asksRestoration: Bool?
  /// IMM 5710: the type of work permit, a code of the form (`OWP`, `COWP`…).
  public var workPermitType: String?

  public init() {}
}
