/// How much of an archive is read at most.
public struct ZipLimits: Sendable {
  public var entries = 100_000
  /// Bytes of one entry, unpacked.
  public var entryBytes = 4 << 30
  /// Bytes of all entries, unpacked.
  public var totalBytes = 8 << 30
  /// Bytes unpacked for each byte packed, of an entry of more than 1 MiB. Text seldom reaches 20.
  public var ratio = 200
  /// Bytes of the central directory.
  public var directoryBytes = 64 << 20

  public init() {}
}
