import Testing

/// The blank checklist, the pages of `explain`, and both languages at once, as typed.
@Suite struct RequirementsCommandTests {
  @Test(arguments: ["restoration", "ptot", "bowp", "express-entry"])
  func everyApplicationHasABlankChecklistInEveryFormat(_ application: String) throws {
    for format in ["text", "md", "json"] {
      let run = try Dossier.run(["requirements", application, "--format", format])
      #expect(run.status == 0 && run.errors.isEmpty && run.output.count > 2_000)
    }
    #expect(try Dossier.run(["requirements", application]).output == Dossier.run(["exigences", application, "--lang", "en"]).output)
  }

  @Test func theOtherNameOfTheBridgingPermitGivesTheSameList() throws {
    #expect(try Dossier.run(["requirements", "bowp"]).output == Dossier.run(["requirements", "ptot"]).output)
  }

  @Test(arguments: [["requirements"], ["requirements", "no-such-application"], ["requirements", "ptot", "--format", "pdf"]])
  func whatIsNoApplicationIsWrongUsage(_ arguments: [String]) throws {
    let run = try Dossier.run(arguments)
    #expect(run.status == 64 && run.output.isEmpty)
  }

  @Test func explainKnowsCodesDocumentsAndApplications() throws {
    for name in ["police-certificate-missing", "passport", "bowp"] {
      let run = try Dossier.run(["explain", name, "--lang", "both"])
      #expect(run.status == 0 && run.text.contains("https://"), "\(name)")
    }
    let mistyped = try Dossier.run(["explain", "pasport"])
    #expect(mistyped.status == 64 && mistyped.messages.contains("passport"))
  }

  @Test func bothLanguagesAreOneReport() throws {
    let run = try Dossier.run(["validate", try CaseFolder.ready().path, "--lang", "both"] + Dossier.day)
    #expect(run.status == 0)
    #expect(run.text.contains("Documents demandés / Documents asked for"))
    #expect(run.text.contains("PRÊT") && run.text.contains("READY"))
    // One checklist: each file is named once.
    #expect(run.text.split(separator: "imm5708.pdf", omittingEmptySubsequences: false).count == 2)
  }

  @Test func aWarningAcceptedOnPurposeDoesNotCountWhenStrict() throws {
    let folder = try CaseFolder.ready(
      yaml: ReadyCase.yaml + "waivers: [{code: file-unassigned, reason: Notes that stay at home., note: for-me-alone}]\n")
    try folder.write(SampleFile.pdf(["x"]), "xyz.pdf")
    let run = try Dossier.run(["validate", folder.path, "--strict"] + Dossier.day)
    #expect(run.status == 0, "\(run.text)")
    #expect(run.text.contains("Accepted by a waiver") && run.text.contains("Notes that stay at home."))
    let pack = try Dossier.run(["pack", folder.path, "--strict"] + Dossier.day)
    #expect(pack.status == 0, "\(pack.messages)")
    for told in [run, pack] { #expect(!told.text.contains("for-me-alone") && !told.messages.contains("for-me-alone")) }
  }
}
