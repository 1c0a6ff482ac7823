/// Why a page could not be made, or a template not be read.
public enum PageFault: Error, Equatable, Sendable {
  /// No file of these font families was found where Linux systems keep them.
  case fontsMissing([String])
  /// No font at hand draws a character; `text` is the passage that needs it.
  case glyphMissing(character: String, text: String)
  /// Cairo refused: its own words.
  case drawing(String)
  /// Fontconfig or cmark gave nothing, or a document nests deeper than anyone writes.
  case refused(String)
}

extension PageFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .fontsMissing(let families):
      "no font of \(families.joined(separator: ", ")) (Debian: fonts-liberation2, fonts-dejavu-core)"
    case .glyphMissing(let character, let text): "no font draws “\(character)” in “\(text)”"
    case .drawing(let words): "cairo: \(words)"
    case .refused(let words): words
    }
  }
}
