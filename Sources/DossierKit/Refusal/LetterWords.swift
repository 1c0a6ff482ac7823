/// The phrases by which letters are understood: data, so that a new wording asks for no new code (R-REF-31 to -47).
struct LetterWords: Sendable {
  /// Numbers of the Act; other numbers are of the Regulations.
  var act: Set<String>
  var provisionsOfCompleteness: [String]
  var aside: [LetterPattern]
  var recital: [LetterPattern]
  /// The first words of a clause that tells of what may be, or of what is met.
  var conditional: [[String]]
  /// Names of programs and papers whose words are no ground, such as « Canadian Experience Class »; folded.
  var names: [[UInt8]]
  /// How a salutation begins: what stands above it is the head of the letter.
  var salutations: [[String]]
  /// Phrases by which a clause is kept although it looks like an aside or a condition.
  var kept: [LetterPattern]
  /// Phrases by which a clause that looks like an aside denies what the aside says (« not accepted »).
  var denied: [LetterPattern]
  /// People in general, as the law speaks of them.
  var general: [LetterPattern]
  /// The words by which a letter speaks of the person.
  var persons: Set<String>
  /// The first words of a sentence that speaks of what the one before names.
  var pronouns: [[String]]
  /// What announces a list of things that are in order, or that are not decided.
  var order: [LetterPattern]
  var wants: [LetterPattern]
  var adverse: [LetterPattern]
  var reply: [LetterPattern]
  var earlier: [LetterPattern]
  var kinds: [String: [LetterPattern]]
  var grounds: [Ground]
  var figures: RefusalFigures
  var sources: [String: Source]

  /// The phrases of one ground.
  struct Ground: Sendable {
    var code: GroundCode
    /// Beginnings of the provisions that a letter names for it, such as `R87.1(2)`.
    var provisions: [String]
    /// Those that carry it wherever they are applied.
    var cited: [String]
    /// Phrases that carry it where the sentence says that something is wanting.
    var topic: [LetterPattern]
    /// The same in a check of completeness, where a paper that is named with a fault is one that was missing.
    var papers: [LetterPattern]
    /// Phrases that carry it by themselves.
    var carries: [LetterPattern]
    /// Phrases that make the sentence something else.
    var unless: [LetterPattern]
  }

  func kind(_ name: String, in text: SoughtText) -> Bool { (kinds[name] ?? []).occur(in: text) }

  /// The phrases built into the program.
  /// - Throws: ``ReferenceFault`` where the file is not valid; a built program has none.
  static func embedded() throws(ReferenceFault) -> LetterWords {
    try read(try ReferenceFile.embedded(path), checked: false)
  }

  static let path = "schemas/figures/refusal-grounds.yaml"

  static func read(_ bytes: [UInt8], checked: Bool = true) throws(ReferenceFault) -> LetterWords {
    let schema = Result<SchemaDocument, SchemaRefused> { () throws(SchemaRefused) in
      try SchemaDocument(embedded: "schemas/figures.schema.json")
    }
    let (file, _) = try ReferenceFile.decode(LetterWordsFile.self, bytes, file: path, schema: schema, checked: checked)
    let words = file.letterWords
    func patterns(_ lines: [String]?) -> [LetterPattern] { (lines ?? []).map(LetterPattern.init) }
    return LetterWords(
      act: Set(words.act),
      provisionsOfCompleteness: words.completeness, aside: patterns(words.aside), recital: patterns(words.recital),
      conditional: words.conditional.map(FoldedText.words),
      names: words.names.map { ScanFold.fold($0).dropLast() }, salutations: words.salutations.map(FoldedText.words),
      kept: patterns(words.kept), denied: patterns(words.denied), general: patterns(words.general), persons: Set(words.persons),
      pronouns: words.pronouns.map(FoldedText.words), order: patterns(words.order), wants: patterns(words.wants), adverse: patterns(words.adverse),
      reply: patterns(words.reply), earlier: patterns(words.earlier),
      kinds: Dictionary(words.kinds.map { ($0.name, patterns($0.phrases)) }, uniquingKeysWith: +),
      grounds: words.grounds.map {
        Ground(
          code: $0.code, provisions: $0.provisions ?? [], cited: $0.cited ?? [], topic: patterns($0.topic), papers: patterns($0.papers), carries: patterns($0.carries),
          unless: patterns($0.unless))
      }, figures: file.refusalFigures, sources: file.sources)
  }
}

/// The shape of the file.
private struct LetterWordsFile: Decodable {
  var letterWords: Words
  var refusalFigures: RefusalFigures
  var sources: [String: Source]

  struct Words: Decodable {
    var act, completeness, aside, recital, conditional, names, salutations, kept, denied, general, persons, pronouns, order, wants, adverse, reply, earlier: [String]
    var kinds: [Kind]
    var grounds: [Ground]
  }

  struct Kind: Decodable {
    var name: String
    var phrases: [String]
  }

  struct Ground: Decodable {
    var code: GroundCode
    var provisions, cited, topic, papers, carries, unless: [String]?
  }
}
