/// The fees of a case on the day judged, as the report shows them.
public struct Fees: Codable, Sendable, Equatable {
  /// One fee of one person.
  public struct Item: Codable, Sendable, Equatable {
    /// The code of the row of `schemas/figures/fees.yaml`.
    public var code: String
    public var title: Bilingual
    /// The id of the person; `nil` where the fee is paid once for several.
    public var person: String?
    /// Canadian cents; `nil` where no published amount holds on the day.
    public var amountCents: Int?
    public var source: Source?
    public var submission: Submission

    /// The amount in words, or that it is not known.
    public func amount(in language: Language) -> String {
      amountCents.map { Typography.amount(cents: $0, language) } ?? (language == .fr ? "inconnu" : "unknown")
    }

    // Every key is written, also where there is nothing to say.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(code, forKey: .code)
      try container.encode(title, forKey: .title)
      try container.encode(person, forKey: .person)
      try container.encode(amountCents, forKey: .amountCents)
      try container.encode(source, forKey: .source)
      try container.encode(submission, forKey: .submission)
    }
  }

  /// A fee whose amount, or whether it is due, is not known.
  public struct Unknown: Codable, Sendable, Equatable {
    public var code: String
    /// The first day without a known amount, where there is one.
    public var since: Day?
    public var reason: Bilingual
  }

  public var items: [Item]
  /// Canadian cents; `nil` where an amount is not known.
  public var totalCents: Int?
  public var unknown: [Unknown]

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(items, forKey: .items)
    try container.encode(totalCents, forKey: .totalCents)
    try container.encode(unknown, forKey: .unknown)
  }
}
