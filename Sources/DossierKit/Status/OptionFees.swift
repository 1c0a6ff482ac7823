/// What an option costs on the day judged, and what is not known of it.
public struct OptionFees: Encodable, Sendable, Equatable {
  public struct Item: Encodable, Sendable, Equatable {
    /// The code of the row of `schemas/figures/fees.yaml`.
    public var code: String
    public var title: Bilingual
    /// Canadian cents; `nil` where no published amount holds on the day.
    public var amountCents: Int?
    public var source: Source?

    private enum CodingKeys: String, CodingKey { case code, title, amountCents, source }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(code, forKey: .code)
      try container.encode(title, forKey: .title)
      try container.encode(amountCents, forKey: .amountCents)
      try container.encode(source, forKey: .source)
    }
  }

  public var items: [Item]
  /// Canadian cents; `nil` where one amount is not known on the day.
  public var totalCents: Int?
  /// Amounts that are not known on the day, or will not be known from a later day on, before the option ends.
  public var unknown: [Fees.Unknown]

  private enum CodingKeys: String, CodingKey { case items, totalCents, unknown }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(items, forKey: .items)
    try container.encode(totalCents, forKey: .totalCents)
    try container.encode(unknown, forKey: .unknown)
  }

  /// - Parameters:
  ///   - codes: rows of `fees.yaml`, each paid once by one person.
  ///   - until: the last day of the option; changes after it do not matter. `nil` looks at all announced ones.
  static func make(_ codes: [String], on day: Day, until: Day?, _ figures: Figures) -> OptionFees {
    var fees = OptionFees(items: [], totalCents: nil, unknown: [])
    for code in codes {
      let title = figures.fees.first { $0.code == code }?.title ?? Bilingual(fr: code, en: code)
      switch figures.fee(code, on: day) {
      case .known(let row):
        fees.items.append(Item(code: code, title: row.title, amountCents: row.amountCents, source: row.sources.first))
        let change = figures.fees.first { later in
          later.code == code && later.from > day && later.amountCents == nil
            && (until.map { later.from <= $0 } ?? true)
        }
        // A change years ahead is no news to somebody who files now.
        if let change, change.from <= day + 365 {
          fees.unknown.append(
            Fees.Unknown(
              code: code, since: change.from,
              reason: change.note ?? Bilingual(fr: "le montant n’est pas publié", en: "the amount is not published")))
        }
      case .unknown(let since, let reason):
        fees.items.append(Item(code: code, title: title, amountCents: nil, source: nil))
        fees.unknown.append(Fees.Unknown(code: code, since: since, reason: reason))
      }
    }
    let known = fees.items.compactMap(\.amountCents)
    if known.count == fees.items.count, !known.isEmpty { fees.totalCents = known.reduce(0, +) }
    return fees
  }
}
