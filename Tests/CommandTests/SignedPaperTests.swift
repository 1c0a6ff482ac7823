import Testing

/// Papers that somebody signed with a certificate.
@Suite struct SignedPaperTests {
  /// A page under a signature that nobody can check: what counts is that there is one.
  private static let signed = SampleFile.pdf(
    objects: [
      "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]/SigFlags 3>>>>",
      "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[5 0 R]/Contents 4 0 R>>",
      "<</Length 0>>stream\n\nendstream",
      "<</Type/Annot/Subtype/Widget/FT/Sig/T(seal)/V 6 0 R/Rect[0 0 0 0]/P 3 0 R>>",
      "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 9 9 9]/Contents<00>>>",
    ].map { Array($0.utf8) })

  private func unpacked(_ folder: CaseFolder) throws -> (place: CaseFolder, data: String, messages: String) {
    let run = try Dossier.run(["pack", folder.path] + Dossier.day)
    #expect(run.status == 0, "\(run.messages)")
    let place = try CaseFolder(yaml: nil)
    let script = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])"
    #expect(try Tool.python(script, ["\(folder.path).zip", place.path]).status == 0)
    return (place, "\(place.path)/amina/data", run.messages)
  }

  @Test func aSignedFileThatStandsAloneGoesInByteForByte() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    try folder.write(Self.signed, "passport.pdf")
    let report = try Dossier.report(folder.path)
    #expect(report.findings?.contains { $0.code == "signature-lost-by-merging" } == false)
    let (place, data, _) = try unpacked(folder)
    #expect(ScratchFolder.read("\(data)/upload/work-permit/02_passport_benali.pdf") == Self.signed)
    #expect(!ScratchFolder.exists("\(data)/originals"))
    withExtendedLifetime(place) {}
  }

  @Test func aSignedFileThatIsJoinedIsToldAndItsOriginalKept() throws {
    let folder = try CaseFolder.ready()
    folder.remove("permit.jpg")
    try folder.write(Self.signed, "permit.pdf")
    let report = try Dossier.report(folder.path)
    let found = report.findings?.filter { $0.code == "signature-lost-by-merging" } ?? []
    #expect(found.map(\.severity) == ["warning"])
    let (place, data, messages) = try unpacked(folder)
    #expect(messages.contains("permit.pdf"))
    let originals = ScratchFolder.names(in: "\(data)/originals").map { ScratchFolder.read("\(data)/originals/\($0)") }
    #expect(originals == [Self.signed])
    let joined = try #require(ScratchFolder.names(in: "\(data)/upload/work-permit").first { $0.hasPrefix("03_") })
    #expect(try Tool.run("qpdf", ["--check", "\(data)/upload/work-permit/\(joined)"]).status == 0)
    withExtendedLifetime(place) {}
  }
}
