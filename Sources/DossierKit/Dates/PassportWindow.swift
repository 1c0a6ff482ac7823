/// How long a passport serves: on its day of expiry it is still valid.
/// Source: IRPR s. 52(1); facts R-EE-21, R-EE-24, R-RESTO-13.
public struct PassportWindow: Hashable, Sendable {
  /// The last day of validity, inclusive.
  public let expiryDate: Day

  public init(expiryDate: Day) { self.expiryDate = expiryDate }

  /// Whether the passport expired before a day.
  public func isExpired(on day: Day) -> Bool { expiryDate < day }

  /// Whether a valid passport expires less than twelve months after a day.
  public func expiresSoon(on day: Day) -> Bool { !isExpired(on: day) && expiryDate < day.adding(months: 12) }
}
