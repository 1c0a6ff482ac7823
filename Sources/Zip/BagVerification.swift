import Bytes

/// The proof, or refutation, that an archive is a bag, whole and unchanged since it was packed.
///
/// What is proved: which files there are, under which names, with which bytes. How the same bytes are packed is not
/// covered: the Unix permissions, the archiver's name and number, the hints in the central directory, the way a file
/// is compressed. ``sha256`` covers these too.
public struct BagVerification: Sendable {
  public enum Verdict: String, Sendable {
    /// Everything listed is there, unchanged, and nothing else.
    case intact
    /// The archive can be read, and some of its files are not those that were packed.
    case changed
    /// The archive contradicts itself, or is no bag, or is encrypted: nothing in it is believed.
    case refused
  }

  public let verdict: Verdict
  /// The SHA-256 of the archive, in hexadecimal.
  public let sha256: String
  /// The number of entries.
  public let entries: Int
  /// All that was found, in the order of the archive; empty for an intact one.
  public let faults: [BagFault]
  /// Whether nothing is wrong but that a password is needed.
  public let asksForPassword: Bool
  /// The files that could be read, in the order of the archive, with their digests; empty for a refused one.
  public let files: [BagFile]
  /// The digests that proved the files, as `sha256`.
  public let algorithms: [String]
  /// Whether one of the digests is strong; without one only accidents are excluded, not a change on purpose.
  public let isStrong: Bool
  /// The bytes of the files that were asked for.
  public let kept: [String: [UInt8]]

  /// Verifies the archive at a path.
  /// - Throws: ``FileFailure`` if it cannot be read. What is wrong with the archive is in ``faults``.
  public static func verify(
    _ path: [UInt8], limits: ZipLimits = ZipLimits(), password: ZipPassword? = nil, keeping: Set<String> = []
  ) throws(FileFailure) -> BagVerification {
    try verify(OpenFile.reading(path), limits: limits, password: password, keeping: keeping)
  }

  /// Verifies an open archive.
  /// - Parameters:
  ///   - password: opens entries encrypted with AES.
  ///   - keeping: paths inside the bag whose bytes are wanted, of at most 64 MiB each.
  public static func verify(
    _ file: borrowing OpenFile, limits: ZipLimits = ZipLimits(), password: ZipPassword? = nil,
    keeping: Set<String> = []
  ) throws(FileFailure) -> BagVerification {
    let directory = try ZipDirectory(reading: file, limits: limits, password: password)
    var files: [BagFile] = []
    var algorithms: [DigestAlgorithm] = []
    var kept: [String: [UInt8]] = [:]
    var faults = directory.faults.map { BagFault.archive($0) }
    if faults.isEmpty, let fault = try directory.passwordFault(in: file) { faults = [.archive(fault)] }
    if faults.isEmpty {
      let inspection = try BagInspection(directory, in: file)
      faults = inspection.faults
      files = inspection.found
      algorithms = inspection.algorithms
      for path in keeping.sorted() { kept[path] = try inspection.bytes(of: path, in: file) }
    }
    let verdict: Verdict = faults.isEmpty ? .intact : faults.allSatisfy(\.isChange) ? .changed : .refused
    return BagVerification(
      verdict: verdict, sha256: try file.sha256(), entries: directory.entries.count, faults: faults,
      asksForPassword: directory.asksForPassword, files: verdict == .refused ? [] : files,
      algorithms: algorithms.map(\.rawValue), isStrong: algorithms.contains(where: \.isStrong), kept: kept)
  }
}
