import FoundationEssentials
import Testing

/// What `verify` says of archives that are whole, changed, or not to be trusted.
@Suite struct VerifyTests {
  private struct Verdict: Decodable {
    struct Fault: Decodable { let code: String }
    let verdict, sha256: String
    let entries: Int
    let faults: [Fault]
  }

  private func packed() throws -> CaseFolder {
    let folder = try CaseFolder.ready()
    let run = try Dossier.run(["pack", folder.path] + Dossier.day)
    try #require(run.status == 0, "\(run.messages)")
    return folder
  }

  private func verdict(_ archive: String) throws -> (status: Int32, json: Verdict) {
    let run = try Dossier.run(["verify", archive, "--format", "json"])
    #expect(run.errors.isEmpty)
    return (run.status, try JSONDecoder().decode(Verdict.self, from: Data(run.output)))
  }

  @Test func anArchiveAsItWasWrittenIsIntact() throws {
    let folder = try packed()
    let (status, json) = try verdict("\(folder.path).zip")
    #expect(status == 0)
    #expect(json.verdict == "intact")
    #expect(json.faults.isEmpty)
    #expect(json.entries == 13)
    #expect(try Tool.run("sha256sum", ["\(folder.path).zip"]).text.hasPrefix(json.sha256))
    #expect(try Dossier.run(["verify", "\(folder.path).zip"]).text.hasPrefix("INTACT"))
    #expect(try Dossier.run(["verifier", "\(folder.path).zip", "--lang", "fr"]).text.hasPrefix("INTACTE"))
  }

  @Test(arguments: [
    "out.writestr(item, data + b'x' if 'report.txt' in item.filename else data)",
    "None if 'report.txt' in item.filename else out.writestr(item, data)",
    "out.writestr(item, data); 'bagit.txt' in item.filename and out.writestr('amina/data/more.txt', b'more')",
  ])
  func anArchiveThatSomebodyRewroteIsChanged(_ step: String) throws {
    let folder = try packed()
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1]) as old, zipfile.ZipFile(sys.argv[2], "w") as out:
          for item in old.infolist():
              data = old.read(item)
              \(step)
      """
    #expect(try Tool.python(script, ["\(folder.path).zip", "\(folder.around)/changed.zip"]).status == 0)
    let (status, json) = try verdict("\(folder.around)/changed.zip")
    #expect(status == 1)
    #expect(json.verdict == "changed")
    #expect(!json.faults.isEmpty)
  }

  @Test func everyFlippedByteIsNoticed() throws {
    let folder = try packed()
    let bytes = try #require(ScratchFolder.read("\(folder.path).zip"))
    var random = SplitMix(seed: 7)
    // Which system made an entry and its permission bits stand once in an archive, so nothing contradicts them,
    // and no reader of the files' bytes looks at them.
    let unread = Set(
      bytes.indices.dropLast(46).filter { bytes[$0..<($0 + 4)] == [0x50, 0x4b, 1, 2] }.flatMap { record in
        [4, 5, 36, 37, 38, 39, 40, 41].map { record + $0 }
      })
    for _ in 0..<25 {
      var changed = bytes
      let place = Int(random.next() % UInt64(bytes.count))
      guard !unread.contains(place) else { continue }
      changed[place] ^= UInt8(1 << (random.next() % 8))
      try ScratchFolder.write(changed, to: Array("\(folder.around)/flipped.zip".utf8))
      let (status, json) = try verdict("\(folder.around)/flipped.zip")
      #expect(status == 1, "byte \(place)")
      #expect(json.verdict != "intact", "byte \(place)")
    }
  }

  @Test(arguments: [[], Array("PK".utf8), [UInt8](repeating: 0, count: 70_000), Array("not a zip at all".utf8)])
  func bytesThatAreNoArchiveAreRefused(_ bytes: [UInt8]) throws {
    let place = try CaseFolder(yaml: nil, files: [("x.zip", bytes)])
    let (status, json) = try verdict("\(place.path)/x.zip")
    #expect(status == 1)
    #expect(json.verdict == "refused")
  }

  @Test func anArchiveThatWasCutIsRefused() throws {
    let folder = try packed()
    let bytes = try #require(ScratchFolder.read("\(folder.path).zip"))
    try ScratchFolder.write(Array(bytes.dropLast(30)), to: Array("\(folder.around)/cut.zip".utf8))
    #expect(try verdict("\(folder.around)/cut.zip").json.verdict == "refused")
  }

  @Test(.enabled(if: SharedFolder.isThere, SharedFolder.comment))
  func hostileArchivesOfOthersAreNeverIntact() throws {
    for group in ["made", "libzip", "zipfoundation"] {
      for name in ScratchFolder.names(in: "\(SharedFolder.path)/zip/\(group)") {
        let run = try Dossier.run(["verify", "\(SharedFolder.path)/zip/\(group)/\(name)", "--format", "json"])
        #expect(run.status == 1, "\(name) \(run.messages)")
      }
    }
  }

  @Test func whatIsNoFileIsUnreadable() throws {
    let place = try CaseFolder(yaml: nil)
    try place.makePipe("pipe.zip")
    for name in ["pipe.zip", ".", "nothing.zip"] {
      #expect(try Dossier.run(["verify", "\(place.path)/\(name)"]).status == 66, "\(name)")
    }
  }
}
