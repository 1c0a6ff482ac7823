/// A letter to be filled in: Markdown with tags of a strict subset of Mustache.
///
/// `{{name}}`, `{{#name}}…{{/name}}` (once for each scope of a list, or once when a flag is true or
/// a text not empty), `{{^name}}…{{/name}}` (when not), `{{! a comment }}`. A line of nothing but section tags
/// and comments leaves no trace. HTML, code and images are faults; a pipe table of two to four columns is a table.
public struct Template: Sendable {
  /// The name under which faults are reported.
  public let name: String
  /// Every tag, in the order of its first use.
  public var tags: [TemplateTag] { uses.map(\.tag) }
  /// Every tag with the place of its first use.
  let uses: [(tag: TemplateTag, position: TemplatePosition)]
  let nodes: [Node]

  indirect enum Node: Sendable {
    case text(String, TemplatePosition)
    case value(String, TemplatePosition)
    case section(String, inverted: Bool, TemplatePosition, [Node])
  }

  /// Reads a template.
  /// - Throws: the first fault with its line and column.
  public init(_ text: String, name: String) throws(TemplateFault) {
    self.name = name
    var scanner = TemplateScanner(text, name: name)
    nodes = try Self.tree(of: try scanner.tokens(), name: name)
    var uses: [(tag: TemplateTag, position: TemplatePosition)] = []
    Self.collect(nodes, under: "", into: &uses)
    self.uses = uses
    // Once with every section present: a fault of Markdown shows before any case is read.
    var rehearsal = TemplateExpansion(template: self)
    try rehearsal.rehearse()
    _ = try rehearsal.result()
  }

  /// Holds the template against the names that the data can know.
  /// - Throws: the first tag that is unknown, or used as what it is not.
  public func check(_ vocabulary: TemplateVocabulary) throws(TemplateFault) {
    try check(nodes, [vocabulary])
  }

  /// Fills the template in.
  /// - Parameter vocabulary: the names the data can know; by default those of `values`.
  /// - Throws: an unknown tag or Markdown that the values' sections brought about, with line and column.
  public func expand(
    _ values: TemplateScope, vocabulary: TemplateVocabulary? = nil
  ) throws(TemplateFault) -> ExpandedTemplate {
    try check(vocabulary ?? TemplateVocabulary(of: values))
    var expansion = TemplateExpansion(template: self)
    try expansion.run(values)
    return try expansion.result()
  }

  func fault(_ problem: TemplateFault.Problem, _ position: TemplatePosition) -> TemplateFault {
    TemplateFault(problem: problem, template: name, line: position.line, column: position.column)
  }

  private func check(_ nodes: [Node], _ stack: [TemplateVocabulary]) throws(TemplateFault) {
    for node in nodes {
      switch node {
      case .text: break
      case .value(let name, let position):
        switch entry(of: name, stack) {
        case .text?, .open?: break
        case .flag?, .inside?: throw fault(.wrongUse(name, use: .value), position)
        case nil: throw fault(.unknownTag(name), position)
        }
      case .section(let name, let inverted, let position, let inside):
        switch entry(of: name, stack) {
        case .text?, .flag?: try check(inside, stack)
        case .inside(let vocabulary)?: try check(inside, inverted ? stack : stack + [vocabulary])
        case .open?: if inverted { try check(inside, stack) }
        case nil: throw fault(.unknownTag(name), position)
        }
      }
    }
  }

  private func entry(of name: String, _ stack: [TemplateVocabulary]) -> TemplateVocabulary.Entry? {
    for vocabulary in stack.reversed() {
      if let entry = vocabulary.entry(of: name) { return entry }
    }
    return nil
  }

  private static func tree(of tokens: [TemplateToken], name: String) throws(TemplateFault) -> [Node] {
    func fault(_ problem: TemplateFault.Problem, _ position: TemplatePosition) -> TemplateFault {
      TemplateFault(problem: problem, template: name, line: position.line, column: position.column)
    }
    var open: [(name: String, inverted: Bool, position: TemplatePosition)] = []
    var levels: [[Node]] = [[]]
    for token in tokens {
      switch token {
      case .comment: break
      case .text(let text, let position): levels[levels.count - 1].append(.text(text, position))
      case .value(let name, let position): levels[levels.count - 1].append(.value(name, position))
      case .open(let name, let inverted, let position):
        guard open.count < 40 else { throw fault(.tooLarge, position) }
        open.append((name, inverted, position))
        levels.append([])
      case .close(let closed, let position):
        guard let section = open.popLast(), let inside = levels.popLast() else {
          throw fault(.unopenedSection(closed), position)
        }
        guard section.name == closed else {
          throw fault(.crossingSections(open: section.name, closed: closed), position)
        }
        levels[levels.count - 1].append(.section(section.name, inverted: section.inverted, section.position, inside))
      }
    }
    if let section = open.last { throw fault(.unclosedSection(section.name), section.position) }
    return levels[0]
  }

  /// Holds the template against the one of the other language: both say the same facts.
  /// - Throws: the first tag that the other does not use in the same way.
  public func check(sameTagsAs other: Template) throws(TemplateFault) {
    let theirs = Set(other.tags)
    if let use = uses.first(where: { !theirs.contains($0.tag) }) {
      throw fault(.onlyHere(use.tag.path, other: other.name), use.position)
    }
  }

  private static func collect(
    _ nodes: [Node], under path: String, into uses: inout [(tag: TemplateTag, position: TemplatePosition)]
  ) {
    func add(_ name: String, _ kind: TemplateTag.Kind, _ position: TemplatePosition) {
      let tag = TemplateTag(path: path.isEmpty ? name : "\(path) > \(name)", kind: kind)
      if !uses.contains(where: { $0.tag == tag }) { uses.append((tag, position)) }
    }
    for node in nodes {
      switch node {
      case .text: break
      case .value(let name, let position): add(name, .value, position)
      case .section(let name, let inverted, let position, let inside):
        add(name, inverted ? .inverted : .section, position)
        // What an inverted section holds is said of the scope outside.
        collect(inside, under: inverted ? path : path.isEmpty ? name : "\(path) > \(name)", into: &uses)
      }
    }
  }
}
