import DossierKit

/// Help for people who write their own templates of letters.
enum TemplateHelp {
  /// Prints the tags of one kind of letter, or of all kinds under their names.
  static func listFields(_ kind: LetterKind?, language: Language) {
    for each in kind.map({ [$0] }) ?? LetterKind.allCases {
      if kind == nil { Terminal.print("\(each.rawValue)\n") }
      for line in LetterField.listing(LetterVocabulary.fields(of: each), language, indent: kind == nil ? "  " : "") {
        Terminal.print("\(line)\n")
      }
    }
  }

  /// Prints the first fault of each template.
  static func check(_ kind: LetterKind?, _ templates: LetterTemplates, language: Language) -> Status {
    let faults = TemplateCheck(templates).faults(of: kind.map { [$0] } ?? LetterKind.allCases)
    for fault in faults { Terminal.print("\(fault.message[language])\n") }
    return faults.isEmpty ? .done : .invalid
  }
}
