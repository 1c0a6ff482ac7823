/// Pixels as stored, before any turning.
public struct PixelSize: Codable, Sendable, Equatable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// Dots per inch.
public struct Resolution: Codable, Sendable, Equatable {
  public var horizontal: Double
  public var vertical: Double

  public init(horizontal: Double, vertical: Double) {
    self.horizontal = horizontal
    self.vertical = vertical
  }
}

/// Points: a 72nd of an inch.
public struct PageSize: Codable, Sendable, Equatable {
  public var width: Double
  public var height: Double

  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}

/// The kind of colours that a picture can hold.
public enum Colour: String, Codable, Sendable {
  case grey, rgb, cmyk, other
}

public enum Encryption: String, Codable, Sendable {
  case none
  /// Encrypted with an empty password, as every IRCC form is.
  case opensWithoutPassword
  /// Nothing of it could be read.
  case needsPassword
}

/// What in a PDF can act by itself or carries other files.
public enum ActiveContent: String, Codable, Sendable, CaseIterable {
  case javaScript, openAction, launch, embeddedFiles, media
}

/// Something in the file is lost or contradicts itself.
public struct Damage: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable {
    /// It ends before it should.
    case cut
    /// Its structure had to be rebuilt by guessing.
    case rebuilt
    /// A picture does not decode whole.
    case picture
    /// The drawing instructions of a page do not decode.
    case page
    /// It cannot be opened at all.
    case unreadable
  }

  /// Counted from 1; `nil` for the file as a whole.
  public var page: Int?
  public var kind: Kind
  /// The library's words, in English, for whoever wants to know more.
  public var detail: String

  public init(page: Int? = nil, kind: Kind, detail: String) {
    self.page = page
    self.kind = kind
    self.detail = detail
  }
}

/// Something was not proved to be whole, because of a bound or for want of a decoder.
public struct Unproven: Codable, Sendable, Equatable {
  public enum Reason: Codable, Sendable, Equatable {
    case tooManyPages
    case pageTooLarge
    case pixelLimit
    case noDecoder(String)
    case timeLimit
    case memoryLimit
    case fileTooLarge
    /// All decodes, but a checksum says that bytes were changed. Readers overlook it and a few
    /// writers cause it.
    case checksum
    /// The process that read the file ended without an answer.
    case readerCrashed
  }

  /// Counted from 1; `nil` for the file as a whole.
  public var page: Int?
  public var reason: Reason

  public init(page: Int? = nil, reason: Reason) {
    self.page = page
    self.reason = reason
  }
}
