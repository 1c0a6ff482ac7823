import Testing

/// How a run ends, in a number that scripts rely on.
@Suite struct StatusTests {
  @Test func aReadyCaseEndsWithZero() throws {
    let run = try Dossier.run(["validate", try CaseFolder.ready().path] + Dossier.day)
    #expect(run.status == 0, "\(run.text)\(run.messages)")
  }
}
