/// A civil day, as it is stamped on a document: no hour, no time zone.
public struct PageDay: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// A day that the caller has checked: nothing is clamped here.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Midnight UTC of the day in ISO 8601: `2026-11-21T00:00:00Z`.
  public var midnight: String {
    "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))T00:00:00Z"
  }

  private func digits(_ value: Int, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
