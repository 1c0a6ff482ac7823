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

  /// Verifies the archive at a path.
  /// - Throws: ``FileFailure`` if it cannot be read. What is wrong with the archive is in ``faults``.
  public static func verify(
    _ path: [UInt8], limits: ZipLimits = ZipLimits()
  ) throws(FileFailure) -> BagVerification {
    try verify(OpenFile.reading(path), limits: limits)
  }

  /// Verifies an open archive.
  public static func verify(
    _ file: borrowing OpenFile, limits: ZipLimits = ZipLimits()
  ) throws(FileFailure) -> BagVerification {
    let directory = try ZipDirectory(reading: file, limits: limits)
    var faults = directory.faults.map { BagFault.archive($0) }
    if faults.isEmpty {
      let inspection = try BagInspection(directory, in: file)
      faults = inspection.faults
    }
    let verdict: Verdict = faults.isEmpty ? .intact : faults.allSatisfy(\.isChange) ? .changed : .refused
    return BagVerification(
      verdict: verdict, sha256: try file.sha256(), entries: directory.entries.count, faults: faults)
  }
}
