import EmbeddedFiles
import Yams

/// The trees of the program's own YAML and JSON, which the build has parsed and the tests have read strictly.
struct OwnTree {
  /// The tree of a file built into the program, without the places of its lines; `nil` if there is none of that path.
  static func node(_ path: String) -> Node? {
    guard let text = EmbeddedFiles.tree(path) else { return nil }
    var reader = OwnTree(rest: text.utf8[...])
    return reader.node()
  }

  private var rest: Substring.UTF8View
  /// One for all nodes of a kind: the library would make one for each, and write into it what it finds it to be.
  private let map = Tag(.map, .basic)
  private let list = Tag(.seq, .basic)
  private let text = Tag(.str, .basic)

  private mutating func node() -> Node? {
    guard let kind = rest.popFirst(), let count = number() else { return nil }
    switch kind {
    case UInt8(ascii: "m"):
      var pairs: [(Node, Node)] = []
      pairs.reserveCapacity(count)
      for _ in 0..<count {
        guard let key = node(), let value = node() else { return nil }
        pairs.append((key, value))
      }
      return .mapping(Node.Mapping(pairs, map))
    case UInt8(ascii: "l"):
      var items: [Node] = []
      items.reserveCapacity(count)
      for _ in 0..<count {
        guard let item = node() else { return nil }
        items.append(item)
      }
      return .sequence(Node.Sequence(items, list))
    case UInt8(ascii: "p"): return scalar(count, .plain)
    case UInt8(ascii: "d"): return scalar(count, .doubleQuoted)
    case UInt8(ascii: "s"): return scalar(count, .singleQuoted)
    default: return nil
    }
  }

  private mutating func scalar(_ count: Int, _ style: Node.Scalar.Style) -> Node? {
    let words = rest.prefix(count)
    guard words.count == count else { return nil }
    rest = rest[words.endIndex...]
    return .scalar(Node.Scalar(String(Substring(words)), text, style))
  }

  /// Digits, and the colon after them.
  private mutating func number() -> Int? {
    var value = 0
    while let byte = rest.popFirst() {
      guard byte != UInt8(ascii: ":") else { return value }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), value < 10_000_000 else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return nil
  }
}
