/// What an ``XMLReader`` meets.
public enum XMLEvent: Sendable, Equatable {
  /// The name is without its prefix.
  case start(name: String, attributes: [XMLAttribute])
  /// Text or CDATA, entities of XML itself resolved; one run of text may come in pieces.
  case text(String)
  case end(name: String)
}

/// An attribute of an element, its name without its prefix.
public struct XMLAttribute: Sendable, Equatable {
  public let name: String
  public let value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
