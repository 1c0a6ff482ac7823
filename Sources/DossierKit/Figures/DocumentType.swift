/// A kind of paper: its names, and the words by which a file of it is recognised.
public struct DocumentType: Codable, Sendable, Hashable {
  public var id: String
  public var title: Bilingual
  /// Words at the beginning of a file's name that tell the type; small letters, no accents, words apart by a space.
  public var names: [String]
  /// Names of folders, likewise.
  public var folders: [String]
  /// Words of the content that tell the type with high certainty; small letters, no accents.
  public var words: [String]
  /// The number of the IRCC form (`IMM 5710`), if it is one.
  public var form: String?
}
