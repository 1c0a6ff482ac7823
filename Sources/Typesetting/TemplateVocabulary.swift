/// The names that data can know, whether or not the facts are there: what a template is held against
/// before any case is read, and what the inside of an empty list is held against.
public struct TemplateVocabulary: Equatable, Sendable {
  /// What a name may be used for.
  public enum Entry: Equatable, Sendable {
    /// Text, known or missing. As a section it appears when the text is not empty.
    case text
    /// A flag: sections only.
    case flag
    /// A list or a scope, with the names inside.
    case inside(TemplateVocabulary)
    /// A list whose names inside are not known: anything is accepted there.
    case open
  }

  /// The entries by name; a name with dots may be written whole.
  public var entries: [String: Entry]

  /// A vocabulary of these names.
  public init(_ entries: [String: Entry]) {
    self.entries = entries
  }

  /// What a scope shows of its vocabulary. Of lists, the names of all elements count; an empty one is open.
  public init(of scope: TemplateScope) {
    entries = scope.values.mapValues { value in
      switch value {
      case .text, .paragraphs, .missing: return .text
      case .flag: return .flag
      case .scope(let inner): return .inside(TemplateVocabulary(of: inner))
      case .list(let scopes):
        guard !scopes.isEmpty else { return .open }
        return .inside(scopes.reduce(into: TemplateVocabulary([:])) { $0.add(TemplateVocabulary(of: $1)) })
      }
    }
  }

  func entry(of name: String) -> Entry? {
    if let entry = entries[name] { return entry }
    guard let dot = name.firstIndex(of: ".") else { return nil }
    switch entries[String(name[..<dot])] {
    case .inside(let inner)?: return inner.entry(of: String(name[name.index(after: dot)...]))
    case .open?: return .open
    default: return nil
    }
  }

  private mutating func add(_ other: TemplateVocabulary) {
    for (name, entry) in other.entries {
      switch (entries[name], entry) {
      case (.inside(var mine)?, .inside(let theirs)):
        mine.add(theirs)
        entries[name] = .inside(mine)
      case (nil, _), (.open?, _): entries[name] = entry
      default: break
      }
    }
  }
}
