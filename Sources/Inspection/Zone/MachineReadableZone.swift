/// Finds and reads the machine-readable zone of a passport in words that may be read wrongly.
public enum MachineReadableZone {
  /// The second line up to the check digit of the expiry date: number, digit, nationality, birth, digit, sex, expiry,
  /// digit.
  private static let length = 28

  /// The zone in a text; `nil` where there is none, or where the line above is not that of a passport: visas and cards
  /// have the same second line.
  public static func find(in text: String, page: Int, isRecognised: Bool) -> PassportZone? {
    let lines = text.split(whereSeparator: \.isNewline).map(signs).filter { $0.count >= 20 }
    var best: PassportZone?
    for (index, line) in lines.enumerated() where index > 0 {
      let name = String(lines[index - 1].drop { $0 == "<" })
      guard name.first == "P", line.count >= length else { continue }
      for start in 0...min(6, line.count - length) {
        guard var zone = read(Array(line[start..<(start + length)])) else { continue }
        zone.nameLine = name
        zone.page = page
        zone.isRecognised = isRecognised
        if zone.failed.count < best?.failed.count ?? 4 { best = zone }
      }
    }
    return best
  }

  /// Capitals, digits and fillers of a line; what is often read for a filler becomes one.
  private static func signs(_ line: Substring) -> [Character] {
    line.compactMap { sign in
      switch sign {
      case "A"..."Z", "0"..."9", "<": sign
      case "a"..."z": Character(sign.uppercased())
      case "«", "‹", "(", "{", "[": "<"
      default: nil
      }
    }
  }

  /// Two of the three check digits must fit, or it is no zone at all.
  private static func read(_ line: [Character]) -> PassportZone? {
    let birth = line[13..<19].map(digit), expiry = line[21..<27].map(digit)
    let sex: Character = line[20] == "<" ? "X" : line[20]
    let nation = String(line[10..<13].map(letter).filter { $0 != "<" })
    guard "MFX".contains(sex), nation.allSatisfy(\.isLetter), !nation.isEmpty else { return nil }
    var failed: [PassportZone.Field] = []
    let number = provedNumber(line)
    if number == nil { failed.append(.number) }
    let isBorn = isDay(birth) && sum(birth) == value(digit(line[19]))
    if !isBorn { failed.append(.birthDate) }
    let ends = isDay(expiry) && sum(expiry) == value(digit(line[27]))
    if !ends { failed.append(.expiryDate) }
    guard failed.count <= 1 else { return nil }
    return PassportZone(
      number: number?.text, birthDate: isBorn ? String(birth) : nil, expiryDate: ends ? String(expiry) : nil,
      nationality: nation, sex: String(sex), nameLine: "", numberIsRepaired: number?.isRepaired ?? false,
      failed: failed, page: 0, isRecognised: false)
  }

  /// The number as read, else with all that looks like a digit taken for one, else the other way about: each guess
  /// beyond the first makes a chance fit of one in ten more likely, so there are no more.
  private static func provedNumber(_ line: [Character]) -> (text: String, isRepaired: Bool)? {
    let own = Array(line[0..<9])
    let wanted = value(digit(line[9]))
    // Countries begin numbers with letters and go on with digits: a letter O in the midst of digits is a nought.
    let digits = own.enumerated().map { $0.offset < 2 ? $0.element : digit($0.element) }
    for (index, candidate) in [own, digits].enumerated() where sum(candidate) == wanted {
      let text = String(candidate.reversed().drop { $0 == "<" }.reversed())
      guard text.count >= 5, !text.contains("<") else { continue }
      return (text, index > 0 && candidate != own)
    }
    return nil
  }

  private static func digit(_ sign: Character) -> Character {
    switch sign {
    case "O", "Q", "D": "0"
    case "I", "L": "1"
    case "Z": "2"
    case "S": "5"
    case "G": "6"
    case "B": "8"
    default: sign
    }
  }

  private static func letter(_ sign: Character) -> Character {
    switch sign {
    case "0": "O"
    case "1": "I"
    case "2": "Z"
    case "5": "S"
    case "6": "G"
    case "8": "B"
    default: sign
    }
  }

  private static func isDay(_ signs: [Character]) -> Bool {
    guard signs.allSatisfy({ ("0"..."9").contains($0) }) else { return false }
    let month = Int(String(signs[2..<4])) ?? 0, day = Int(String(signs[4..<6])) ?? 0
    return (1...12).contains(month) && (1...31).contains(day)
  }

  private static func value(_ sign: Character) -> Int {
    if let digit = sign.wholeNumberValue { return digit }
    guard let ascii = sign.asciiValue, ("A"..."Z").contains(sign) else { return 0 }
    return Int(ascii) - 55
  }

  /// The sum of the values times 7, 3, 1 in turn, modulo 10; letters count from A = 10, a filler 0.
  static func sum(_ signs: [Character]) -> Int {
    let weights = [7, 3, 1]
    return signs.enumerated().reduce(0) { $0 + value($1.element) * weights[$1.offset % 3] } % 10
  }
}

extension MachineReadableZone {
  /// Whether the name line of a zone can be that of a person. Fillers are often read as K, X, C, S, L or E, so those
  /// letters are left out on both sides; half of what remains must fit in its order. A "no" is worth a look; a "yes"
  /// proves nothing.
  public static func mayName(_ line: String, family: String, given: String) -> Bool {
    func telling(_ text: some StringProtocol) -> [Character] {
      text.uppercased().filter { ("A"..."Z").contains($0) && !"KXCSLE".contains($0) }
    }
    let read = telling(line.dropFirst(5)), wanted = telling(family + given)
    guard wanted.count >= 3, read.count >= 3 else { return true }
    // The longest common subsequence, in one row.
    var row = [Int](repeating: 0, count: wanted.count + 1)
    for sign in read {
      var diagonal = 0
      for (index, other) in wanted.enumerated() {
        let above = row[index + 1]
        row[index + 1] = sign == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return 2 * (row.last ?? 0) >= min(read.count, wanted.count)
  }
}
