/// The weights by which letters are read: data, so that more letters teach more without new code (Training/README.md).
struct LetterTables: Sendable {
  /// What a sentence tells of the grounds, in a letter of a known kind; a sum above zero tells one.
  let grounds: TraitTable
  /// What a letter as a whole tells of its kind.
  let kinds: TraitTable
  /// What a sentence tells of the kind of its letter.
  let kindSentences: TraitTable

  /// The tables built into the program.
  /// - Throws: ``ReferenceFault`` where one is missing; a built program has all.
  static func embedded() throws(ReferenceFault) -> LetterTables {
    func table(_ name: String) throws(ReferenceFault) -> TraitTable {
      TraitTable(String(decoding: try ReferenceFile.embedded("schemas/letters/\(name).tsv"), as: UTF8.self)[...])
    }
    return LetterTables(
      grounds: try table("grounds"), kinds: try table("kinds"), kindSentences: try table("kind-sentences"))
  }
}
