/// A value that the case file may write alone or as a list.
public struct OneOrMany<Element: Codable & Sendable>: Codable, Sendable {
  public var values: [Element]

  public init(_ values: [Element]) { self.values = values }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let list = try? container.decode([Element].self) {
      values = list
    } else {
      values = [try container.decode(Element.self)]
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }
}
