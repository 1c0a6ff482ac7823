import Yams

/// Changes laid over a `case.yaml`: a mapping goes into a mapping, anything else takes the place of what was there, and
/// `null` takes a key away. A list of things with an `id` is changed as a mapping keyed by these ids.
///
/// Nodes keep how each scalar was written, so that `NO` stays a country.
enum CaseOverlay {
  struct NotALayer: Error { let key: String }

  static func laid(_ layer: Node, over base: Node) throws -> Node {
    guard case .mapping(let changes) = layer else { return layer }
    switch base {
    case .mapping(let mapping): return try .mapping(merged(changes, into: mapping))
    case .sequence(let sequence): return try .sequence(merged(changes, into: sequence))
    default: return layer
    }
  }

  private static func merged(_ changes: Node.Mapping, into base: Node.Mapping) throws -> Node.Mapping {
    var result = base
    for (key, value) in changes {
      if value.null != nil {
        result[key] = nil
      } else if let present = base[key] {
        result[key] = try laid(value, over: present)
      } else {
        result[key] = value
      }
    }
    return result
  }

  private static func merged(_ changes: Node.Mapping, into base: Node.Sequence) throws -> Node.Sequence {
    var items = Array(base)
    for (key, value) in changes {
      guard let id = key.string else { throw NotALayer(key: "\(key)") }
      let place = items.firstIndex { $0.mapping?["id"]?.string == id }
      if let place, value.null != nil {
        items.remove(at: place)
      } else if let place {
        items[place] = try laid(value, over: items[place])
      } else if case .mapping(let mapping) = value {
        items.append(.mapping(Node.Mapping([(Node("id"), Node(id))] + Array(mapping.map { ($0.key, $0.value) }))))
      } else {
        throw NotALayer(key: id)
      }
    }
    return Node.Sequence(items)
  }
}
