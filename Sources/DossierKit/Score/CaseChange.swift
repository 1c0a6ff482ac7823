import Yams

/// A change made to a case for a plan, as `--what-if` takes it: a key of `case.yaml` and the value to give it.
///
/// Keys are written as reports write them: `express_entry.provincial_nomination`, `people.amina.birth_date`,
/// `people.amina.language_tests[0].scores.reading`. A list takes a new last entry at `[+]`. Values are YAML, so that
/// `{test: pte-core, …}` is a whole entry.
public struct CaseChange: Sendable, Hashable {
  /// As typed.
  public let text: String
  private let path: [Step]
  private let value: String

  private enum Step: Sendable, Hashable {
    case key(String)
    case index(Int)
    case append
  }

  /// `nil` where the text is not `key=value`.
  public init?(_ text: String) {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let key = text[..<sign].trimmingSpaces
    guard let path = Self.steps(key), !path.isEmpty else { return nil }
    self.text = text
    self.path = path
    value = String(text[text.index(after: sign)...])
  }

  private static func steps(_ key: String) -> [Step]? {
    var steps: [Step] = []
    for part in key.split(separator: ".", omittingEmptySubsequences: false) {
      let name = part.prefix { $0 != "[" }
      guard !name.isEmpty else { return nil }
      steps.append(.key(String(name)))
      var rest = part.dropFirst(name.count)
      while !rest.isEmpty {
        guard rest.first == "[", let end = rest.firstIndex(of: "]") else { return nil }
        let inside = rest[rest.index(after: rest.startIndex)..<end]
        if inside == "+" {
          steps.append(.append)
        } else if let index = Int(inside), index >= 0, index < mostEntries {
          steps.append(.index(index))
        } else {
          return nil
        }
        rest = rest[rest.index(after: end)...]
      }
    }
    return steps
  }

  private static let mostEntries = 1_000

  /// The tree with the change made in it.
  /// - Throws: ``CaseChangeError`` where the value is no YAML or the key leads nowhere.
  func applied(to root: Node) throws(CaseChangeError) -> Node {
    let source = StrictYAML.read(Array(value.utf8))
    guard let node = source.node, source.faults.isEmpty else { throw CaseChangeError(change: self, cause: .value) }
    guard let changed = Self.set(node, path[...], in: root) else { throw CaseChangeError(change: self, cause: .key) }
    return changed
  }

  private static func set(_ value: Node, _ path: ArraySlice<Step>, in node: Node?) -> Node? {
    guard let step = path.first else { return value }
    let rest = path.dropFirst()
    switch step {
    case .key(let name):
      // People are listed, and addressed by their ids.
      if let people = node?.sequence {
        guard let index = people.firstIndex(where: { $0["id"]?.scalar?.string == name }) else { return nil }
        return entry(value, rest, at: index, in: people)
      }
      var mapping = node?.mapping ?? Node.Mapping([])
      if let node, node.mapping == nil, !isNull(node) { return nil }
      let key = mapping.first { $0.key.scalar?.string == name }?.key ?? Node(name)
      guard let changed = set(value, rest, in: mapping[key]) else { return nil }
      mapping[key] = changed
      return .mapping(mapping)
    case .index(let index):
      guard let list = node?.sequence, index < list.count else { return nil }
      return entry(value, rest, at: index, in: list)
    case .append:
      if let node, node.sequence == nil, !isNull(node) { return nil }
      guard let entry = set(value, rest, in: nil) else { return nil }
      return .sequence(Node.Sequence(Array(node?.sequence ?? Node.Sequence([])) + [entry]))
    }
  }

  private static func entry(_ value: Node, _ path: ArraySlice<Step>, at index: Int, in list: Node.Sequence) -> Node? {
    var entries = Array(list)
    guard let changed = set(value, path, in: entries[index]) else { return nil }
    entries[index] = changed
    return .sequence(Node.Sequence(entries))
  }

  private static func isNull(_ node: Node) -> Bool { ["", "null", "~"].contains(node.scalar?.string) }
}

/// Why a change cannot be made.
public struct CaseChangeError: Error, Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    /// The value is not YAML.
    case value
    /// There is no such place in the case.
    case key
    /// The case would not be valid: what is wrong with it.
    case invalid([Bilingual])
  }

  public let change: CaseChange
  public let cause: Cause

  public var message: Bilingual {
    let head = Bilingual(fr: "--what-if \(change.text)\u{00A0}: ", en: "--what-if \(change.text): ")
    switch cause {
    case .value: return head + Bilingual(fr: "la valeur n’est pas du YAML", en: "the value is not YAML")
    case .key: return head + Bilingual(fr: "case.yaml n’a pas cet endroit", en: "case.yaml has no such place")
    case .invalid(let faults):
      return head
        + Bilingual(fr: faults.map(\.fr).joined(separator: "; "), en: faults.map(\.en).joined(separator: "; "))
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
