import Yams

/// A case file as a tree of facts, each of which can be taken away or told otherwise.
struct FactTree {
  enum Step: Hashable {
    case key(String)
    case item(Int)
  }

  let root: Node

  init(yaml: String) throws { root = try Yams.compose(yaml: yaml) ?? Node("") }

  /// The place of every key of every mapping, from the top down.
  var places: [[Step]] { Self.places(root, []) }

  private static func places(_ node: Node, _ before: [Step]) -> [[Step]] {
    if let mapping = node.mapping {
      return mapping.flatMap { key, value -> [[Step]] in
        let place = before + [.key(key.string ?? "")]
        return [place] + places(value, place)
      }
    }
    if let sequence = node.sequence {
      return sequence.enumerated().flatMap { places($1, before + [.item($0)]) }
    }
    return []
  }

  /// How the program names a place: people by their id, other items by their number.
  func name(_ place: [Step]) -> String {
    var name = ""
    var node: Node? = root
    for step in place {
      switch step {
      case .key(let key):
        name += name.isEmpty ? key : ".\(key)"
        node = node?[key]
      case .item(let index):
        node = node?.sequence.map { $0[index] }
        name += name == "people" ? "." + (node?["id"]?.string ?? "") : "[\(index)]"
      }
    }
    return name
  }

  /// The value as it is written, of a fact that is one.
  func scalar(_ place: [Step]) -> String? {
    var node: Node? = root
    for step in place {
      switch step {
      case .key(let key): node = node?[key]
      case .item(let index): node = node?.sequence.map { $0[index] }
      }
    }
    return node?.scalar?.string
  }

  /// The text of the case without a fact, or with another value for it.
  func text(_ place: [Step], instead value: String? = nil) throws -> String {
    try Yams.serialize(node: Self.changed(root, place[...], value), allowUnicode: true)
  }

  private static func changed(_ node: Node, _ place: ArraySlice<Step>, _ value: String?) -> Node {
    guard let step = place.first else { return node }
    let rest = place.dropFirst()
    switch step {
    case .item(let index):
      guard var sequence = node.sequence else { return node }
      sequence[index] = changed(sequence[index], rest, value)
      return .sequence(sequence)
    case .key(let key):
      guard var mapping = node.mapping else { return node }
      let name = Node(key)
      if rest.isEmpty {
        mapping[name] = value.map { Node($0) }
      } else if let inner = mapping[name] {
        mapping[name] = changed(inner, rest, value)
      }
      return .mapping(mapping)
    }
  }
}
