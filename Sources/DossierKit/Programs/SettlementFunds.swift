/// The settlement funds of a family against the table of the day (IRPR ss. 76(1)(b)(i), 87.2(5); R-EE-70 to R-EE-79).
struct SettlementFunds {
  /// Everybody in the case, accompanying or not, citizens and permanent residents included.
  let familySize: Int
  /// The newest table that is sure enough to decide; `nil` where none is.
  let table: FundsTable?
  let minimumCents: Int?
  /// The funds less debts. Debts that are not given are not taken off.
  let availableCents: Int?
  let areDebtsKnown: Bool
  /// Whether the table is more than a year old, so that a newer one probably holds.
  let isOld: Bool

  init(_ facts: Case, figures: Figures, on day: Day) {
    familySize = facts.people.count
    // Rows of low confidence decide nothing.
    table = figures.funds
      .filter { $0.effectiveFrom <= day && $0.confidence != .low && ($0.until.map { day <= $0 } ?? true) }
      .max { $0.effectiveFrom < $1.effectiveFrom }
    minimumCents = table?.minimumCents(familySize: familySize)
    let funds = facts.expressEntry?.funds
    availableCents = funds?.amount.map { Int((($0 - (funds?.debts ?? 0)) * 100).rounded()) }
    areDebtsKnown = funds?.debts != nil
    isOld = table.map { day > $0.effectiveFrom.adding(months: 12) } ?? false
  }
}
