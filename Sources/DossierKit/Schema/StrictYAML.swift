import Yams

/// Reads YAML that says each thing once and in one way: one document, plain keys, no anchors,
/// aliases, tags, merge keys or repeated keys, and a bounded depth.
enum StrictYAML {
  /// A tree deeper than this was not written by a person.
  static let deepest = 48
  /// So many uses of aliases may still be read to say where the anchor stands; more could unfold
  /// a small file into a huge tree.
  static let mostAliases = 4

  /// What was read: the tree, unless the file has no tree that can be looked into, and the faults.
  struct Source {
    var node: Node?
    var faults: [Fault]
  }

  /// A tree without any fault of structure.
  static func tree(_ bytes: [UInt8]) throws(Faults) -> Node {
    let source = read(bytes)
    guard let node = source.node, source.faults.isEmpty else { throw Faults(source.faults) }
    return node
  }

  /// Reads the bytes of a file, in UTF-8 with or without its mark.
  static func read(_ bytes: [UInt8]) -> Source {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: body, as: UTF8.self) else {
      let (line, column) = firstInvalid(body)
      return Source(faults: [FaultCause.notUTF8.fault(line, column)])
    }
    if let place = aliasBomb(body) { return Source(faults: [FaultCause.alias.fault(place.line, place.column)]) }
    do {
      // No rules of resolution: scalars stay as written, and `1` and `"1"` are the same key.
      let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
      guard let node = try parser.singleRoot() else { return Source(faults: [FaultCause.empty.fault(1, 1)]) }
      // The parser owns the anchors; the nodes only refer to them.
      return withExtendedLifetime(parser) {
        var faults: [Fault] = []
        let shallow = inspect(node, "", 0, &faults)
        return Source(node: shallow ? node : nil, faults: faults)
      }
    } catch {
      return Source(faults: [YAMLProblem.fault(error)])
    }
  }

  /// Gathers the faults of structure; false where the tree is too deep to be walked.
  private static func inspect(_ node: Node, _ path: String, _ depth: Int, _ faults: inout [Fault]) -> Bool {
    guard depth <= deepest else {
      faults.append(FaultCause.tooDeep.fault(node, path))
      return false
    }
    if node.anchor != nil { faults.append(FaultCause.alias.fault(node, path)) }
    if hasTag(node) { faults.append(FaultCause.tag.fault(node, path)) }
    switch node {
    case .mapping(let mapping):
      for (key, value) in mapping {
        guard let name = key.scalar?.string else {
          faults.append(FaultCause.keyNotPlain.fault(key, path))
          return false
        }
        if key.anchor != nil { faults.append(FaultCause.alias.fault(key, path)) }
        if hasTag(key) { faults.append(FaultCause.tag.fault(key, path)) }
        if name == "<<" { faults.append(FaultCause.mergeKey.fault(key, path)) }
        if !inspect(value, path.isEmpty ? name : "\(path).\(name)", depth + 1, &faults) { return false }
      }
    case .sequence(let sequence):
      for (index, item) in sequence.enumerated() where !inspect(item, "\(path)[\(index)]", depth + 1, &faults) {
        return false
      }
    case .scalar, .alias: break
    }
    return true
  }

  /// Whether a tag is written. The library gives quoted texts, and keys that it has compared, the
  /// tag of their kind by itself, so that `!!str` cannot be told from them; it changes nothing.
  private static func hasTag(_ node: Node) -> Bool {
    switch node {
    case .scalar(let scalar): !["", Tag.Name.str.rawValue].contains(scalar.tag.rawValue)
    case .mapping(let mapping): !["", Tag.Name.map.rawValue].contains(mapping.tag.rawValue)
    case .sequence(let sequence): !["", Tag.Name.seq.rawValue].contains(sequence.tag.rawValue)
    case .alias: false
    }
  }

  /// Where aliases that could unfold without bound begin. Names are sought everywhere but inside
  /// words, texts and comments included: it is an upper bound, made before anything is unfolded.
  private static func aliasBomb(_ bytes: [UInt8]) -> (line: Int, column: Int)? {
    var anchors: [ArraySlice<UInt8>: Int] = [:]
    var aliases: [ArraySlice<UInt8>] = []
    for index in bytes.indices where bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "*") {
      let name = bytes[(index + 1)...].prefix { isNameByte($0) }
      guard !name.isEmpty, index == 0 || !isNameByte(bytes[index - 1]) else { continue }
      if bytes[index] == UInt8(ascii: "&") { anchors[name] = anchors[name] ?? index } else { aliases.append(name) }
    }
    let uses = aliases.filter { anchors[$0] != nil }
    guard uses.count > mostAliases, let first = uses.compactMap({ anchors[$0] }).min() else { return nil }
    return place(first, bytes)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> (line: Int, column: Int) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var line = 1
    var column = 1
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return (line, column)
  }

  private static func place(_ index: Int, _ bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<index]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return (line, String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars.count + 1)
  }
}
