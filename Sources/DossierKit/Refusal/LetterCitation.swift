/// The provisions that a text names, written alike in both languages: `A` for the Act, `R` for the Regulations, what
/// stands in brackets in parentheses (« l’alinéa 36(2)b) » is `A36(2)(b)`).
struct LetterCitation {
  /// The numbers of the Act; other numbers belong to the Regulations.
  let act: Set<String>

  // Expressions are slow to make: once for a letter.
  private let worded =
    /(?i)(?:\b(sections?|subsections?|paragraphs?|articles?|art\.|paragraphes?|alinéas?|alineas?|sous-alinéas?|al\.|par\.|s\.|ss\.|and|to|et|ou|or|à|A|R|L|LIPR|RIPR|IRPA|IRPR)\s*)(A|R|L)?(\d{2,3}(?:\.\d{1,2})?)((?:\s?\((?:\d{1,2}(?:\.\d)?|[a-z](?:\.\d)?|[ivx]{1,4})\)|\s?[a-z]\)|\s?\([ivx]{1,4}\))*)/
  private let bare =
    /(?:^|[\s(])(\d{2,3}(?:\.\d)?)\s?(\(\d(?:\.\d)?\)(?:\s?\(?[a-z]\))?(?:\s?\([ivx]{1,4}\))?)/
  private let part = /\(?([0-9a-z.]+)\)/
  private let number = /\b[lIO]?\d*[lIO]?\d*\.?\d*[lIO]?\b/
  private let article = /[aA]rti[ce][1l]e/
  private let ten = /\b[lI]O\b/

  init(act: Set<String>) { self.act = act }

  /// The provisions of a text, in order, without repetition.
  func provisions(in text: String) -> [String] {
    // No provision without a number.
    guard text.contains(where: { $0.isNumber || $0 == "O" }) else { return [] }
    let clean = mended(LetterPassage.joined(text).replacing("’", with: " ").replacing("'", with: " "))
    var found: [String] = []
    var named = false
    for match in clean.matches(of: worded) {
      let word = match.1.lowercased()
      let joins = ["and", "to", "et", "ou", "or", "à"].contains(word)
      // « sections 10 and 12.01 »: a number after « and » counts where a provision was named before it.
      if joins, !named, match.2 == nil { continue }
      named = true
      var letter = match.2.map { $0.uppercased() } ?? ""
      if ["a", "r", "l"].contains(word) { letter = word.uppercased() }
      let number = String(match.3)
      guard known(number) || !letter.isEmpty || !match.4.isEmpty else { continue }
      // The French Act is the « Loi »: L11.2.
      let prefix = letter == "L" ? "A" : letter.isEmpty ? (act.contains(number) ? "A" : "R") : letter
      let provision = prefix + number + parts(String(match.4))
      if !found.contains(provision) { found.append(provision) }
    }
    // « 34(1)(f) of the Act »: a number with its parts needs no word before it.
    for match in clean.matches(of: bare) {
      let number = String(match.1)
      let provision = (act.contains(number) ? "A" : "R") + number + parts(String(match.2))
      if !found.contains(where: { $0 == provision }) { found.append(provision) }
    }
    return found
  }

  private func known(_ number: String) -> Bool { number.first != "0" }

  /// `(2)b)` becomes `(2)(b)`.
  private func parts(_ text: String) -> String {
    text.matches(of: part).map { "(\($0.1))" }.joined()
  }

  /// Numbers with the letters that a scan puts for digits: `l0` is 10, `12.0l` is 12.01.
  private func mended(_ text: String) -> String {
    text.replacing(article, with: "article").replacing(ten, with: "10").replacing(number) { match in
      let word = String(match.0)
      guard word.contains(where: \.isNumber), word.contains(where: \.isLetter) else { return word }
      return word.replacing("l", with: "1").replacing("I", with: "1").replacing("O", with: "0")
    }
  }
}
