import Testing

@testable import DossierKit

/// The weights by which letters are read: how a table is read and summed, and that those of the program name what exists.
@Suite struct TraitTableTests {
  @Test func biasesAndWeightsAreSummed() {
    let table = TraitTable("// comment\nfees\tlate\n-100\t-50\nnnpaid\t0 130 1 -7\ntoo late\t1 60\n")
    #expect(table.names == ["fees", "late"])
    #expect(table.logits([]) == [-100, -50])
    #expect(table.logits(["nnpaid", "too late", "unknown to the table"]) == [30, 3])
  }

  @Test func everyNameOfTheTablesIsOneOfTheContract() throws {
    let tables = try LetterTables.embedded()
    #expect(Set(tables.grounds.names) == Set(GroundCode.allCases.map(\.rawValue)))
    #expect(tables.kinds.names.allSatisfy { RefusalKind(rawValue: $0) != nil } && tables.kinds.names.count == 7)
    #expect(tables.kindSentences.names.allSatisfy { RefusalKind(rawValue: $0) != nil })
  }

  /// A word of the sentence, two that follow each other, its beginning, the heading above, the sentence behind, a provision.
  @Test func traitsAreWordsAndWhatStandsAround() {
    let letter = "Funds\n\nYour bank letter shows too little under R76(1)(b). The sum was borrowed.\n"
    let passages = LetterPassage.of(LetterText(letter))
    let citation = LetterCitation(act: ["11"])
    let traits = LetterTraits(passages, provisions: passages.map { citation.provisions(in: $0.quote) })
    let of = traits.ofGround(1, .refused)
    // Folded as scans are: f is t, u is n, c is e, l is i.
    for trait in ["bank", "bank ietter", "#tnnds", ">borrowed", "=R76(1)(b)", "=R76", "m:bank", "kind=refused"] {
      #expect(of.contains(trait), "\(trait)")
    }
    #expect(!of.contains("i:bank") && !of.contains("borrowed"))
    #expect(traits.ofGround(2, .rejectedIncomplete).isSuperset(of: ["<bank", "i:borrowed", "borro*", "~R76"]))
  }
}
