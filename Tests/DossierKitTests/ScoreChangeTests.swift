import Testing

@testable import DossierKit

@Suite("Changes to a case for a plan") struct ScoreChangeTests {
  private func total(_ changes: String...) throws -> Int? {
    let parsed = try changes.map { try #require(CaseChange($0), "\($0)") }
    let facts = try CaseLoader.load(yaml: Array(ScoreCase.yaml().utf8), changes: parsed)
    return try ScoreCase.score(try #require(facts)).crs?.total
  }

  @Test("A fact, a score, a new test, several at once") func changes() throws {
    #expect(try total("express_entry.provincial_nomination=true") == 1019)
    #expect(try total("express_entry.sibling_in_canada = true", "people.nadia.birth_date=1996-01-10") == 429)
    #expect(try total("people.nadia.language_tests[0].scores.reading=10") == 422)
    #expect(
      try total(
        "people.nadia.language_tests[+]={test: tcf-canada, test_date: 2026-02-01, "
          + "clb: {reading: 7, writing: 7, listening: 7, speaking: 7}}") == 419 + 12 + 50)
    #expect(try total("permanent_residence.intended_province=ON") == 419)
  }

  @Test("What is no change is refused", arguments: ["nonsense", "=1", "a..b=1", "a[x]=1", "a[-1]=1", "a[0=1"])
  func refused(_ text: String) { #expect(CaseChange(text) == nil) }

  @Test(
    "What cannot be made is said",
    arguments: [
      "people.paul.birth_date=1990-01-01", "people.nadia.language_tests[4].test=pte-core", "express_entry.no_such=1",
      "express_entry.claimed_score=many", "people.nadia.birth_date=[", "people.nadia.birth_date=1990-02-30",
      "applications.x=1",
    ])
  func said(_ text: String) throws {
    let change = try #require(CaseChange(text))
    #expect(throws: CaseChangeError.self) {
      _ = try CaseLoader.load(yaml: Array(ScoreCase.yaml().utf8), changes: [change])
    }
  }
}
