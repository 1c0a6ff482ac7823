import Yams

/// Turns what the YAML library throws into a fault in both languages.
enum YAMLProblem {
  static func fault(_ error: any Error) -> Fault {
    guard let error = error as? YamlError else { return FaultCause.syntax("").fault(1, 1) }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      return FaultCause.syntax(problem).fault(mark.line, mark.column)
    case .composer(_, let problem, let mark, _):
      let several = problem == "but found another document"
      let cause: FaultCause = several ? .severalDocuments : problem.contains("alias") ? .alias : .syntax(problem)
      return cause.fault(mark.line, mark.column)
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0)
      let line = before.unicodeScalars.count { $0 == "\n" } + 1
      let column = (before.split(separator: "\n", omittingEmptySubsequences: false).last?.unicodeScalars.count ?? 0) + 1
      return FaultCause.syntax(problem).fault(line, column)
    case .duplicatedKeysInMapping(let keys, let context):
      return FaultCause.repeatedKey(keys.first ?? "").fault(context.mark.line, context.mark.column)
    default: return FaultCause.syntax("").fault(1, 1)
    }
  }

  /// The words of the library, as a person would say them.
  static func words(_ problem: String) -> Bilingual {
    switch problem {
    case "mapping values are not allowed in this context":
      Bilingual(
        fr: "un deux-points de trop, ou une ligne mal alignée; un texte qui contient «\u{A0}:\u{A0}» se met entre guillemets",
        en: "one colon too many, or a line badly aligned; a text that holds \": \" goes between quotes")
    case "did not find expected key", "could not find expected ':'":
      Bilingual(
        fr: "une clé suivie d’un deux-points est attendue; voyez l’alignement de la ligne et de la précédente",
        en: "a key followed by a colon is expected; see how this line and the one before are aligned")
    case "did not find expected '-' indicator":
      Bilingual(fr: "un tiret est attendu; voyez l’alignement", en: "a dash is expected; see how the line is aligned")
    case "found character that cannot start any token":
      Bilingual(
        fr: "un caractère qui ne peut commencer une valeur (une tabulation, @ ou `); alignez avec des espaces",
        en: "a character that cannot begin a value (a tab, @ or `); align with spaces")
    case "found unexpected end of stream":
      Bilingual(fr: "un guillemet n’est pas refermé", en: "a quote is not closed")
    case "did not find expected ',' or ']'":
      Bilingual(fr: "une virgule ou «\u{A0}]\u{A0}» est attendue", en: "a comma or ] is expected")
    case "did not find expected ',' or '}'":
      Bilingual(fr: "une virgule ou «\u{A0}}\u{A0}» est attendue", en: "a comma or } is expected")
    case "control characters are not allowed":
      Bilingual(fr: "un caractère de contrôle", en: "a control character")
    case "did not find expected <document start>":
      Bilingual(fr: "du texte après la fin du document", en: "text after the end of the document")
    case "": Bilingual(fr: "le fichier ne peut pas être lu", en: "the file cannot be read")
    default:
      problem.hasPrefix("Maximum nesting")
        ? Bilingual(fr: "trop de niveaux", en: "too many levels")
        : Bilingual(fr: "la bibliothèque dit : «\u{A0}\(problem)\u{A0}»", en: "the library says: \(problem)")
    }
  }
}
