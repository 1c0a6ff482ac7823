/// The text of values, made harmless and cut into lines.
enum ValueText {
  /// The characters for private use, of which some stand for values while cmark reads.
  static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: true
    default: false
    }
  }

  /// Takes out what no writer types and readers cannot see: control characters, marks that turn
  /// the direction of writing, private-use characters, noncharacters, language tags, U+FEFF.
  /// Every kind of line end becomes a line feed, a tab a space.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": continue
      case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      case 0x00...0x1F, 0x7F...0x9F: continue
      case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: continue
      case 0xFDD0...0xFDEF, 0xE0000...0xE0FFF: continue
      case let value where value & 0xFFFE == 0xFFFE: continue
      case _ where isPrivate(scalar): continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The lines of a clean text without the spaces around them; none is empty.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(trimmed).filter { !$0.isEmpty }
  }

  /// The paragraphs of a clean text, each as its lines.
  static func paragraphs(_ text: String) -> [[String]] {
    var paragraphs: [[String]] = [[]]
    var sawBlankLine = false
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed)
    let inner = all.drop { $0.isEmpty }
    for line in inner {
      if line.isEmpty {
        if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
      } else {
        sawBlankLine = sawBlankLine || paragraphs.count > 1
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    paragraphs.removeAll { $0.isEmpty }
    return sawBlankLine ? paragraphs : paragraphs.flatMap { $0.map { [$0] } }
  }

  private static func trimmed(_ line: Substring) -> String {
    var line = line
    while line.first == " " { line.removeFirst() }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
