internal import Pages

/// One filling of a template: Markdown in which a private-use character stands for each value.
struct TemplateExpansion {
  private let template: Template
  private var markdown = ""
  private var line = 1
  private var column = 1
  /// Where pieces of the Markdown (line, byte) came from.
  private var origins: [(line: Int, column: Int, position: TemplatePosition)] = []
  private var values: [Unicode.Scalar: BlockBuilder.Value] = [:]
  private var missing: [String] = []
  private var fields: [ExpandedTemplate.Field] = []
  private var bracketed: Set<String> = []

  init(template: Template) { self.template = template }

  /// Fills the template with what a scope holds.
  mutating func run(_ scope: TemplateScope) throws(TemplateFault) {
    try run(template.nodes, [scope])
  }

  /// Every section once and a word for every value, to find faults of Markdown.
  mutating func rehearse() throws(TemplateFault) {
    try rehearse(template.nodes)
  }

  /// The blocks, once the template is filled.
  func result() throws(TemplateFault) -> ExpandedTemplate {
    let root: MarkdownNode
    do throws(PageFault) { root = try MarkdownParser.parse(markdown) } catch {
      throw template.fault(.tooLarge, TemplatePosition(line: 1, column: 1))
    }
    let builder = BlockBuilder(values: values)
    do throws(BlockBuilder.Refusal) {
      return ExpandedTemplate(blocks: try builder.blocks(of: root), missing: missing, fields: fields)
    } catch {
      throw template.fault(error.problem, origin(line: error.line, column: error.column))
    }
  }

  private mutating func run(_ nodes: [Template.Node], _ stack: [TemplateScope]) throws(TemplateFault) {
    for node in nodes {
      switch node {
      case .text(let text, let position): add(text, from: position)
      case .value(let name, let position):
        switch value(of: name, stack) {
        case .text(let text)?:
          fields.append(ExpandedTemplate.Field(name: name, text: ValueText.clean(text)))
          try add(.text(ValueText.clean(text)), from: position)
        case .paragraphs(let text)?:
          fields.append(ExpandedTemplate.Field(name: name, text: ValueText.clean(text)))
          try add(.paragraphs(ValueText.clean(text)), from: position)
        case .missing(let placeholder, let key)?: try addMissing(placeholder, key, from: position)
        case .flag?, .list?, .scope?: throw template.fault(.wrongUse(name, use: .value), position)
        case nil: throw template.fault(.unknownTag(name), position)
        }
      case .section(let name, let inverted, let position, let inside):
        try runSection(name, inverted, position, inside, stack)
      }
    }
  }

  private mutating func runSection(
    _ name: String, _ inverted: Bool, _ position: TemplatePosition, _ inside: [Template.Node], _ stack: [TemplateScope]
  ) throws(TemplateFault) {
    let present: Bool
    switch value(of: name, stack) {
    case .flag(let flag)?: present = flag
    case .text(let text)?, .paragraphs(let text)?: present = !ValueText.lines(ValueText.clean(text)).isEmpty
    case .scope(let scope)?:
      if !inverted { try run(inside, stack + [scope]) }
      return
    case .list(let scopes)?:
      if inverted {
        if scopes.isEmpty { try run(inside, stack) }
      } else {
        for scope in scopes { try run(inside, stack + [scope]) }
      }
      return
    case .missing(let placeholder, let key)?:
      // Neither branch can be chosen: the bracket stands where the choice would, once.
      if !bracketed.contains(key) { try addMissing(placeholder, key, from: position, paragraph: true) }
      return
    case nil: throw template.fault(.unknownTag(name), position)
    }
    if present != inverted { try run(inside, stack) }
  }

  private mutating func rehearse(_ nodes: [Template.Node]) throws(TemplateFault) {
    for node in nodes {
      switch node {
      case .text(let text, let position): add(text, from: position)
      case .value(_, let position): try add(.text("x"), from: position)
      case .section(_, _, _, let inside): try rehearse(inside)
      }
    }
  }

  private func value(of name: String, _ stack: [TemplateScope]) -> TemplateValue? {
    for scope in stack.reversed() {
      if let value = scope.value(of: name) { return value }
    }
    return nil
  }

  private mutating func addMissing(
    _ placeholder: String, _ key: String, from position: TemplatePosition, paragraph: Bool = false
  ) throws(TemplateFault) {
    if !missing.contains(key) { missing.append(key) }
    bracketed.insert(key)
    let alone = paragraph && column == 1
    if alone { add("\n", from: position) }
    try add(.missing(ValueText.lines(ValueText.clean(placeholder)).joined(separator: " ")), from: position)
    if alone { add("\n\n", from: position) }
  }

  private mutating func add(_ value: BlockBuilder.Value, from position: TemplatePosition) throws(TemplateFault) {
    let number = UInt32(values.count)
    let code = number < 0x1900 ? 0xE000 + number : 0xF0000 + number - 0x1900
    guard code <= 0xFFFFD, let sentinel = Unicode.Scalar(code) else { throw template.fault(.tooLarge, position) }
    values[sentinel] = value
    add(String(Character(sentinel)), from: position)
  }

  private mutating func add(_ text: String, from position: TemplatePosition) {
    origins.append((line, column, position))
    markdown += text
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }

  /// The place in the template of a place in the Markdown; bytes become characters again.
  private func origin(line: Int, column: Int) -> TemplatePosition {
    let origin = origins.last { $0.line < line || $0.line == line && $0.column <= max(column, 1) }
    guard let origin else { return TemplatePosition(line: 1, column: 1) }
    guard origin.line == line, column > origin.column else { return origin.position }
    let lines = markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bytes = lines[line - 1].dropFirst(origin.column - 1).prefix(column - origin.column)
    let characters = String(decoding: bytes, as: UTF8.self).unicodeScalars.count
    return TemplatePosition(line: origin.position.line, column: origin.position.column + characters)
  }
}

/// A filled template.
public struct ExpandedTemplate: Equatable, Sendable {
  /// The text, ready to be part of a ``Document``.
  public let blocks: [Block]
  /// The keys of the facts that are missing, in the order of their first use.
  public let missing: [String]
  /// The text that each tag became, in the order of the template.
  public let fields: [Field]

  /// What one tag became.
  public struct Field: Equatable, Sendable {
    /// The name of the tag.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }
}
