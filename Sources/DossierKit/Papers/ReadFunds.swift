/// What the letter of a bank says that a person has there, in Canadian dollars.
///
/// Amounts are given only where each is known to be in Canadian dollars, and where a row for each account, or a total,
/// leaves no doubt about what they add up to: the running balances of a statement add up to nothing.
struct ReadFunds {
  /// An amount and where it stands.
  struct Amount: Hashable {
    let cents: Int
    let hit: PaperText.Hit
  }

  private(set) var total: Amount?
  private(set) var average: Amount?
  private(set) var debts: Amount?
  /// The days on which accounts were opened, in the order of the letter.
  private(set) var opened: [PaperText.Hit] = []

  private static let currencyWords = ["dollars canadiens", "canadian dollars", "dollar canadien", "canadian dollar", "cad"]

  init(_ text: PaperText, _ words: WordIndex, _ paper: PaperWords) {
    func hits(_ fact: String) -> [PaperText.Hit] {
      paper.labels.filter { $0.fact == fact }.flatMap { text.hits($0) }
    }
    opened = hits("account-opened")
    let isCanadian = Self.currencyWords.contains { words.contains($0) }
    func amounts(_ fact: String) -> [Amount] {
      hits(fact).compactMap { hit in
        guard let amount = WrittenAmount(hit.value) else { return nil }
        return (amount.currency ?? (isCanadian ? "CAD" : nil)) == "CAD" ? Amount(cents: amount.cents, hit: hit) : nil
      }
    }
    let (totals, balances, averages, owed) = (
      amounts("funds-total"), amounts("funds-balance"), amounts("funds-average"), amounts("funds-debts")
    )
    // An amount in another currency beside these: a sum of what is left would be too small.
    let areAllKnown = balances.count == hits("funds-balance").count
    let rows = max(1, opened.count)
    total = totals.isEmpty ? (areAllKnown ? Self.sum(balances, rows: rows) : nil) : Self.only(totals)
    average = averages.count == hits("funds-average").count ? Self.sum(averages, rows: rows) : nil
    debts = Self.only(owed)
  }

  /// What stands there once, however often.
  private static func only(_ amounts: [Amount]) -> Amount? {
    Set(amounts.map(\.cents)).count == 1 ? amounts.first : nil
  }

  private static func sum(_ amounts: [Amount], rows: Int) -> Amount? {
    guard let first = amounts.first, amounts.count == rows else { return nil }
    return Amount(cents: amounts.reduce(0) { $0 + $1.cents }, hit: first.hit)
  }
}
