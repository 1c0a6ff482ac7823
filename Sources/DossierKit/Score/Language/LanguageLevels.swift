/// One of the four abilities that a language test measures.
public enum Ability: String, Codable, Sendable, CaseIterable {
  case reading, writing, listening, speaking
}

/// A level of the Canadian Language Benchmarks (in French: NCLC) for each ability. 0: below every level that the
/// charts know. From a chart a level is at most 10, which stands for 10 and above; given directly it may be 12.
public struct LanguageLevels: Hashable, Codable, Sendable {
  public var reading: Int
  public var writing: Int
  public var listening: Int
  public var speaking: Int

  public init(reading: Int, writing: Int, listening: Int, speaking: Int) {
    self.reading = reading
    self.writing = writing
    self.listening = listening
    self.speaking = speaking
  }

  public subscript(ability: Ability) -> Int {
    switch ability {
    case .reading: reading
    case .writing: writing
    case .listening: listening
    case .speaking: speaking
    }
  }

  /// The lowest of the four: what "on all abilities" is held against.
  public var lowest: Int { min(min(reading, writing), min(listening, speaking)) }

  /// In the order of ``Ability/allCases``.
  public var all: [Int] { [reading, writing, listening, speaking] }
}

extension Abilities {
  subscript(ability: Ability) -> Double? {
    switch ability {
    case .reading: reading
    case .writing: writing
    case .listening: listening
    case .speaking: speaking
    }
  }
}

extension Ability {
  /// The ability in words, with the article in French.
  public var name: Bilingual {
    switch self {
    case .reading: Bilingual(fr: "la compréhension de l’écrit", en: "reading")
    case .writing: Bilingual(fr: "l’expression écrite", en: "writing")
    case .listening: Bilingual(fr: "la compréhension de l’oral", en: "listening")
    case .speaking: Bilingual(fr: "l’expression orale", en: "speaking")
    }
  }
}
