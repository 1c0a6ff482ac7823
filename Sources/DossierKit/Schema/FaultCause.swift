import Yams

/// What can be wrong with a file of YAML, as data; the words are at the foot of this file.
enum FaultCause: Hashable, Sendable {
  case notUTF8
  case empty
  case syntax(String)
  case severalDocuments
  case alias
  case tag
  case mergeKey
  case keyNotPlain
  case repeatedKey(String)
  case tooDeep
  case unknownKey(String, suggestion: String?)
  case missingKey(String)
  case noValue(key: String)
  case wrongType(key: String, expected: [Schema.Kind], quoted: Bool, format: Schema.Format?)
  case notAllowed(key: String, allowed: [String], suggestion: String?)
  case outOfRange(key: String, least: Double, most: Double)
  case tooFew(key: String, least: Int)
  case tooMany(key: String, most: Int)
  case tooLong(key: String, most: Int)
  case repeatedItem(key: String)
  case noDay(key: String)
  case unexpectedForm(key: String, Bilingual?)
  case noForm(key: String, kinds: [Schema.Kind], Bilingual?)
  case manyMore
  case modelDisagrees(String)

  func fault(_ node: Node, _ path: String) -> Fault {
    Fault(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, path: path, message: message)
  }

  func fault(_ line: Int, _ column: Int) -> Fault { Fault(line: line, column: column, path: "", message: message) }

  /// A name from the file between back quotes, cut short, with nothing that a terminal obeys.
  static func code(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars.prefix(40) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: text.unicodeScalars.append("\u{FFFD}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return "`\(text)`"
  }
}

extension FaultCause {
  /// The words. French has a no-break space before the colon.
  var message: Bilingual {
    switch self {
    case .notUTF8:
      Bilingual(
        fr: "le fichier n’est pas en UTF-8; enregistrez-le dans cet encodage",
        en: "the file is not UTF-8; save it in that encoding")
    case .empty: Bilingual(fr: "le fichier est vide", en: "the file is empty")
    case .syntax(let problem):
      Bilingual(fr: "syntaxe YAML\u{A0}: ", en: "YAML syntax: ") + YAMLProblem.words(problem)
    case .severalDocuments:
      Bilingual(
        fr: "un second document commence ici; un seul est permis",
        en: "a second document starts here; only one is allowed")
    case .alias:
      Bilingual(
        fr:
          "les ancres (&) et les alias (*) ne sont pas acceptés; écrivez la valeur en toutes lettres, ou entre guillemets",
        en: "anchors (&) and aliases (*) are not accepted; write the value out, or between quotes")
    case .tag:
      Bilingual(
        fr: "les étiquettes YAML (!) ne sont pas acceptées; mettez la valeur entre guillemets",
        en: "YAML tags (!) are not accepted; put the value between quotes")
    case .mergeKey:
      Bilingual(fr: "la fusion de clés (`<<`) n’est pas acceptée", en: "merge keys (`<<`) are not accepted")
    case .keyNotPlain: Bilingual(fr: "une clé doit être un simple mot", en: "a key must be a plain word")
    case .repeatedKey(let key):
      Bilingual(fr: "la clé \(Self.code(key)) est écrite deux fois", en: "the key \(Self.code(key)) is written twice")
    case .tooDeep: Bilingual(fr: "trop de niveaux imbriqués", en: "too many nested levels")
    case .unknownKey(let key, let suggestion):
      Bilingual(fr: "clé inconnue \(Self.code(key))", en: "unknown key \(Self.code(key))") + Self.meant(suggestion)
    case .missingKey(let key):
      Bilingual(fr: "il manque la clé \(Self.code(key))", en: "the key \(Self.code(key)) is missing")
    case .noValue(let key):
      Bilingual(
        fr: "\(Self.code(key)) n’a pas de valeur; écrivez-la ou retirez la ligne",
        en: "\(Self.code(key)) has no value; write one or remove the line")
    case .wrongType(let key, let expected, let quoted, let format):
      Self.about(key) + Bilingual.make { Self.kinds(expected, format, $0) }
        + (quoted && !expected.contains(.string) && !expected.contains(.object) && !expected.contains(.array)
          ? Bilingual(fr: ", sans guillemets", en: ", without quotes") : Bilingual(fr: "", en: ""))
    case .notAllowed(let key, let allowed, let suggestion):
      Self.about(key)
        + Bilingual(
          fr: "valeurs permises\u{A0}: \(allowed.joined(separator: ", "))",
          en: "allowed values: \(allowed.joined(separator: ", "))")
        + Self.meant(suggestion)
    case .outOfRange(let key, let least, let most): Self.about(key) + Self.range(least, most)
    case .tooFew(let key, let least):
      Self.about(key) + Bilingual(fr: "il en faut au moins \(least)", en: "at least \(least) needed")
    case .tooMany(let key, let most):
      Self.about(key) + Bilingual(fr: "il en faut au plus \(most)", en: "at most \(most) allowed")
    case .tooLong(let key, let most):
      Self.about(key) + Bilingual(fr: "au plus \(most) caractères", en: "at most \(most) characters")
    case .repeatedItem(let key):
      Self.about(key) + Bilingual(fr: "la même valeur deux fois", en: "the same value twice")
    case .noDay(let key):
      Self.about(key)
        + Bilingual(
          fr: "une date du calendrier est attendue (AAAA-MM-JJ)", en: "a day of the calendar is expected (YYYY-MM-DD)")
    case .unexpectedForm(let key, let description):
      Self.about(key)
        + (description
          ?? Bilingual(fr: "la valeur n’a pas la forme attendue", en: "the value is not of the expected form"))
    case .noForm(let key, let kinds, let description):
      Self.about(key) + (description ?? Bilingual.make { Self.kinds(kinds, nil, $0) })
    case .manyMore:
      Bilingual(
        fr: "trop de fautes; les suivantes ne sont pas énumérées",
        en: "too many faults; those after this one are not listed")
    case .modelDisagrees(let detail):
      Bilingual(
        fr: "faute du programme\u{A0}: son schéma et son modèle se contredisent (\(detail))",
        en: "fault of the program: its schema and its model disagree (\(detail))")
    }
  }

  private static func about(_ key: String) -> Bilingual {
    key.isEmpty ? Bilingual(fr: "", en: "") : Bilingual(fr: "\(code(key))\u{A0}: ", en: "\(code(key)): ")
  }

  private static func meant(_ suggestion: String?) -> Bilingual {
    guard let suggestion else { return Bilingual(fr: "", en: "") }
    return Bilingual(fr: "; vouliez-vous dire `\(suggestion)`?", en: "; did you mean `\(suggestion)`?")
  }

  private static func range(_ least: Double, _ most: Double) -> Bilingual {
    func digits(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }
    switch (least.isFinite, most.isFinite) {
    case (true, true):
      return Bilingual(fr: "de \(digits(least)) à \(digits(most))", en: "from \(digits(least)) to \(digits(most))")
    case (true, false): return Bilingual(fr: "au moins \(digits(least))", en: "at least \(digits(least))")
    default: return Bilingual(fr: "au plus \(digits(most))", en: "at most \(digits(most))")
    }
  }

  private static func kinds(_ kinds: [Schema.Kind], _ format: Schema.Format?, _ language: Language) -> String {
    let french = language == .fr
    var names: [String] = []
    for kind in kinds where kind != .null {
      let name =
        switch kind {
        case .null: ""
        case .boolean: french ? "`true` ou `false`" : "`true` or `false`"
        case .integer: french ? "un nombre entier" : "a whole number"
        case .number: french ? "un nombre (décimales après un point)" : "a number (decimals after a point)"
        case .string where format == .date: french ? "une date (AAAA-MM-JJ)" : "a date (YYYY-MM-DD)"
        case .string: french ? "un texte" : "a text"
        case .array: french ? "une liste" : "a list"
        case .object: french ? "un groupe de clés" : "a group of keys"
        }
      if !names.contains(name) { names.append(name) }
    }
    let list = names.joined(separator: french ? " ou " : " or ")
    return french ? "il faut \(list)" : "\(list) is expected"
  }
}
