/// The machine-readable zone of a passport (ICAO Doc 9303 part 4, TD3): two lines of 44 characters. A field is given only
/// where its own check digit fits; the name has none and is never given.
public struct PassportZone: Codable, Sendable, Equatable {
  /// Without fillers.
  public var number: String?
  /// Six digits, `YYMMDD`.
  public var birthDate: String?
  /// Six digits, `YYMMDD`.
  public var expiryDate: String?
  /// Three letters of the zone's own list; no check digit covers them.
  public var nationality: String?
  /// `M`, `F` or `X`; no check digit covers it.
  public var sex: String?
  /// The line with the name, as read, for ``MachineReadableZone/mayName(_:family:given:)`` only.
  public var nameLine: String
  /// A letter had to be taken for a digit, or the other way about, before a check digit of the number fitted.
  public var numberIsRepaired: Bool
  /// Fields whose check digit does not fit: read wrongly, or printed wrongly.
  public var failed: [Field]
  /// Counted from 1.
  public var page: Int
  /// Read in a picture, rather than in the file's own text.
  public var isRecognised: Bool

  public init(
    number: String?, birthDate: String?, expiryDate: String?, nationality: String?, sex: String?, nameLine: String,
    numberIsRepaired: Bool, failed: [Field], page: Int, isRecognised: Bool
  ) {
    self.number = number
    self.birthDate = birthDate
    self.expiryDate = expiryDate
    self.nationality = nationality
    self.sex = sex
    self.nameLine = nameLine
    self.numberIsRepaired = numberIsRepaired
    self.failed = failed
    self.page = page
    self.isRecognised = isRecognised
  }

  public enum Field: String, Codable, Sendable { case number, birthDate, expiryDate }
}
