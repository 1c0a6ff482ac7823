/// A phrase to look for in a folded text: `(a|b)` are alternatives, `(a)?` may be missing, `…` lets some words
/// stand between, and a space may be missing, as in scans. It begins at a word and may end inside one (`refus` finds
/// « refusée »), unless it ends with a space.
struct LetterPattern: Sendable {
  private indirect enum Node: Sendable {
    case letters([UInt8])
    case gap
    case choice([[Node]])
  }

  /// From how many letters on a word or a phrase is told even where a scan lost or added a space.
  private static let long = 9
  /// How many letters `…` may stand for.
  private static let gap = 100

  private let nodes: [Node]
  /// It begins with a long phrase, which may stick to the word before it, as scans have it.
  private let sticks: Bool
  /// The source ends with a space: the word must end there.
  private let endsWord: Bool
  /// The trios of letters without which it cannot occur.
  private let needed: [Int]
  /// Of each choice, the trios of each branch: those of one branch are needed.
  private let choices: [[[Int]]]
  let source: String

  /// - Parameter source: without nested brackets.
  init(_ source: String) {
    self.source = source
    var nodes: [Node] = []
    var rest = source[...]
    while let first = rest.first {
      if first == "…" {
        nodes.append(.gap)
        rest = rest.dropFirst()
      } else if first == "(", let end = rest.firstIndex(of: ")") {
        let inside = rest[rest.index(after: rest.startIndex)..<end]
        var branches: [[Node]] = inside.split(separator: "|").map { [.letters(Self.inner(String($0)))] }
        rest = rest[rest.index(after: end)...]
        if rest.first == "?" {
          branches.append([])
          rest = rest.dropFirst()
        }
        nodes.append(.choice(branches))
      } else {
        let piece = rest.prefix { $0 != "…" && $0 != "(" }
        nodes.append(.letters(Self.inner(String(piece))))
        rest = rest[piece.endIndex...]
        if piece.isEmpty { rest = rest.dropFirst() }
      }
    }
    self.nodes = nodes
    var needed: [Int] = []
    var choices: [[[Int]]] = []
    for node in nodes {
      switch node {
      case .gap: break
      case .letters(let letters): needed += SoughtText.trios(of: letters)
      case .choice(let branches):
        let trios = branches.map { branch in
          branch.flatMap { node in if case .letters(let letters) = node { SoughtText.trios(of: letters) } else { [] as [Int] } }
        }
        if !trios.contains(where: \.isEmpty) { choices.append(trios) }
      }
    }
    self.needed = needed
    self.choices = choices
    if case .letters(let letters) = nodes.first { sticks = letters.count >= Self.long } else { sticks = false }
    endsWord = source.last == " "
  }

  /// Folded, with the outer spaces only where the source has them.
  private static func inner(_ text: String) -> [UInt8] {
    var folded = ScanFold.fold(text)
    if text.first != " ", text.first != "'", text.first != "’" { folded.removeFirst() }
    // « d' » is a word by itself once folded.
    if let last = text.last, !" '’".contains(last), !folded.isEmpty { folded.removeLast() }
    return folded
  }

  /// Whether the phrase occurs in a text.
  /// - Parameter isBroken: spaces count for nothing, as in a scan that breaks words; only what is long is told then.
  func occurs(in sought: SoughtText, isBroken: Bool = false) -> Bool {
    guard sought.mayHold(needed), choices.allSatisfy({ $0.contains(where: sought.mayHold) }) else { return false }
    let text = isBroken ? sought.letters.filter { $0 != ScanFold.space } : sought.letters
    var first: UInt8?
    if case .letters(let letters) = nodes.first, letters.first != ScanFold.space { first = letters.first }
    for start in text.indices {
      if let first, text[start] != first { continue }
      guard start == 0 || text[start - 1] == ScanFold.space || sticks || isBroken else { continue }
      if let end = end(nodes[...], text, start, isBroken), !isBroken || end - start >= Self.long { return true }
    }
    return false
  }

  /// The place behind the phrase, where it stands at `start`.
  private func end(_ nodes: ArraySlice<Node>, _ text: [UInt8], _ start: Int, _ isBroken: Bool) -> Int? {
    guard let first = nodes.first else {
      return isBroken || !endsWord || (start > 0 && text[start - 1] == ScanFold.space) ? start : nil
    }
    let rest = nodes.dropFirst()
    switch first {
    case .letters(let letters):
      return Self.step(letters, text, start).flatMap { end(rest, text, $0, isBroken) }
    case .gap:
      // Without spaces any two words would stand near each other.
      if isBroken { return nil }
      for place in start...min(start + Self.gap, text.count)
      where place == start || place == text.count || text[place - 1] == ScanFold.space {
        if let end = end(rest, text, place, isBroken) { return end }
      }
      return nil
    case .choice(let branches):
      for branch in branches {
        if let end = end(ArraySlice(branch + Array(rest)), text, start, isBroken) { return end }
      }
      return nil
    }
  }

  private static func step(_ letters: [UInt8], _ text: [UInt8], _ start: Int) -> Int? {
    var place = start
    for letter in letters {
      if letter == ScanFold.space {
        while place < text.count, text[place] == ScanFold.space { place += 1 }
      } else {
        // A scan breaks words: in a long phrase a space may stand inside one.
        if letters.count >= Self.long, place < text.count, text[place] == ScanFold.space, place > start { place += 1 }
        guard place < text.count, text[place] == letter else { return nil }
        place += 1
      }
    }
    return place
  }
}

extension [LetterPattern] {
  /// Whether one of the phrases occurs.
  func occur(in text: SoughtText) -> Bool { contains { $0.occurs(in: text) } }
}
