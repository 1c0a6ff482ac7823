import Glibc
import Testing

/// What `pack` writes, as others read it.
@Suite struct ArchiveTests {
  private static let script = """
    import hashlib, sys, zipfile
    with zipfile.ZipFile(sys.argv[1]) as archive:
        assert archive.testzip() is None
        archive.extractall(sys.argv[2])
    """

  /// The names and bytes below a folder, of files alone.
  private func contents(_ folder: String) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for (path, entry) in FolderSnapshot(folder).entries where entry.mode & S_IFMT == S_IFREG {
      found[String(decoding: path, as: UTF8.self).replacingPrefix(folder)] = entry.bytes
    }
    return found
  }

  @Test(.enabled(if: ["unzip", "7z", "bsdtar", "python3"].allSatisfy(Tool.mayRun), "unzip, 7z, bsdtar or python3 is missing"))
  func fourProgramsUnpackTheSameNamesAndBytes() throws {
    let folder = try CaseFolder.ready()
    #expect(try Dossier.run(["pack", folder.path] + Dossier.day).status == 0)
    let archive = "\(folder.path).zip"
    let place = try CaseFolder(yaml: nil)
    for name in ["unzip", "7z", "bsdtar", "python3"] { try place.makeFolder(name) }
    #expect(try Tool.run("unzip", ["-q", archive, "-d", "\(place.path)/unzip"]).status == 0)
    #expect(try Tool.run("7z", ["x", "-bd", "-o\(place.path)/7z", archive]).status == 0)
    #expect(try Tool.run("bsdtar", ["-xf", archive, "-C", "\(place.path)/bsdtar"]).status == 0)
    #expect(try Tool.python(Self.script, [archive, "\(place.path)/python3"]).status == 0)
    let first = contents("\(place.path)/unzip")
    #expect(first.keys.contains("/amina/bagit.txt"))
    #expect(first.count == 13)
    for name in ["7z", "bsdtar", "python3"] { #expect(contents("\(place.path)/\(name)") == first, "\(name)") }
  }

  @Test func papersThatStandAloneEnterByteForByteAndTheOthersInOneFileASlot() throws {
    let folder = try CaseFolder.ready()
    #expect(try Dossier.run(["pack", folder.path] + Dossier.day).status == 0)
    let place = try CaseFolder(yaml: nil)
    #expect(try Tool.python(Self.script, ["\(folder.path).zip", place.path]).status == 0)
    let uploads = contents("\(place.path)/amina/data/upload")
    for file in ["imm5708.pdf", "passport.jpg"] {
      let bytes = try #require(ScratchFolder.read("\(folder.path)/\(file)"))
      #expect(uploads.values.contains(bytes), "\(file)")
    }
    #expect(uploads.count == 3)
    #expect(uploads.keys.allSatisfy { $0.hasPrefix("/work-permit/0") })
    #expect(contents("\(place.path)/amina/data").keys.contains("/report.json"))
    var status = stat()
    #expect(unsafe stat("\(folder.path).zip", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test(.enabled(if: Tool.mayImport("bagit"), "Python's bagit is not installed"))
  func bagitFindsAValidBag() throws {
    let folder = try CaseFolder.ready()
    #expect(try Dossier.run(["pack", folder.path] + Dossier.day).status == 0)
    let place = try CaseFolder(yaml: nil)
    #expect(try Tool.python(Self.script, ["\(folder.path).zip", place.path]).status == 0)
    let run = try Tool.python("import bagit, sys; bagit.Bag(sys.argv[1]).validate()", ["\(place.path)/amina"])
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test func theSameCaseGivesTheSameBytesUnderAnySetting() throws {
    let files = ReadyCase.files
    let folder = try CaseFolder.ready()
    #expect(try Dossier.run(["pack", folder.path] + Dossier.day).status == 0)
    let first = try #require(ScratchFolder.read("\(folder.path).zip"))
    let settings: [(environment: [String], wrapper: [String])] = [
      (["TZ=Pacific/Auckland"], []), (["TZ=America/St_Johns", "LC_ALL=fr_CA.UTF-8"], []), (["LC_ALL=tr_TR.UTF-8"], []),
      (["LANG=C"], []), ([], ["/bin/sh", "-c", "umask 077; exec \"$0\" \"$@\""]),
      ([], ["/bin/sh", "-c", "umask 000; exec \"$0\" \"$@\""]), ([], ["/usr/bin/taskset", "1"]), (["SOURCE_DATE_EPOCH=1", "TMPDIR=/"], []),
      (["LANGUAGE=ja", "PANGO_LANGUAGE=sr"], []), ([], ["/usr/bin/nice", "-n", "19"]),
    ]
    let rounds = Dossier.variable("SOAK") == "1" ? 10 : 1
    for (index, setting) in Array(repeating: settings, count: rounds).joined().enumerated() {
      // Written in another order and at another time, in a folder of another inode.
      let again = try CaseFolder("amina", files: index.isMultiple(of: 2) ? files.reversed() : files)
      let run = try Dossier.run(["pack", again.path] + Dossier.day, environment: setting.environment, through: setting.wrapper)
      #expect(run.status == 0, "\(setting) \(run.messages)")
      #expect(ScratchFolder.read("\(again.path).zip") == first, "\(setting)")
    }
    // The name of the archive is not that of the folder in it.
    #expect(try Dossier.run(["pack", folder.path, "--output", "\(folder.around)/other.zip"] + Dossier.day).status == 0)
    #expect(ScratchFolder.read("\(folder.around)/other.zip") == first)
  }

  @Test func theDigestThatIsPrintedIsThatOfTheArchive() throws {
    let folder = try CaseFolder.ready()
    let run = try Dossier.run(["pack", folder.path] + Dossier.day)
    let sum = try Tool.run("sha256sum", ["\(folder.path).zip"]).text.prefix(64)
    #expect(run.text.contains("SHA-256 \(sum)"))
    #expect(run.text.hasPrefix("\(folder.path).zip\n"))
  }

  @Test(.enabled(if: SharedFolder.isThere, SharedFolder.comment))
  func realFormsAreKnownByTheirNumberAndEnterByteForByte() throws {
    let yaml = ReadyCase.yaml.replacingText("restore_as: visitor", "restore_as: worker").replacingText("permit: none", "permit: open")
    let folder = try CaseFolder(yaml: yaml, files: ReadyCase.files.filter { $0.0 != "imm5708.pdf" })
    let form = try SharedFolder.read("forms/synthetic/imm5710e_restore_validated.pdf")
    // The names say nothing: the number is read in the form.
    try folder.write(form, "scan-a.pdf")
    let report = try Dossier.report(folder.path)
    #expect(!report.codes("scan-a.pdf").contains("file-password-protected"))
    #expect(report.findings?.contains { $0.code == "file-unassigned" } == false)
    let pack = try Dossier.run(["pack", folder.path, "--draft"] + Dossier.day)
    #expect(pack.status == 1)
    let place = try CaseFolder(yaml: nil)
    #expect(try Tool.python(Self.script, ["\(folder.path).draft.zip", place.path]).status == 0)
    #expect(contents("\(place.path)/amina/data/upload")["/work-permit/01_imm5710_benali.pdf"] == form)
  }

  @Test(.enabled(if: SharedFolder.isThere, SharedFolder.comment), arguments: [
    ("blank/imm5710e_10-2017.pdf", "form-not-validated"), ("blank/imm5257e_02-2018.pdf", "wrong-paper"),
    ("synthetic/imm5710e_restore_never-validated.pdf", "form-not-validated"),
    ("synthetic/broken_printed-to-pdf_please-wait.pdf", "form-flattened"), ("synthetic/imm5710e_restore_validated.pdf", nil),
  ])
  func formsAreJudgedByWhatTheyHold(_ file: String, _ code: String?) throws {
    let yaml = ReadyCase.yaml.replacingText("restore_as: visitor", "restore_as: worker").replacingText("permit: none", "permit: open")
    let folder = try CaseFolder(yaml: yaml, files: [("imm5710.pdf", try SharedFolder.read("forms/\(file)"))])
    let codes = try Dossier.report(folder.path).codes("imm5710.pdf")
    if let code { #expect(codes.contains(code)) } else { #expect(!codes.contains { $0.hasPrefix("form-") || $0 == "wrong-paper" }) }
    #expect(!codes.contains("file-password-protected") && !codes.contains("file-damaged"), "\(codes)")
  }
}
