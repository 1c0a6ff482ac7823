import Testing

/// What papers say, from the built program: the genuine and invented files beside the package.
@Suite(.enabled(if: SharedFolder.isThere, SharedFolder.comment))
struct PapersTests {
  static let canRecognise = ScratchFolder.names(in: "/usr/share/tesseract-ocr").isEmpty == false
  static let missing: Comment = "tesseract is not installed"

  private static let papers: Set<String> = [
    "identity-mismatch", "date-mismatch", "wrong-paper", "translation-missing", "employment-letter-incomplete",
    "language-test-mismatch", "ptot-permit-type-wrong",
  ]

  /// The findings on the papers themselves: by forms and by what is read.
  private func codes(_ folder: CaseFolder, _ more: [String] = []) throws -> [String] {
    (try Dossier.report(folder.path, more, pictures: true).findings ?? []).map(\.code)
      .filter { $0.hasPrefix("form-") || Self.papers.contains($0) }.sorted()
  }

  private func shared(_ path: String) throws -> [UInt8] { try SharedFolder.read(path) }

  private func yaml(passport: String = "12AB34567", expiry: String = "2031-09-30", family: String = "MARTIN") -> String {
    """
    applications: [restoration]
    language: fr
    people:
      - id: camille
        role: principal
        family_name: \(family)
        given_names: Camille Anne
        birth_date: 1994-03-17
        passport: {number: \(passport), country: FRA, expiry_date: \(expiry)}
    restoration: {restore_as: worker, requested_permit: open}
    """
  }

  @Test("Genuine blank forms say no more than that they were not validated", arguments: [
    ("imm5710e_10-2017.pdf", "imm5710.pdf", ["form-not-validated"]),
    ("imm5645e_05-2018_pub2018-05.pdf", "imm5645.pdf", []), ("imm5257e_02-2018.pdf", "imm5257.pdf", ["form-not-validated"]),
  ])
  func blank(_ file: String, _ name: String, _ wanted: [String]) throws {
    let document = name.replacing(".pdf", with: "")
    let folder = try CaseFolder(
      yaml: yaml() + "\naccount_asks: [\(document)]\n", files: [(name, try shared("forms/blank/\(file)"))])
    #expect(try codes(folder) == wanted)
  }

  @Test("An invented form is held against the case: the same person, another name, another passport")
  func form() throws {
    let form = try shared("forms/synthetic/imm5710e_restore_validated.pdf")
    func found(_ yaml: String) throws -> [String] { try codes(CaseFolder(yaml: yaml, files: [("imm5710.pdf", form)])) }
    let own = try found(yaml())
    #expect(!own.contains("identity-mismatch") && !own.contains("form-not-validated"))
    #expect(try found(yaml(family: "MARTINEZ")).contains("identity-mismatch"))
    #expect(try found(yaml(passport: "12AB34568")).contains("identity-mismatch"))
    let never = try shared("forms/synthetic/imm5710e_restore_never-validated.pdf")
    #expect(try codes(CaseFolder(yaml: yaml(), files: [("imm5710.pdf", never)])).contains("form-not-validated"))
    let printed = try shared("forms/synthetic/broken_printed-to-pdf_please-wait.pdf")
    #expect(try codes(CaseFolder(yaml: yaml(), files: [("imm5710.pdf", printed)])) == ["form-flattened"])
  }

  @Test("An expired passport beside a valid declaration is found, and not without recognition", .enabled(if: canRecognise, missing))
  func expired() throws {
    let folder = try CaseFolder(yaml: yaml(), files: [("passport.jpg", try shared("scans/passport_expired_300dpi.jpg"))])
    #expect(try codes(folder).contains("date-mismatch"))
    #expect(try codes(folder, ["--no-ocr"]).isEmpty)
    let sound = try CaseFolder(yaml: yaml(), files: [("passport.jpg", try shared("scans/passport_scan_300dpi.jpg"))])
    #expect(try !codes(sound).contains("date-mismatch"))
  }

  @Test("Facts that were read are proposed, by validate and by init, and the case file that init writes loads")
  func proposals() throws {
    let bare = "applications: [restoration]\npeople: [{id: camille, role: principal}]\n"
    let form = try shared("forms/synthetic/imm5710e_restore_validated.pdf")
    let folder = try CaseFolder(yaml: bare, files: [("imm5710.pdf", form)])
    let run = try Dossier.run(["validate", folder.path, "--suggest", "--lang", "en"] + Dossier.day, pictures: true)
    #expect(run.text.contains("people.camille.family_name: \"MARTIN\"  # imm5710.pdf"))
    #expect(run.text.contains("people.camille.passport.number: \"12AB34567\""))
    #expect(run.text.contains("people.camille.birth_date: 1994-03-17"))
    let empty = try CaseFolder(yaml: nil, files: [("imm5710.pdf", form)])
    let made = try Dossier.run(["init", empty.path, "--application", "restoration", "--lang", "fr"])
    #expect(made.status == 0)
    let text = String(decoding: try #require(ScratchFolder.read(empty.path + "/case.yaml")), as: UTF8.self)
    #expect(text.contains("#   people.demandeur.family_name: \"MARTIN\"  # imm5710.pdf"))
    // A proposal is a remark until a person takes it over.
    #expect(try Dossier.report(empty.path).verdict == "not-ready")
    let json = try Dossier.run(["validate", folder.path, "--suggest", "--format", "json"] + Dossier.day, pictures: true)
    #expect(json.status == 64)
  }

  @Test("The expired certificate beside a valid declaration, the remark on a permit and the end of a long text are found")
  func text() throws {
    let folder = try CaseFolder(
      yaml: BridgingCase.yaml,
      files: [
        ("police-certificate_camille_MAR_2026-06-18.pdf", SampleFile.pdf(["Date of issue: 18 June 2016"])),
        ("permit.pdf", SampleFile.pdf(["Client must leave Canada by 2026/11/30"] + Array(repeating: "page", count: 30))),
        ("acknowledgement-of-receipt.pdf", SampleFile.pdf(["Date of acknowledgement: 2026-10-06"])),
      ])
    let found = try Dossier.report(folder.path, []).findings ?? []
    let dates = found.filter { $0.code == "date-mismatch" }
    #expect(dates.compactMap(\.file).sorted() == [
      "acknowledgement-of-receipt.pdf", "permit.pdf", "police-certificate_camille_MAR_2026-06-18.pdf",
    ])
    #expect(dates.filter { $0.severity == "error" }.compactMap(\.file) == ["police-certificate_camille_MAR_2026-06-18.pdf"])
    #expect(found.contains { $0.code == "file-not-checked" && $0.severity == "info" && $0.file == "permit.pdf" })
  }

  @Test("Nothing is left in the folder for temporary files, however a run ends")
  func temporary() throws {
    let place = try ScratchFolder()
    let folder = try CaseFolder.ready()
    let settings = ["TMPDIR=\(place.path)"]
    for arguments in [["validate"], ["validate", "--no-ocr"], ["validate", "--cache"]] {
      _ = try Dossier.run(arguments + [folder.path] + Dossier.day, environment: settings, pictures: true)
      #expect(ScratchFolder.names(in: place.path).isEmpty)
    }
  }
}
