internal import Inspection

/// The end of a path in the data of a form, as `schemas/figures/form-fields.yaml` writes it.
struct FormPath: Sendable {
  /// Steps from the end of the path backwards; `*` for any number of steps.
  private let steps: [Substring]
  /// The fields side by side whose values are joined; `nil` for one field.
  private let parts: [Substring]?

  init(_ text: String) {
    var steps = text.split(separator: "/")
    if let last = steps.last, last.hasPrefix("{"), last.hasSuffix("}") {
      parts = last.dropFirst().dropLast().split(separator: ",")
      steps.removeLast()
    } else {
      parts = nil
    }
    self.steps = steps.reversed()
  }

  /// The values of the fields that the path leads to: those of the shortest paths first, else in the order of the
  /// form. Empty where the form has no such field. Parts are given as `2031-09-30`; where none of them is filled
  /// in, or not all, the value is empty.
  func values(in fields: [FormField]) -> [String] {
    guard let parts, let first = parts.first else {
      return order(fields.filter { matches($0.path.split(separator: "/")[...]) })
    }
    var joined: [FormField] = []
    for (index, field) in fields.enumerated() {
      let path = field.path.split(separator: "/")
      guard path.last == first, matches(path.dropLast()) else { continue }
      let parent = field.path.dropLast(first.count)
      // The parts of one date stand near each other: those of the next group come after them.
      let near = fields[max(0, index - 8)..<min(fields.count, index + 9)]
      let values = parts.map { part in near.first { $0.path == parent + part }?.value }
      guard values.allSatisfy({ $0 != nil }) else { continue }
      let filled = values.compactMap { $0 }.filter { !$0.isEmpty }
      let padded = filled.map { $0.count == 1 ? "0" + $0 : $0 }
      joined.append(FormField(path: field.path, value: filled.count == parts.count ? padded.joined(separator: "-") : ""))
    }
    return order(joined)
  }

  private func order(_ found: [FormField]) -> [String] {
    let lengths = found.map { $0.path.count { $0 == "/" } }
    return found.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }.map { found[$0].value }
  }

  private func matches(_ path: ArraySlice<Substring>) -> Bool {
    var reached: Set<Int> = skips(0)
    for step in path.reversed() {
      if reached.contains(steps.count) { return true }
      var next: Set<Int> = []
      for position in reached where position < steps.count {
        if steps[position] == "*" { next.formUnion(skips(position)) }
        if steps[position] == step { next.formUnion(skips(position + 1)) }
      }
      reached = next
    }
    return reached.contains(steps.count)
  }

  /// A star may stand for no step at all.
  private func skips(_ position: Int) -> Set<Int> {
    var all: Set<Int> = [position]
    var position = position
    while position < steps.count, steps[position] == "*" {
      position += 1
      all.insert(position)
    }
    return all
  }
}
