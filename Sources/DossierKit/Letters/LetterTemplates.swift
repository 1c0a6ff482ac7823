internal import EmbeddedFiles
internal import Typesetting
internal import Zip

/// Where the templates of letters come from.
public struct LetterTemplates: Sendable {
  private let read: @Sendable (String) throws(LetterError) -> String

  /// Templates read by a function from a file name such as `express-entry.en.md`.
  public init(_ read: @escaping @Sendable (String) throws(LetterError) -> String) { self.read = read }

  /// The templates inside the program.
  public static let builtIn = LetterTemplates { name throws(LetterError) in
    guard let text = EmbeddedFiles.text("templates/letters/\(name)") else { throw .templateUnreadable(name: name) }
    return text
  }

  /// The most bytes that are read of a template.
  static let limit = 1_000_000

  /// The templates of a folder; those that it does not hold are the built-in ones. A template there that is no
  /// regular file, that is too large or not UTF-8 is an error, never passed over.
  public static func folder(_ path: [UInt8]) -> LetterTemplates {
    LetterTemplates { name throws(LetterError) in
      let bytes: [UInt8]
      do throws(FileFailure) {
        let file = try OpenFile.reading(path + [UInt8(ascii: "/")] + Array(name.utf8))
        bytes = try file.read(limit + 1, at: 0)
      } catch {
        guard case .missing = error else { throw .templateUnreadable(name: name) }
        return try builtIn.text(name)
      }
      guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
        throw .templateUnreadable(name: name)
      }
      return text
    }
  }

  /// The text of a template.
  public func text(_ name: String) throws(LetterError) -> String { try read(name) }
}
