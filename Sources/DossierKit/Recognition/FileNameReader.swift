/// Reads what the name of a file and of its folders tell: the paper, the person, the country, a date.
///
/// The type is told by the beginning of the file's name, perhaps after the person's, else by the nearest folder whose name
/// begins with words of a type. The longest words win: « birth certificate » before « birth ».
struct FileNameReader {
  let vocabulary: Vocabulary
  let people: PersonNames

  func read(_ path: String) -> RecognisedDocument? {
    let components = path.split(separator: "/").map(String.init)
    guard let fileName = components.last else { return nil }
    let stem = Self.stem(of: fileName)
    var words = FoldedText.words(stem)
    // A leading number is an order, not a name: `01_passport.pdf`, `3. passeport.pdf`.
    while let first = words.first, words.count > 1, first.allSatisfy(\.isNumber) { words.removeFirst() }

    var reading: RecognisedDocument?
    var rest = words
    if let (type, length) = vocabulary.type(beginning: words) {
      reading = RecognisedDocument(file: path, type: type, evidence: .name)
      rest = Array(words.dropFirst(length))
    } else if case let named = people.leadingWords(words), named > 0,
      let (type, length) = vocabulary.type(beginning: Array(words.dropFirst(named)))
    {
      // Many people put the person first: `amina passport.pdf`.
      reading = RecognisedDocument(file: path, type: type, evidence: .name)
      rest = Array(words.prefix(named) + words.dropFirst(named + length))
    } else {
      for folder in components.dropLast().reversed() {
        if let type = vocabulary.type(ofFolder: FoldedText.words(folder)) {
          reading = RecognisedDocument(file: path, type: type, evidence: .folder)
          break
        }
      }
    }
    guard var reading else { return nil }
    let folders = components.dropLast().map { FoldedText.words($0) }
    reading.person = people.person(in: rest) ?? folders.reversed().lazy.compactMap { people.person(in: $0) }.first
    reading.country =
      vocabulary.country(in: rest, codes: Self.codes(in: stem))
      ?? folders.reversed().lazy.compactMap { vocabulary.country(in: $0, codes: []) }.first
    reading.date = Self.date(in: stem)
    return reading
  }

  /// The person, country and date that a path names, whatever the paper is.
  func subjects(of path: String) -> (person: String?, country: String?, date: Day?) {
    let words = path.split(separator: "/").flatMap { FoldedText.words(Self.stem(of: String($0))) }
    let stem = Self.stem(of: path.split(separator: "/").last.map(String.init) ?? path)
    return (
      people.person(in: words), vocabulary.country(in: words, codes: Self.codes(in: stem)), Self.date(in: stem)
    )
  }

  /// The name without its extension.
  static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The extension in small letters, without its dot; empty where there is none.
  static func fileExtension(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Parts of three capital letters, which may be country codes.
  static func codes(in stem: String) -> [String] {
    var codes: [String] = []
    var word = ""
    for character in stem + " " {
      if character.isLetter {
        word.append(character)
      } else {
        if word.count == 3, word.allSatisfy({ ("A"..."Z").contains($0) }) { codes.append(word) }
        word = ""
      }
    }
    return codes
  }

  /// The first `YYYY-MM-DD` (or `YYYYMMDD`, `YYYY_MM_DD`) that is a day of the calendar.
  static func date(in stem: String) -> Day? {
    let characters = Array(stem.utf8)
    func digits(_ start: Int, _ count: Int) -> Int? {
      guard start + count <= characters.count else { return nil }
      var value = 0
      for byte in characters[start..<(start + count)] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 48
      }
      return value
    }
    for start in characters.indices {
      if start > 0, (48...57).contains(characters[start - 1]) { continue }
      guard let year = digits(start, 4), (1900...2199).contains(year) else { continue }
      for separator in [1, 0] {
        let month = start + 4 + separator
        let day = month + 2 + separator
        guard let monthValue = digits(month, 2), let dayValue = digits(day, 2) else { continue }
        if separator == 1 {
          let marks: [UInt8] = [characters[start + 4], characters[month + 2]]
          guard marks.allSatisfy({ [45, 46, 95].contains($0) }) else { continue }
        }
        if day + 2 < characters.count, (48...57).contains(characters[day + 2]) { continue }
        if let found = Day(year: year, month: monthValue, day: dayValue) { return found }
      }
    }
    return nil
  }
}
