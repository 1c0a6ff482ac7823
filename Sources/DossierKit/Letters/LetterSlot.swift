/// The place of an account where one letter of explanation is uploaded.
public struct LetterSlot: Hashable, Sendable {
  public var submission: Submission
  /// The id of the slot in the manifest, such as `police-certificate`.
  public var id: String
  /// The label of the slot.
  public var title: Bilingual
  /// The person, where the account opens the slot for each person and the case holds several.
  public var person: String?
  /// The country, where the account opens the slot for each country (ISO 3166-1 alpha-3).
  public var country: String?

  public init(submission: Submission, id: String, title: Bilingual, person: String? = nil, country: String? = nil) {
    self.submission = submission
    self.id = id
    self.title = title
    self.person = person
    self.country = country
  }

  /// What tells the file of one letter from another's, such as `police-certificate-FRA`.
  public var stem: String { [id, person, country].compactMap(\.self).joined(separator: "-") }
}
