import Bytes
import Testing
import Zip

@Suite struct BagTests {
  static let payload = [
    ZipEntry("upload/work-permit/01_imm5710_benali.pdf", .bytes(Array("%PDF-1.7 form".utf8))),
    ZipEntry("report.html", .bytes(Array(String(repeating: "<p>prêt</p>\n", count: 40).utf8))),
    ZipEntry("été/100%.txt", .bytes([])),
  ]

  /// A small bag, its entries changed before it is packed.
  static func verify(_ change: (inout [ZipEntry]) -> Void = { _ in }) throws -> BagVerification {
    var entries = Bag.entries(top: "benali", payload: payload, info: [("Bag-Software-Agent", "dossier")])
    change(&entries)
    let file = try OpenFile.inMemory()
    try ZipWriter().write(entries, on: file)
    return try BagVerification.verify(file)
  }

  private func text(_ name: String, in entries: [ZipEntry]) throws -> String {
    let entry = try #require(entries.first { $0.name == name })
    guard case .bytes(let bytes) = entry.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func aBagListsItsFilesWithTheirDigests() throws {
    let entries = Bag.entries(top: "t", payload: Self.payload, info: [("Label", "one\ntwo"), ("Other", "x")])
    #expect(entries.map(\.name) == [
      "t/bagit.txt", "t/bag-info.txt", "t/manifest-sha256.txt", "t/tagmanifest-sha256.txt",
      "t/data/upload/work-permit/01_imm5710_benali.pdf", "t/data/report.html", "t/data/été/100%.txt",
    ])
    #expect(try text("t/bagit.txt", in: entries) == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    #expect(try text("t/bag-info.txt", in: entries) == "Label: one two\nOther: x\nPayload-Oxum: 533.3\n")
    let lines = try text("t/manifest-sha256.txt", in: entries).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.last == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/été/100%25.txt")
    let tags = try text("t/tagmanifest-sha256.txt", in: entries).split(separator: "\n").map { $0.dropFirst(66) }
    #expect(tags == ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"])
  }

  @Test func anUntouchedBagIsIntact() throws {
    let verification = try Self.verify()
    #expect(verification.verdict == .intact)
    #expect(verification.faults == [])
    #expect(verification.entries == 7)
    #expect(verification.sha256.count == 64)
  }

  @Test func aChangedFileIsNamed() throws {
    let verification = try Self.verify { $0[5] = ZipEntry($0[5].name, .bytes(Array(repeating: 65, count: 520))) }
    #expect(verification.verdict == .changed)
    guard case .different("data/report.html", let listed, let found)? = verification.faults.first else {
      Issue.record("\(verification.faults)")
      return
    }
    #expect(verification.faults.count == 1)
    #expect(listed == Self.payload[1].sha256)
    #expect(found == SHA256.hexadecimal(of: Array(repeating: 65, count: 520)))
  }

  @Test func aFileTakenOutIsNamed() throws {
    let verification = try Self.verify { $0.remove(at: 4) }
    #expect(verification.verdict == .changed)
    #expect(verification.faults == [
      .missing("data/upload/work-permit/01_imm5710_benali.pdf"), .oxumDisagrees(declared: "533.3", found: "520.2"),
    ])
  }

  @Test func aFilePutInIsNamed() throws {
    let payload = try Self.verify { $0.append(ZipEntry("benali/data/more.pdf", .bytes([1]))) }
    #expect(payload.verdict == .changed)
    #expect(payload.faults == [.unlisted("data/more.pdf"), .oxumDisagrees(declared: "533.3", found: "534.4")])
    let tag = try Self.verify { $0.append(ZipEntry("benali/note.txt", .bytes([1]))) }
    #expect(tag.verdict == .changed)
    #expect(tag.faults == [.unlisted("note.txt")])
  }

  @Test func aChangedManifestIsFoundByTheManifestOfTags() throws {
    let line = Array("\(String(repeating: "0", count: 64))  data/report.html\n".utf8)
    let manifest = Bag.entries(top: "benali", payload: Self.payload, info: [])[2]
    let verification = try Self.verify { $0[2] = ZipEntry($0[2].name, .bytes(line)) }
    #expect(verification.verdict == .changed)
    let different = verification.faults.filter { if case .different = $0 { true } else { false } }
    #expect(different == [
      .different("manifest-sha256.txt", listed: manifest.sha256, found: SHA256.hexadecimal(of: line)),
      .different("data/report.html", listed: String(repeating: "0", count: 64), found: Self.payload[1].sha256),
    ])
    #expect(verification.faults.contains(.unlisted("data/été/100%.txt")))
  }

  @Test(arguments: 0..<4) func aBagWithoutOneOfItsTagFilesIsRefused(_ index: Int) throws {
    let names = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"]
    let verification = try Self.verify { $0.remove(at: index) }
    #expect(verification.verdict == .refused)
    #expect(verification.faults.contains(.tagFileMissing(names[index])))
  }

  @Test func anArchiveWithoutOneTopFolderIsRefused() throws {
    let loose = try Self.verify { $0.append(ZipEntry("loose.txt", .bytes([]))) }
    #expect(loose.faults == [.noTopFolder])
    let two = try Self.verify { $0.append(ZipEntry("__MACOSX/._x", .bytes([]))) }
    #expect(two.faults == [.severalTopFolders(["benali", "__MACOSX"])])
    #expect([loose.verdict, two.verdict] == [.refused, .refused])
  }

  @Test func manifestsThatCannotBeReadAreRefused() throws {
    func faults(_ manifest: String) throws -> [BagFault] {
      let verification = try Self.verify { $0[2] = ZipEntry($0[2].name, .bytes(Array(manifest.utf8))) }
      #expect(verification.verdict == .refused)
      return verification.faults
    }
    let digest = String(repeating: "a", count: 64), file = "manifest-sha256.txt"
    #expect(try faults("abc  data/x\n").contains(.manifestUnreadable(file: file, line: 1)))
    #expect(try faults("\n\(digest)data/x\n").contains(.manifestUnreadable(file: file, line: 2)))
    #expect(try faults("\(digest)  data/%41\n").contains(.manifestUnreadable(file: file, line: 1)))
    #expect(try faults("\(digest)  data/x\n\(digest)  data/x\n").contains(.manifestRepeats(file: file, path: "data/x")))
    #expect(try faults("\(digest)  ../x\n").contains(.notPayload("../x")))
  }

  @Test func otherDeclarationsAndFetchedFilesAreRefused() throws {
    let old = try Self.verify { $0[0] = ZipEntry($0[0].name, .bytes(Array("BagIt-Version: 0.97\n".utf8))) }
    #expect(old.verdict == .refused)
    #expect(old.faults.contains(.declarationUnreadable))
    let fetching = try Self.verify { $0.append(ZipEntry("benali/fetch.txt", .bytes([]))) }
    #expect(fetching.verdict == .refused)
    #expect(fetching.faults.contains(.fetchesFiles))
  }

  @Test func manifestsOfOtherProgramsAreRead() throws {
    // CR LF, upper case, the star of sha256sum, tabs.
    let lines = Self.payload.map { entry in
      "\(entry.sha256.uppercased())\t*./data/\(entry.name.replacing("%", with: "%25"))\r\n"
    }
    let bytes = Array(lines.joined().utf8)
    let verification = try Self.verify { entries in
      entries[2] = ZipEntry(entries[2].name, .bytes(bytes))
      let tags = entries[0...2].map { "\($0.sha256)  \($0.name.dropFirst(7))\r\n" }.joined()
      entries[3] = ZipEntry(entries[3].name, .bytes(Array(tags.utf8)))
    }
    #expect(verification.faults == [])
  }
}
