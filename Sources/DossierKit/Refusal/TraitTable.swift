/// Names, and how much each trait speaks for each of them: a linear model of logits, fitted outside of the program on
/// invented letters (Training/README.md). A name that no trait speaks for is as likely as its bias says.
struct TraitTable: Sendable {
  let names: [String]
  /// The logit of each name without any trait, in hundredths.
  private let bias: [Int]
  /// By trait, pairs of the place of a name and of the weight in hundredths.
  private let weights: [String: [Int]]

  /// Reads the lines of a table: the names, the biases, then a trait and its pairs a line; fields apart by tabs, pairs by
  /// spaces. Lines that begin with `//` are comments.
  init(_ text: Substring) {
    var lines = text.split(separator: "\n").filter { !$0.hasPrefix("//") }[...]
    names = (lines.popFirst() ?? "").split(separator: "\t").map(String.init)
    bias = (lines.popFirst() ?? "").split(separator: "\t").compactMap { Int($0) }
    var weights: [String: [Int]] = [:]
    weights.reserveCapacity(lines.count)
    for line in lines {
      let fields = line.utf8.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 2 else { continue }
      weights[String(Substring(fields[0]))] = Self.numbers(fields[1])
    }
    self.weights = weights
  }

  private static func numbers(_ field: Substring.UTF8View) -> [Int] {
    var numbers: [Int] = []
    var number = 0
    var isNegative = false
    for byte in field {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: " "):
        numbers.append(isNegative ? -number : number)
        (number, isNegative) = (0, false)
      default: number = number * 10 + Int(byte) - 48
      }
    }
    numbers.append(isNegative ? -number : number)
    return numbers
  }

  /// The logits of all names, in hundredths.
  func logits(_ traits: Set<String>) -> [Int] {
    var sums = bias
    for trait in traits {
      guard let pairs = weights[trait] else { continue }
      var place = 0
      while place + 1 < pairs.count {
        sums[pairs[place]] += pairs[place + 1]
        place += 2
      }
    }
    return sums
  }
}
