/// Changes one place of a tree in a way that its seed alone decides.
struct SchemaMutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func mutate(_ tree: JSONTree) -> JSONTree {
    // One step in four stops above a leaf, so that groups and lists are changed too.
    switch tree {
    case .object(var pairs) where !pairs.isEmpty && below(4) > 0:
      let key = pairs.keys.sorted()[below(pairs.count)]
      switch below(12) {
      case 0: pairs[key] = nil
      case 1: pairs[key + "x"] = pairs.removeValue(forKey: key)
      default: pairs[key] = mutate(pairs[key] ?? .null)
      }
      return .object(pairs)
    case .array(var items) where !items.isEmpty && below(5) > 0:
      let index = below(items.count)
      switch below(8) {
      case 0: items.remove(at: index)
      case 1: items.append(items[index])
      default: items[index] = mutate(items[index])
      }
      return .array(items)
    case .number(let value):
      return [.number(-value - 1), .number(value + 0.5), .number(value * 1000), .string("7"), other()][below(5)]
    case .boolean(let value): return [.boolean(!value), .string("true"), other()][below(3)]
    case .string(let value):
      // A bare number or boolean in the place of a text is a text here by design: never made.
      return [
        .string(""), .string(value + "x"), .string(String(value.dropLast())), .string("2023-02-29"),
        .string("2024-02-29"),
        .string("FRA"), .string("none"), .string(String(repeating: "é", count: 2001)), .string("a b"), .null,
        .array([.string(value)]), .object([:]),
      ][below(12)]
    default: return other()
    }
  }

  private mutating func other() -> JSONTree {
    [.null, .array([]), .object([:]), .string("none"), .array([.null]), .object(["fr": .string("x")])][below(6)]
  }

  /// A number from 0 to one below a bound (splitmix64).
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }
}
