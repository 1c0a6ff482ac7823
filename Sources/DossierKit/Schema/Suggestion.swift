/// What a person probably meant to write.
enum Suggestion {
  /// The nearest of some names by the number of letters to change, where it is near enough.
  static func nearest(to name: String, among names: some Collection<String>) -> String? {
    guard (2...40).contains(name.utf8.count) else { return nil }
    let wanted = Array(name.lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 })
    let limit = max(1, wanted.count / 3)
    return names.sorted()
      .map {
        (name: $0, distance: distance(wanted, Array($0.lowercased().unicodeScalars.map { $0 == "-" ? "_" : $0 })))
      }
      .filter { $0.distance <= limit }
      .min { $0.distance < $1.distance }?.name
  }

  /// Insertions, deletions, replacements and exchanges of neighbours that turn one name into another.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before = [Int](repeating: 0, count: right.count + 1)
    var above = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let same = left[row] == right[column]
        var best = min(above[column] + (same ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = above
      above = current
    }
    return above[right.count]
  }
}
