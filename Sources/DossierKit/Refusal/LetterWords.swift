/// What is known of letters beside the weights of their words: provisions, how an answer is asked for, delays and sources.
struct LetterWords: Sendable {
  /// Numbers of the Act; other numbers are of the Regulations.
  var act: Set<String>
  var provisionsOfCompleteness: [String]
  /// How a letter says that an answer is awaited.
  var reply: [LetterPattern]
  /// Beginnings of the provisions that a letter names for a ground, such as `R87.1(2)`; the nearest to the point first.
  var provisions: [GroundCode: [String]]
  var figures: RefusalFigures
  var sources: [String: Source]

  /// The file built into the program.
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
    return LetterWords(
      act: Set(words.act), provisionsOfCompleteness: words.completeness, reply: words.reply.map(LetterPattern.init),
      provisions: Dictionary(words.grounds.map { ($0.code, $0.provisions) }, uniquingKeysWith: +),
      figures: file.refusalFigures, sources: file.sources)
  }
}

/// The shape of the file.
private struct LetterWordsFile: Decodable {
  var letterWords: Words
  var refusalFigures: RefusalFigures
  var sources: [String: Source]

  struct Words: Decodable {
    var act, completeness, reply: [String]
    var grounds: [Ground]
  }

  struct Ground: Decodable {
    var code: GroundCode
    var provisions: [String]
  }
}
