/// The account the files go to, with its limits.
public struct Channel: Decodable, Sendable, Hashable {
  public var id: String
  public var title: Bilingual
  /// The largest file accepted, in bytes; a megabyte is 1,000,000.
  public var limitBytes: Int
  /// The file types accepted: `pdf`, `jpeg`, `png`, `tiff`, `doc`, `docx`.
  public var accepts: [String]
  /// How sure the limit is.
  public var confidence: Confidence
  public var note: Bilingual?
  /// The keys of the sources in the file.
  var citations: [String]
  /// The sources that the keys name; filled by the loader.
  public var sources: [Source] = []

  private enum CodingKeys: String, CodingKey {
    case id, title, limitBytes, accepts, confidence, note
    case citations = "sources"
  }
}
