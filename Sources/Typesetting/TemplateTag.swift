/// A tag as a template uses it: two languages of one letter use the same tags.
public struct TemplateTag: Hashable, Sendable {
  /// How the tag is written.
  public enum Kind: String, Hashable, Sendable {
    /// `{{name}}`
    case value
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
  }

  /// The names from the outermost section inward, joined by `>`: `jobs > title`.
  public let path: String
  /// How the tag is written.
  public let kind: Kind

  /// A tag, to compare with.
  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
