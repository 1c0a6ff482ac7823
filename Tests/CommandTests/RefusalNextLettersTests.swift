import Testing

/// What follows a letter: the drafts that the report proposes can be made of the same folder, and the refusal is not
/// forgotten later.
@Suite struct RefusalNextLettersTests {
  private static let refused = """
    Case Processing Centre - Edmonton
    November 10, 2026

    UCI: 00-0000-0001   W000000001

    Dear Ms. Invented,

    Your application for restoration of your temporary resident status has been refused. I am not satisfied that you will
    leave Canada by the end of the period authorized for your stay.
    """

  private func folder(_ rest: String) throws -> CaseFolder {
    try CaseFolder(yaml: LetterCase.yaml + rest, files: [("refusal.txt", Array(Self.refused.utf8))])
  }

  private static let decision = """
    refusal:
      kind: refused
      date: 2026-11-10
      office: Case Processing Centre, Edmonton
      application_number: W000000001
      errors:
        - {quote: "you will leave Canada", evidence_file: refusal.txt, page: 1, why: {fr: Le bail était au dossier., en: The lease was in the file.}}

    """

  @Test(arguments: ["reconsideration", "gcms-request"]) func theProposedDraftsCanBeMade(_ kind: String) throws {
    let folder = try folder(Self.decision)
    let report = try Dossier.run(
      ["refusal", folder.path, "--letter", "\(folder.path)/refusal.txt", "--lang", "en"] + Dossier.day)
    #expect(report.status == 0 && report.text.replacing(#/\s+/#, with: " ").contains("dossier letter --kind \(kind)"), "\(report.messages)")
    let draft = try Dossier.run(["letter", folder.path, "--kind", kind, "--format", "txt", "--lang", "en"] + Dossier.day)
    #expect(draft.status == 0 || draft.status == 1, "\(draft.status) \(draft.messages)")
    #expect(folder.neighbours.contains("amina-drafts"), "\(draft.messages)")
  }

  @Test func theAnswerToAFairnessLetterCanBeDrafted() throws {
    let letter = Self.refused.replacing("has been refused. I am not", with: "is being decided. No decision has been made. I am not")
      + "\nYou may respond to these concerns within 30 days of the date of this letter.\n"
    let folder = try folder(Self.decision.replacing("kind: refused", with: "kind: fairness-letter\n  reply_by: 2026-12-10"))
    try folder.write(Array(letter.utf8), "fairness.txt")
    let report = try Dossier.run(
      ["refusal", folder.path, "--letter", "\(folder.path)/fairness.txt", "--lang", "en"] + Dossier.day)
    #expect(report.text.replacing(#/\s+/#, with: " ").contains("dossier letter --kind fairness-response"), "\(report.text)")
    #expect(report.text.contains("Answer by 10\u{00A0}December\u{00A0}2026."))
    let draft = try Dossier.run(
      ["letter", folder.path, "--kind", "fairness-response", "--format", "txt", "--lang", "en"] + Dossier.day)
    #expect(draft.status == 0 || draft.status == 1, "\(draft.status) \(draft.messages)")
    #expect(folder.neighbours.contains("amina-drafts"), "\(draft.messages)")
  }

  /// A later application that forgets the refusal is warned of it; one that declares it is not.
  @Test func theRefusalMustBeDeclaredLater() throws {
    func codes(_ rest: String) throws -> [String] { (try Dossier.report(folder(rest).path).findings ?? []).map(\.code) }
    #expect(try codes(Self.decision).contains("earlier-refusal-undeclared"))
    let declared = "earlier_refusals: [{country: CAN, application: restoration, kind: refused, date: 2026-11-10}]\n"
    #expect(try !codes(Self.decision + declared).contains("earlier-refusal-undeclared"))
    let other = "earlier_refusals: [{country: CAN, application: study permit, kind: refused, date: 2019-05-02}]\n"
    #expect(try codes(Self.decision + other).contains("earlier-refusal-undeclared"))
    // What was returned as incomplete is no refusal.
    #expect(try !codes(Self.decision.replacing("kind: refused", with: "kind: rejected-incomplete")).contains("earlier-refusal-undeclared"))
  }
}
