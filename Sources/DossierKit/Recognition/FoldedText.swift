import Foundation

/// Text made comparable: small letters, no accents, words apart by one space.
///
/// « Certificat_de-Police (France).PDF » becomes `certificat de police france pdf`. File names
/// reach us in either Unicode form (macOS decomposes accents); both fold to the same words.
enum FoldedText {
  /// The words of a text, folded.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previous = Kind.other
    func flush() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if !scalar.isASCII, scalar.properties.generalCategory == .nonspacingMark { continue }
      let kind = Kind(scalar)
      guard kind != .other else {
        flush()
        previous = .other
        continue
      }
      // « imm5710 » and « IMM 5710 » are the same two words; so are « 5710e » and « 5710 e ».
      if previous != .other, previous != kind { flush() }
      switch scalar {
      case "œ", "Œ": word += "oe"
      case "æ", "Æ": word += "ae"
      case "ß": word += "ss"
      case "A"..."Z": word.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case "\0"..."\u{7F}": word.unicodeScalars.append(scalar)
      default: word += scalar.properties.lowercaseMapping
      }
      previous = kind
    }
    flush()
    return words
  }

  private enum Kind {
    case letter, digit, other

    /// Nearly all of what is folded is ASCII, and the tables of Unicode are slow to ask.
    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "a"..."z", "A"..."Z": self = .letter
      case "0"..."9": self = .digit
      case "\0"..."\u{7F}": self = .other
      default:
        let properties = scalar.properties
        self = properties.isAlphabetic ? .letter : (properties.numericType != nil ? .digit : .other)
      }
    }
  }
}

extension [String] {
  /// Whether the words from an index on begin with a phrase.
  func begins(with phrase: [String], at index: Int = 0) -> Bool {
    index + phrase.count <= count && !phrase.isEmpty && phrase.indices.allSatisfy { self[index + $0] == phrase[$0] }
  }

  /// The first index at which a phrase occurs.
  func index(ofPhrase phrase: [String]) -> Int? {
    guard !phrase.isEmpty, phrase.count <= count else { return nil }
    return (0...(count - phrase.count)).first { begins(with: phrase, at: $0) }
  }
}
