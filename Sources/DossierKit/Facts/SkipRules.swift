/// Which entries of a case folder are passed over, and why (product: §4).
struct SkipRules {
  private let patterns: [Glob]

  init(ignore: [String]) { patterns = ignore.map(Glob.init) }

  /// The reason to pass over a path, or `nil` where it is to be judged.
  func reason(for path: String) -> SkippedFile.Reason? {
    let components = path.split(separator: "/").map(String.init)
    guard let name = components.last else { return nil }
    if path == "case.yaml" { return .caseFile }
    if patterns.contains(where: { $0.matches(path) }) { return .ignored }
    if components.contains(where: { $0.hasPrefix(".") }) { return .hidden }
    let folded = name.lowercased()
    if name.hasPrefix("~$") || ["thumbs.db", "desktop.ini", "ehthumbs.db"].contains(folded) { return .hidden }
    if components.first == "__MACOSX" { return .hidden }
    if [".crdownload", ".part", ".tmp", ".download"].contains(where: folded.hasSuffix) { return .unfinished }
    let folders = components.dropLast().map { $0.lowercased() }
    if folders.contains(where: { ["drafts", "brouillons", "ebauches", "ébauches"].contains($0) || $0.hasSuffix("-drafts") }) {
      return .drafts
    }
    return nil
  }
}

/// A pattern of paths: `*` and `?` stay within one component, `**` crosses them.
struct Glob {
  private let pattern: [Character]

  init(_ pattern: String) { self.pattern = Array(pattern) }

  func matches(_ path: String) -> Bool {
    let path = Array(path)
    // Positions of the pattern that the path read so far can have reached: no backtracking, so
    // that no pattern takes more than pattern × path steps.
    var reached = closure([0])
    for character in path {
      var next: Set<Int> = []
      for position in reached where position < pattern.count {
        switch pattern[position] {
        case "*":
          let double = position + 1 < pattern.count && pattern[position + 1] == "*"
          let second = position > 0 && pattern[position - 1] == "*"
          if double || second || character != "/" { next.insert(position) }
        case "?": if character != "/" { next.insert(position + 1) }
        default: if pattern[position] == character { next.insert(position + 1) }
        }
      }
      reached = closure(next)
      if reached.isEmpty { return false }
    }
    return reached.contains(pattern.count)
  }

  /// A star may stand for nothing; `**/` may stand for no folder at all.
  private func closure(_ positions: Set<Int>) -> Set<Int> {
    var all = positions
    var pending = Array(positions)
    while let position = pending.popLast() {
      guard position < pattern.count, pattern[position] == "*" else { continue }
      var following = [position + 1]
      if position + 2 < pattern.count, pattern[position + 1] == "*", pattern[position + 2] == "/" {
        following.append(position + 3)
      }
      for next in following where all.insert(next).inserted { pending.append(next) }
    }
    return all
  }
}
