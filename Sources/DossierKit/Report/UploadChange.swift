/// What packing did to the bytes of an upload, beyond joining its papers. Only the report inside an archive has it.
public struct UploadChange: Codable, Sendable, Equatable {
  /// The upload, as named in the archive.
  public var upload: String
  /// The id of the slot.
  public var slot: String
  public var person: String
  /// The papers it was made of, in their order.
  public var files: [String]
  /// `recompressed`, `shrunk`, `converted` or `turned`.
  public var kind: String
  /// Bytes before.
  public var before: Int
  /// Bytes after.
  public var after: Int
  /// Pictures concerned.
  public var pictures: Int
  /// Of these, pictures without visible colour that became grey.
  public var greyPictures: Int
  /// The greatest number of dots an inch of a picture drawn anew.
  public var dotsPerInch: Int?
  /// The JPEG quality of pictures encoded anew, 1 to 100.
  public var quality: Int?
  public var message: Bilingual
}
