/// One field of an IRCC form: where it stands in the form's data, and what it holds.
public struct FormField: Codable, Sendable, Equatable {
  /// Element names below the root of the data, joined by `/`: `Page1/PersonalDetails/Name/FamilyName`. Fields of one
  /// path follow each other in the order of the form.
  public var path: String
  /// Without white space at its ends; empty where nothing is filled in.
  public var value: String

  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }
}
