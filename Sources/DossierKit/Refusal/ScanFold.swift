import Foundation

/// Letters folded so that a text and its scan are the same: small, without accents, and with what character
/// recognition confuses made one (`l`, `1` and `i`; `0` and `o`; `c` and `e`; `f` and `t`; `u` and `n`; `rn` and `m`).
///
/// Whole phrases are compared, never single words of a few letters, so that two phrases rarely fold to one.
enum ScanFold {
  static let space = UInt8(ascii: " ")

  /// The folded letters and digits, words apart by one space, one space before the first and behind the last.
  static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = [space]
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "œ", "Œ": folded += [UInt8(ascii: "o"), UInt8(ascii: "e")]
      case "æ", "Æ": folded += [UInt8(ascii: "a"), UInt8(ascii: "e")]
      case "|", "!": folded.append(UInt8(ascii: "i"))
      case "a"..."z", "0"..."9": folded.append(one(UInt8(scalar.value)))
      case "A"..."Z":
        // A capital I is often read as a small l, which folds alike.
        folded.append(one(UInt8(scalar.value) + 32))
      default:
        if scalar.properties.generalCategory == .nonspacingMark || scalar == "\u{AD}" { continue }
        if folded.last != space { folded.append(space) }
      }
      let count = folded.count
      // « rn » of a scan is an m, « vv » a w; u and n are one by now.
      if count >= 2, folded[count - 2] == UInt8(ascii: "r"), folded[count - 1] == UInt8(ascii: "n") {
        folded.removeLast(2)
        folded.append(UInt8(ascii: "m"))
      } else if count >= 2, folded[count - 2] == UInt8(ascii: "v"), folded[count - 1] == UInt8(ascii: "v") {
        folded.removeLast(2)
        folded.append(UInt8(ascii: "w"))
      }
    }
    if folded.last != space { folded.append(space) }
    return folded
  }

  private static func one(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "l"), UInt8(ascii: "1"): UInt8(ascii: "i")
    case UInt8(ascii: "0"): UInt8(ascii: "o")
    case UInt8(ascii: "c"): UInt8(ascii: "e")
    case UInt8(ascii: "f"): UInt8(ascii: "t")
    case UInt8(ascii: "u"): UInt8(ascii: "n")
    default: byte
    }
  }
}
