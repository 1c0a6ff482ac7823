internal import CVipsShim

/// A decoded picture: 8-bit samples, row by row, without padding.
public struct ImageSamples: Sendable {
  public let width: Int
  public let height: Int
  /// 1 for grey, 3 for red, green, blue.
  public let bands: Int
  public let bytes: [UInt8]
  /// What the file said of itself.
  public let facts: ImageFacts?

  /// - Precondition: `bytes` holds `width * height * bands` samples, `bands` is 1 or 3.
  public init(width: Int, height: Int, bands: Int, bytes: [UInt8], facts: ImageFacts? = nil) {
    precondition(width > 0 && height > 0 && (bands == 1 || bands == 3) && bytes.count == width * height * bands)
    self.width = width
    self.height = height
    self.bands = bands
    self.bytes = bytes
    self.facts = facts
  }

  /// How far the channels of the mean of a block of 4 by 4 pixels may differ, of 255, before the block has a colour:
  /// more than the cast of a scanner on white paper, less than a faint stamp or a line of a pen.
  public static let greyThreshold = 16

  /// Whether no block has a colour; always of grey samples.
  public var hasNoColour: Bool {
    guard bands == 3 else { return true }
    return unsafe dossier_samples_without_colour(
      bytes, bytes.count, Int32(width), Int32(height), Int32(Self.greyThreshold)) != 0
  }
}
