/// How two spellings of a name stand to each other. Capitals, accents, hyphens and spaces are no difference, nor is the
/// way in which passports write what A to Z lacks (Ü as UE, Ø as OE).
enum NameLikeness: Hashable {
  case same
  /// All words of the one are in the other: a given name is left out, say.
  case partial
  case different

  init(_ left: String, _ right: String) {
    let (lefts, rights) = (Self.spellings(left), Self.spellings(right))
    if lefts.contains(where: { one in rights.contains { $0.joined() == one.joined() } }) {
      self = .same
    } else if lefts.contains(where: { one in
      rights.contains { Set(one).isSubset(of: $0) || Set($0).isSubset(of: one) }
    }) {
      self = .partial
    } else {
      self = .different
    }
  }

  /// The words of a name with marks dropped, and as passports spell them (ICAO Doc 9303, part 3, section 6).
  private static func spellings(_ name: String) -> [[String]] {
    let plain = FoldedText.words(name.map { single[$0] ?? String($0) }.joined())
    let spelled = FoldedText.words(name.map { double[$0] ?? single[$0] ?? String($0) }.joined())
    return [plain, spelled].map { $0.filter { !$0.isEmpty } }
  }

  /// Letters that are not a letter with a mark.
  private static let single: [Character: String] = [
    "Ø": "O", "ø": "o", "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "ı": "i", "’": "", "'": "", "ʼ": "",
  ]
  private static let double: [Character: String] = [
    "Ä": "AE", "ä": "ae", "Ö": "OE", "ö": "oe", "Ü": "UE", "ü": "ue", "Å": "AA", "å": "aa", "Ø": "OE", "ø": "oe",
    "Ñ": "NXX", "ñ": "nxx", "Þ": "TH", "þ": "th",
  ]
}
