/// One point that a letter explains to the officer, in the applicant's own words.
public struct LetterExplanation: Hashable, Sendable {
  /// What is explained: a paper, a person, a country.
  public var subject: Bilingual
  /// The applicant's words; `nil` where the case has none.
  public var reason: Narrative?
  /// The key of `case.yaml` where the words stand or are to be written, such as `waivers[0].reason`.
  public var key: String
  /// The enclosure that proves it.
  public var proof: Bilingual?

  public init(subject: Bilingual, reason: Narrative?, key: String, proof: Bilingual? = nil) {
    self.subject = subject
    self.reason = reason
    self.key = key
    self.proof = proof
  }
}
