/// The history of a form with usage rights (`/Perms` `/UR3`), told by the range of bytes that was signed.
public struct UsageRights: Equatable, Sendable {
  /// The length of the file when its publisher signed it, in bytes.
  public let signedLength: Int
  /// `/M` of the signature as written (`D:20171017…`): the day of publication.
  public let modified: String?
  /// Whether another program than Adobe's wrote the file anew: the signed range no longer ends on an end-of-file mark.
  public let wasResaved: Bool
  /// How often the file was saved since; 0 for a form as downloaded. Meaningless when ``wasResaved``.
  public let laterRevisions: Int
}
