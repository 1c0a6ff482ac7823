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
  /// The key of a proof that the letter cannot do without, or that is named and not among the enclosures; `nil`
  /// where no proof is called for.
  public var proofKey: String?
  /// The file that the case names as the proof, sent or not.
  public var proofFile: String?
  /// What the officer will find or miss, in one sentence.
  public var statement: Bilingual?
  /// What the rules ask, in one line.
  public var demand: Bilingual?
  /// Dated facts, one to a line.
  public var facts: [Fact]
  /// The place of the account where the letter goes.
  public var slot: LetterSlot?

  /// One fact of a point, such as the day on which a certificate was asked for.
  public struct Fact: Hashable, Sendable {
    public var label: Bilingual
    /// `nil` where the case does not say: a bracket with the key stands there.
    public var value: Bilingual?
    public var key: String

    public init(_ label: Bilingual, _ value: Bilingual?, key: String = "") {
      self.label = label
      self.value = value
      self.key = key
    }
  }

  public init(
    subject: Bilingual, reason: Narrative?, key: String, proof: Bilingual? = nil, proofKey: String? = nil,
    proofFile: String? = nil,
    statement: Bilingual? = nil, demand: Bilingual? = nil, facts: [Fact] = [], slot: LetterSlot? = nil
  ) {
    self.subject = subject
    self.reason = reason
    self.key = key
    self.proof = proof
    self.proofKey = proofKey
    self.proofFile = proofFile
    self.statement = statement
    self.demand = demand
    self.facts = facts
    self.slot = slot
  }
}
