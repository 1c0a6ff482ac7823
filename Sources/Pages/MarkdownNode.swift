/// A node of a CommonMark document, as cmark read it.
public struct MarkdownNode: Sendable {
  /// What the node is.
  public enum Kind: Equatable, Sendable {
    case document, paragraph, blockQuote, thematicBreak, item
    /// One to six.
    case heading(level: Int)
    /// `start` is nil for bullets; tight lists have no space between items.
    case list(start: Int?, tight: Bool)
    case text(String)
    case softBreak, lineBreak, emphasis, strong
    case link(String)
    /// What has no place in a letter: HTML, code, images.
    case html, code, image
  }

  /// What the node is.
  public let kind: Kind
  /// Line in the text given to cmark, counted from one; 0 when unknown.
  public let line: Int
  /// Byte within the line, counted from one; 0 when unknown.
  public let column: Int
  /// The nodes inside.
  public let children: [MarkdownNode]

  /// A node with everything that is in it.
  public init(kind: Kind, line: Int, column: Int, children: [MarkdownNode]) {
    self.kind = kind
    self.line = line
    self.column = column
    self.children = children
  }
}
