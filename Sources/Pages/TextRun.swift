/// A stretch of text in one style.
public struct TextRun: Equatable, Sendable {
  /// The characters. U+2028 breaks the line.
  public var text: String
  /// Whether the letters are bold.
  public var bold: Bool
  /// Whether the letters are slanted.
  public var italic: Bool
  /// The ink.
  public var color: PageColor
  /// The address a reader may follow from here.
  public var link: String?

  /// A stretch of text; upright, black and without link unless said.
  public init(_ text: String, bold: Bool = false, italic: Bool = false, color: PageColor = .black, link: String? = nil)
  {
    self.text = text
    self.bold = bold
    self.italic = italic
    self.color = color
    self.link = link
  }
}

/// A colour in the RGB space of the device, each part from 0 to 1.
public struct PageColor: Equatable, Sendable {
  /// The parts.
  public let red, green, blue: Double

  /// A colour; parts outside 0 to 1 are cut to it by cairo.
  public init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A grey: 0 is black, 1 is white.
  public init(grey: Double) { self.init(red: grey, green: grey, blue: grey) }

  /// Full black.
  public static let black = PageColor(grey: 0)
}
