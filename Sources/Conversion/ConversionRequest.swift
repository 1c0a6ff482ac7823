/// A file to be converted, as it was when it was inspected.
public struct ConversionInput: Codable, Sendable, Equatable {
  /// The case folder.
  public var root: [UInt8]
  /// The file below it.
  public var path: [UInt8]
  /// What its digest was; a file that changed since is refused.
  public var sha256: String
  /// Its bookmark in a merged file.
  public var bookmark: String
  /// Its pictures keep their colours, also where none is to be seen.
  public var keepsColour: Bool

  public init(root: [UInt8], path: [UInt8], sha256: String, bookmark: String, keepsColour: Bool = true) {
    self.keepsColour = keepsColour
    self.root = root
    self.path = path
    self.sha256 = sha256
    self.bookmark = bookmark
  }
}

/// One file to be made from others.
public struct ConversionRequest: Codable, Sendable, Equatable {
  public enum Operation: String, Codable, Sendable {
    /// One picture file becomes a PDF, a page for each picture in it.
    case wrapImage
    /// PDFs and pictures, in their order, become one PDF.
    case merge
    /// One PDF or picture file becomes a PDF of at most ``ConversionRequest/limitBytes``. A signed PDF and a form are
    /// never altered: ``ConversionFailure/protected(input:)``.
    case shrink
    /// A JPEG that lies on its side stands upright, without loss: as a JPEG where its edges allow, else as a PDF.
    case turn
    /// A picture file becomes an upright JPEG in colour for the slot of a digital photo.
    case photo
  }

  public var operation: Operation
  public var inputs: [ConversionInput]
  /// Title of the PDF that is made; empty for none.
  public var title: String
  /// Its language, such as `fr-CA`; empty for none.
  public var language: String
  /// The greatest size of what is made, in bytes, inclusive: pictures are shrunk where it demands. `nil` for none.
  public var limitBytes: Int?
  /// A file that does not come within the limit is made all the same, as small as it gets.
  public var mayExceed: Bool

  public init(
    operation: Operation, inputs: [ConversionInput], title: String = "", language: String = "", limitBytes: Int? = nil,
    mayExceed: Bool = false
  ) {
    self.mayExceed = mayExceed
    self.operation = operation
    self.inputs = inputs
    self.title = title
    self.language = language
    self.limitBytes = limitBytes
  }
}
