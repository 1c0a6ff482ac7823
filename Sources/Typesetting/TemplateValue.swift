/// What a tag stands for.
public enum TemplateValue: Equatable, Sendable {
  /// Literal text. Several lines become line breaks.
  case text(String)
  /// Literal prose. Where the tag stands alone in a paragraph, blank lines separate paragraphs
  /// (without any blank line, each line is one); elsewhere as ``text(_:)``.
  case paragraphs(String)
  /// A fact that is not known: the placeholder appears in its place, and `key` says what to fill.
  case missing(placeholder: String, key: String)
  /// Whether a section appears.
  case flag(Bool)
  /// A section that appears once for each scope.
  case list([TemplateScope])
  /// Values under a dotted name, or a section that appears once.
  case scope(TemplateScope)
}

extension TemplateValue {
  /// Whether anything of a text is left to read once the characters are taken out that no letter shows. A text of
  /// none would be a hole.
  public static func holdsWords(_ text: String) -> Bool { !ValueText.lines(ValueText.clean(text)).isEmpty }
}

/// The names a template may use, and what they stand for. A name with dots may be given whole
/// (`contact.city`) or through ``TemplateValue/scope(_:)``.
public struct TemplateScope: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  /// The values by name.
  public var values: [String: TemplateValue]

  /// A scope of values by name.
  public init(_ values: [String: TemplateValue] = [:]) {
    self.values = values
  }

  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    values = Dictionary(elements, uniquingKeysWith: { $1 })
  }

  /// The value of one name.
  public subscript(name: String) -> TemplateValue? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// The value of a name with dots: written whole, or through the scopes it goes through.
  func value(of name: String) -> TemplateValue? {
    if let value = values[name] { return value }
    guard let dot = name.firstIndex(of: ".") else { return nil }
    guard case .scope(let inner)? = values[String(name[..<dot])] else { return nil }
    return inner.value(of: String(name[name.index(after: dot)...]))
  }
}
