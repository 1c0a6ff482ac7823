/// The fees of a case on the day judged (facts: temporary-residence 1.3 and 2.4, express-entry-documents 5).
public struct Fees: Sendable, Equatable {
  /// One fee of one person, at its published amount.
  public struct Item: Sendable, Equatable {
    /// The code of the row of `schemas/figures/fees.yaml`.
    public var code: String
    public var title: Bilingual
    /// The id of the person; `nil` where the fee is paid once for several.
    public var person: String?
    /// Canadian cents.
    public var amountCents: Int
    public var source: Source?
  }

  /// A fee of which no amount is published for the day, or that may or may not be due.
  public struct Unknown: Sendable, Equatable {
    public var code: String
    public var title: Bilingual
    public var person: String?
    public var reason: Bilingual
    /// Whether the fee is due and only its amount is not known.
    public var isDue: Bool
    public var sources: [Source]
  }

  public var items: [Item]
  public var unknown: [Unknown]

  /// Canadian cents; `nil` where a fee that is or may be due is not known.
  public var totalCents: Int? { unknown.isEmpty ? items.reduce(0) { $0 + $1.amountCents } : nil }

  /// The fees of all applications of a case.
  public static func due(_ record: CaseRecord) -> Fees { due(record, Application.allCases) }

  /// The fees of some applications of a case, as far as the case names them.
  public static func due(_ record: CaseRecord, _ applications: [Application]) -> Fees {
    var table = FeeAssembly(figures: record.figures, day: record.day)
    let chosen = record.case.applications.filter(applications.contains)
    if chosen.contains(where: { $0.submission == .workPermit }) { table.addWorkPermit(record, chosen) }
    if chosen.contains(.expressEntry) { table.addExpressEntry(record) }
    return Fees(items: table.items, unknown: table.unknown)
  }
}
