/// The facts of a case with what later messages need to point at them.
public struct LoadedCase: Sendable {
  /// The facts.
  public var `case`: Case
  /// The SHA-256 of `case.yaml` as it was read, in hexadecimal.
  public var sourceDigest: String
  /// Where each value stands, by its path: `people[0].passport.expiry_date`.
  public var locations: [String: Place]

  /// A position in `case.yaml`; line and column are counted from 1.
  public struct Place: Hashable, Sendable {
    public var line: Int
    public var column: Int
  }
}
