/// What a letter is drafted from.
public struct LetterRequest: Sendable {
  public var kind: LetterKind
  public var language: Language
  public var `case`: Case
  /// The person who signs: the principal applicant of the case where `nil`.
  public var personID: String?
  /// The day judged: the letter is dated that day.
  public var day: Day
  /// The papers sent along, with the numbers of the archive.
  public var enclosures: [Enclosure]
  /// The fees of the day; none are named where the list is empty.
  public var fees: [LetterFee]
  /// The points to explain.
  public var explanations: [LetterExplanation]
  /// The place of the account where a letter of explanation goes; `nil` for a combined one.
  public var slot: LetterSlot?
  /// The submission that the letter goes with.
  public var submission: Submission
  /// The names of the applications made, for the letter of a representative.
  public var titles: [Bilingual] = []
  /// What the application demands and what answers it, for the letter of a representative.
  public var answers: [LetterAnswer] = []
  /// Names of countries by ISO 3166-1 alpha-3 code; a code without a name is written as it is.
  public var countries: [String: Bilingual]

  public init(
    kind: LetterKind, language: Language, case: Case, personID: String? = nil, day: Day, enclosures: [Enclosure] = [],
    fees: [LetterFee] = [], explanations: [LetterExplanation] = [], countries: [String: Bilingual] = [:]
  ) {
    self.personID = personID
    self.kind = kind
    submission = kind.submission
    self.language = language
    self.case = `case`
    self.day = day
    self.enclosures = enclosures
    self.fees = fees
    self.explanations = explanations
    self.countries = countries
  }

  /// The person who signs.
  public var person: Person { self.case.person(personID) ?? self.case.principal }
}
