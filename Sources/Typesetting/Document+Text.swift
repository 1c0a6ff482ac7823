extension Document {
  /// The same document with every text, its title and its header passed through a function.
  public func mapText(_ transform: (String) -> String) -> Document {
    var copy = self
    copy.info.title = transform(info.title)
    copy.info.header = info.header.map(transform)
    copy.blocks = blocks.map { $0.mapText(transform) }
    return copy
  }
}

extension Block {
  fileprivate func mapText(_ transform: (String) -> String) -> Block {
    func inlines(_ all: [Inline]) -> [Inline] { all.map { $0.mapText(transform) } }
    switch self {
    case .heading(let level, let inside): return .heading(level: level, inlines(inside))
    case .paragraph(let inside): return .paragraph(inlines(inside))
    case .list(let start, let tight, let items):
      return .list(start: start, tight: tight, items: items.map { $0.map { $0.mapText(transform) } })
    case .quote(let blocks): return .quote(blocks.map { $0.mapText(transform) })
    case .table(let header, let rows):
      return .table(header: header.map(inlines), rows: rows.map { $0.map(inlines) })
    case .rule: return .rule
    }
  }
}

extension Inline {
  fileprivate func mapText(_ transform: (String) -> String) -> Inline {
    switch self {
    case .text(let text): .text(transform(text))
    case .placeholder(let text): .placeholder(transform(text))
    case .strong(let inside): .strong(inside.map { $0.mapText(transform) })
    case .emphasis(let inside): .emphasis(inside.map { $0.mapText(transform) })
    case .link(let address, let inside): .link(address: address, inside.map { $0.mapText(transform) })
    case .lineBreak: .lineBreak
    }
  }
}
