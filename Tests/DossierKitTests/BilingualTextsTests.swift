import Testing

@testable import DossierKit

/// Every message in both languages: said in each, and set as each language is set in Canada.
@Suite("Texts in both languages") struct BilingualTextsTests {
  /// Texts that are rightly the same: names of tests and of things that have one name.
  static let same: Set<String> = ["IELTS Academic"]

  private func faults(_ judge: (Bilingual) -> String?) throws -> [String] {
    let texts = try BilingualTexts.all.get().texts
    return texts.compactMap { text, place in judge(text).map { "\(place): \($0)" } }.sorted()
  }

  @Test("no text is the same in both languages unless listed, and none is empty")
  func different() throws {
    #expect(try BilingualTexts.all.get().texts.count > 900)
    let found = try faults { text in
      let (fr, en) = (text.fr, text.en)
      if fr.isEmpty != en.isEmpty { return "one language is empty: \(fr)\(en)" }
      // A name or a number alone has no language.
      return fr == en && fr.contains(where: \.isLetter) && !Self.same.contains(fr) ? fr : nil
    }
    let isRight = found.isEmpty
    #expect(isRight, "\(found.count):\n\(found.prefix(40).joined(separator: "\n"))")
  }

  /// A key of `case.yaml` before its colon is written as the file has it.
  private static func keepsKey(_ word: Substring) -> Bool {
    word.contains("_") || ["file"].contains(word)
  }

  @Test("French is set as in Canada")
  func french() throws {
    let found = try faults { text in
      let characters = Array(text.fr)
      for (index, character) in characters.enumerated() {
        let before = index > 0 ? characters[index - 1] : "\n"
        let after = index + 1 < characters.count ? characters[index + 1] : "\n"
        let around = String(characters[max(0, index - 30)..<min(characters.count, index + 12)])
        switch character {
        case ";", "!", "?": if before.isWhitespace { return "space before \(character): \(around)" }
        case ":" where after.isWhitespace:
          let word = text.fr[..<text.fr.index(text.fr.startIndex, offsetBy: index)].split(separator: " ").last ?? ""
          if before != "\u{00A0}", !Self.keepsKey(word) { return "colon: \(around)" }
        case "«": if after != "\u{00A0}" { return "guillemet: \(around)" }
        case "»": if before != "\u{00A0}" { return "guillemet: \(around)" }
        case "'", "\"", "“", "”", "\u{202F}": return "\(character): \(around)"
        case " ":
          if after == " " { return "two spaces: \(around)" }
          if before.isNumber, after.isNumber { return "space in a number: \(around)" }
        case "%", "$": if before == " " { return "unit: \(around)" }
        default: break
        }
      }
      return nil
    }
    let isRight = found.isEmpty
    #expect(isRight, "\(found.count):\n\(found.prefix(60).joined(separator: "\n"))")
  }

  @Test("English keeps its own quotation marks, apostrophes and colons")
  func english() throws {
    let found = try faults { text in
      let en = text.en
      for wrong in ["'", "\"", "«", "»", " :", "\u{00A0}:", " ;", "  ", " ?", " !"] where en.contains(wrong) {
        return "\(wrong): \(en)"
      }
      return nil
    }
    let isRight = found.isEmpty
    #expect(isRight, "\(found.count):\n\(found.prefix(60).joined(separator: "\n"))")
  }
}
