internal import Typesetting
internal import Zip

/// The paper of a Word document on which letters are written.
public struct LetterPaper: Sendable {
  let letterhead: Letterhead

  /// The most bytes that are read of the parts of a letterhead together.
  private static let limit = 64_000_000

  /// Reads a letterhead from a `.docx` or `.dotx` file.
  /// - Throws: ``LetterError``.
  public static func file(_ path: [UInt8]) throws(LetterError) -> LetterPaper {
    guard let parts = parts(path) else { throw .letterheadUnreadable }
    do throws(LetterheadFault) { return LetterPaper(letterhead: try Letterhead(parts: parts)) } catch { throw .letterhead(error) }
  }

  /// The files inside the archive in their order; `nil` where one cannot be read whole.
  private static func parts(_ path: [UInt8]) -> [DOCXWriter.Part]? {
    guard let file = try? OpenFile.reading(path), let directory = try? ZipDirectory(reading: file),
      !directory.entries.isEmpty
    else { return nil }
    var parts: [DOCXWriter.Part] = []
    var left = limit
    for entry in directory.entries where !entry.isFolder {
      guard case .success(let bytes)? = try? directory.bytes(of: entry, in: file, limit: left) else { return nil }
      left -= bytes.count
      parts.append(DOCXWriter.Part(name: entry.name, bytes: bytes))
    }
    return parts
  }
}
