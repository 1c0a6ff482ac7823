internal import CVipsShim

/// What a picture is, as its header says and, after ``ImageProbe/check(_:kind:page:limits:)``, its pixels.
public struct ImageFacts: Sendable, Equatable {
  public enum Colour: String, Sendable, Codable {
    case grey, rgb, cmyk, other
  }

  /// Pixels as stored, before any turning.
  public let width: Int
  public let height: Int
  /// Channels, alpha included.
  public let bands: Int
  /// Bits of a channel once decoded: 8, 16 or 32.
  public let bitDepth: Int
  /// Pictures in the file: more than one for a TIFF of several pages.
  public let pages: Int
  /// The EXIF orientation, 1 to 8, or `nil` where the file has none.
  public let orientation: Int?
  public let colour: Colour
  public let hasAlpha: Bool
  public let hasProfile: Bool
  /// No colour is to be seen in it, whatever its format could hold. False before pixels were read.
  public let looksGrey: Bool
  /// Dots per inch across and down, or `nil` where the file does not say.
  public let dpi: Resolution?

  /// Dots per inch.
  public struct Resolution: Sendable, Equatable, Codable {
    public let horizontal: Double
    public let vertical: Double

    public init(horizontal: Double, vertical: Double) {
      self.horizontal = horizontal
      self.vertical = vertical
    }
  }

  init(_ facts: dossier_image_facts) {
    width = Int(facts.width)
    height = Int(facts.height)
    bands = Int(facts.bands)
    bitDepth = Int(facts.bits)
    pages = max(1, Int(facts.pages))
    orientation = (1...8).contains(facts.orientation) ? Int(facts.orientation) : nil
    colour =
      switch facts.colour {
      case 0: .grey
      case 1: .rgb
      case 2: .cmyk
      default: .other
      }
    hasAlpha = facts.has_alpha != 0
    hasProfile = facts.has_profile != 0
    looksGrey = facts.looks_grey != 0
    dpi =
      facts.horizontal_dpi > 0 && facts.vertical_dpi > 0
      ? Resolution(horizontal: facts.horizontal_dpi, vertical: facts.vertical_dpi) : nil
  }
}
