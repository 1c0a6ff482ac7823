/// A block of a document.
public indirect enum Block: Equatable, Sendable {
  /// A heading of level 1 to 6.
  case heading(level: Int, [Inline])
  /// A paragraph.
  case paragraph([Inline])
  /// A list: numbered from `start`, or with bullets when nil. A tight one has no space between items.
  case list(start: Int?, tight: Bool, items: [[Block]])
  /// Words of another.
  case quote([Block])
  /// A table whose rows all have as many cells as its header.
  case table(header: [[Inline]], rows: [[[Inline]]])
  /// A thin line across.
  case rule
}

extension Block {
  /// Whether the words before belong to it: a list or a table.
  var isAnnounced: Bool {
    switch self {
    case .list, .table: true
    case .heading, .paragraph, .quote, .rule: false
    }
  }

  /// Whether it is the line on which a person signs: nothing but low lines.
  var isSignatureLine: Bool {
    guard case .paragraph(let inlines) = self else { return false }
    let words = inlines.plainText
    return words.utf8.count >= 8 && words.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
  }
}

extension [Block] {
  /// Whether a block stays on the page of the next one: words that announce a list or a table, and the end of a
  /// letter, which is its last lines, the closing, the line to sign on and the name.
  func staysWithNext(_ index: Int) -> Bool {
    guard index + 1 < count else { return false }
    if self[index].isSignatureLine || self[index + 1].isSignatureLine { return true }
    if index + 2 < count, self[index + 2].isSignatureLine { return true }
    guard case .paragraph = self[index] else { return false }
    return self[index + 1].isAnnounced
  }
}

/// A part of a paragraph.
public indirect enum Inline: Equatable, Sendable {
  /// Literal text without line feeds.
  case text(String)
  /// A fact that is missing: shown so that nobody overlooks it.
  case placeholder(String)
  case strong([Inline])
  case emphasis([Inline])
  /// An address to follow and the words that stand for it.
  case link(address: String, [Inline])
  case lineBreak
}

extension Inline {
  /// The words alone; a line break is a line feed.
  public var plainText: String {
    switch self {
    case .text(let text), .placeholder(let text): text
    case .strong(let inside), .emphasis(let inside), .link(_, let inside): inside.plainText
    case .lineBreak: "\n"
    }
  }
}

extension [Inline] {
  /// The words alone; a line break is a line feed.
  public var plainText: String { map(\.plainText).joined() }
}
