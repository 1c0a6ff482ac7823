/// What making a file did to its bytes beyond joining and wrapping, and by how much.
public struct FileChange: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable {
    /// Written more compactly; every picture and page is as it was.
    case recompressed
    /// Pictures were drawn with fewer pixels or coded with less detail.
    case shrunk
    /// A picture was decoded and encoded in another format.
    case converted
    /// A picture that lay on its side stands upright; not a pixel is lost.
    case turned
  }

  public var kind: Kind
  /// Bytes before.
  public var before: Int
  /// Bytes after.
  public var after: Int
  /// Pictures concerned.
  public var pictures: Int
  /// Of these, pictures without any colour to be seen that were coded as grey.
  public var greyPictures: Int
  /// The greatest number of dots an inch that a picture now has on its page; `nil` where none was drawn anew.
  public var dotsPerInch: Int?
  /// The JPEG quality of the pictures drawn anew, 1 to 100.
  public var quality: Int?

  public init(
    kind: Kind, before: Int, after: Int, pictures: Int = 0, greyPictures: Int = 0, dotsPerInch: Int? = nil,
    quality: Int? = nil
  ) {
    self.kind = kind
    self.before = before
    self.after = after
    self.pictures = pictures
    self.greyPictures = greyPictures
    self.dotsPerInch = dotsPerInch
    self.quality = quality
  }
}
