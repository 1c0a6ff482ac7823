import Testing

@testable import DossierKit

/// The invented letters, written before the recogniser: kinds, grounds, and no ground that its quote does not carry.
@Suite struct RefusalLettersTests {
  private func tally(_ set: String) throws -> RefusalTally {
    let reader = LetterReader(words: try RefusalLetter.words())
    var tally = RefusalTally()
    for letter in try RefusalLetter.all(set) { tally.add(letter, reader.read(LetterText(letter.text))) }
    print("refusal letters, \(set): \(tally.summary)")
    for line in tally.faults + tally.invented + tally.beside { print("  \(line)") }
    return tally
  }

  @Test func openLetters() throws {
    let tally = try tally("open")
    #expect(tally.letters == 31)
    #expect(tally.kinds == tally.letters)
    #expect(tally.found * 100 >= tally.expected * 95)
    #expect(tally.invented.isEmpty)
  }

  /// Mended with these letters in sight: FIRST-RUN.md has what came out before.
  @Test func keptLetters() throws {
    let tally = try tally("kept")
    #expect(tally.letters == 31)
    #expect(tally.kinds == tally.letters)
    #expect(tally.found * 100 >= tally.expected * 95)
    #expect(tally.invented.isEmpty)
  }

  @Test func thePhrasesOfTheProgramAreThoseOfTheTree() throws {
    #expect(try LetterWords.embedded().grounds.map(\.code) == RefusalLetter.words().grounds.map(\.code))
  }
}
