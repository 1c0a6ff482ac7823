internal import Pages

/// Turns cmark's tree into blocks and puts the values where their sentinels stand.
struct BlockBuilder {
  enum Value {
    case text(String)
    case paragraphs(String)
    case missing(String)
  }

  /// A fault at a place of the Markdown.
  struct Refusal: Error {
    let problem: TemplateFault.Problem
    let line: Int
    let column: Int

    init(_ problem: TemplateFault.Problem, _ node: MarkdownNode) {
      self.problem = problem
      line = node.line
      column = node.column
    }
  }

  let values: [Unicode.Scalar: Value]

  /// The blocks under a node.
  func blocks(of node: MarkdownNode) throws(Refusal) -> [Block] {
    var blocks: [Block] = []
    for child in node.children {
      blocks += try self.blocks(from: child)
    }
    return blocks
  }

  private func blocks(from node: MarkdownNode) throws(Refusal) -> [Block] {
    switch node.kind {
    case .heading(let level):
      let inlines = Self.tidy(try self.inlines(of: node))
      return inlines.isEmpty ? [] : [.heading(level: level, inlines)]
    case .paragraph: return try paragraphs(from: node)
    case .blockQuote:
      let inside = try blocks(of: node)
      return inside.isEmpty ? [] : [.quote(inside)]
    case .thematicBreak: return [.rule]
    case .list(let start, let tight):
      var items: [[Block]] = []
      for child in node.children {
        let item = try blocks(of: child)
        if !item.isEmpty { items.append(item) }
      }
      return items.isEmpty ? [] : [.list(start: start, tight: tight, items: items)]
    case .html: throw Refusal(.html, node)
    case .code: throw Refusal(.code, node)
    default: return []
    }
  }

  private func paragraphs(from node: MarkdownNode) throws(Refusal) -> [Block] {
    if let table = try TableReader(builder: self).table(from: node) { return [table] }
    if let text = loneProse(in: node) {
      return ValueText.paragraphs(text).map { lines in
        .paragraph(Self.broken(lines))
      }
    }
    let inlines = Self.tidy(try self.inlines(of: Self.withoutDanglingBreak(node)))
    return inlines.isEmpty ? [] : [.paragraph(inlines)]
  }

  /// Without the backslash that was a line break until the section after it vanished.
  private static func withoutDanglingBreak(_ node: MarkdownNode) -> MarkdownNode {
    guard case .text(let text)? = node.children.last?.kind, text.last == "\\" else { return node }
    let last = MarkdownNode(kind: .text(String(text.dropLast())), line: node.line, column: node.column, children: [])
    return MarkdownNode(
      kind: node.kind, line: node.line, column: node.column, children: node.children.dropLast() + [last])
  }

  /// The prose that alone makes up a paragraph.
  private func loneProse(in node: MarkdownNode) -> String? {
    guard node.children.count == 1, case .text(let text) = node.children[0].kind else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard scalars.count == 1, case .paragraphs(let prose)? = values[scalars[0]] else { return nil }
    return prose
  }

  /// The inlines under a node.
  func inlines(of node: MarkdownNode) throws(Refusal) -> [Inline] {
    var inlines: [Inline] = []
    for child in node.children {
      inlines += try self.inlines(from: child)
    }
    return inlines
  }

  func inlines(from node: MarkdownNode) throws(Refusal) -> [Inline] {
    switch node.kind {
    case .text(let text): return self.inlines(in: text)
    case .softBreak: return [.text(" ")]
    case .lineBreak: return [.lineBreak]
    case .strong, .emphasis:
      let inside = try self.inlines(of: node)
      // Around an empty value there is nothing to stress.
      guard !inside.plainText.isEmpty else { return [] }
      return [node.kind == .strong ? .strong(inside) : .emphasis(inside)]
    case .link(let address):
      guard !address.unicodeScalars.contains(where: { values[$0] != nil }) else { throw Refusal(.tagInAddress, node) }
      return [.link(address: ValueText.clean(address), try self.inlines(of: node))]
    case .image: throw Refusal(.image, node)
    case .code: throw Refusal(.code, node)
    default: throw Refusal(.html, node)
    }
  }

  /// The text with its sentinels replaced. What comes from a value is literal for ever after.
  func inlines(in text: String) -> [Inline] {
    var inlines: [Inline] = []
    var plain = ""
    for scalar in text.unicodeScalars {
      guard let value = values[scalar] else {
        plain.unicodeScalars.append(scalar)
        continue
      }
      switch value {
      case .missing(let placeholder):
        if !plain.isEmpty { inlines.append(.text(plain)) }
        plain = ""
        inlines.append(.placeholder(placeholder))
      case .text(let words), .paragraphs(let words):
        for (index, line) in ValueText.lines(words).enumerated() {
          if index > 0 {
            inlines.append(.text(plain))
            inlines.append(.lineBreak)
            plain = ""
          }
          plain += line
        }
      }
    }
    if !plain.isEmpty { inlines.append(.text(plain)) }
    return inlines
  }

  /// Lines with breaks between them.
  private static func broken(_ lines: [String]) -> [Inline] {
    lines.enumerated().flatMap { index, line in index == 0 ? [Inline.text(line)] : [.lineBreak, .text(line)] }
  }

  /// Joins texts, and takes out breaks that empty values left at the ends or beside each other.
  static func tidy(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      switch (result.last, inline) {
      case (.text(let before)?, .text(let text)): result[result.count - 1] = .text(before + text)
      case (nil, .lineBreak), (.lineBreak?, .lineBreak), (_, .text("")): break
      case (nil, .text(let text)), (.lineBreak?, .text(let text)):
        let text = text.drop { $0 == " " }
        if !text.isEmpty { result.append(.text(String(text))) }
      default: result.append(inline)
      }
    }
    while let last = result.last {
      if case .text(let text) = last {
        let trimmed = text.reversed().drop { $0 == " " }.reversed()
        result[result.count - 1] = .text(String(trimmed))
        guard trimmed.isEmpty else { break }
      } else if last != .lineBreak {
        break
      }
      result.removeLast()
    }
    return result
  }
}
