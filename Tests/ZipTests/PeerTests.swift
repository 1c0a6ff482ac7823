import Foundation
import Testing
import Zip

/// Our archives, read by other programs.
@Suite struct PeerTests {
  static let info = [(label: "Bag-Software-Agent", value: "dossier")]

  private func packed() throws -> Scratch {
    let scratch = try Scratch()
    let entries = Bag.entries(top: "benali", payload: BagTests.payload, info: Self.info)
    _ = try ZipWriter().write(entries, to: Array(scratch.file("x.zip").utf8))
    return scratch
  }

  @Test(.enabled(if: Peer.isWanted("unzip"), "no unzip")) func unzipUnpacksTheSameBytes() throws {
    let scratch = try packed()
    #expect(try Peer.run("unzip", ["-tq", "x.zip"], in: scratch.path).status == 0)
    #expect(try Peer.run("unzip", ["-q", "x.zip"], in: scratch.path).status == 0)
    for entry in BagTests.payload {
      guard case .bytes(let bytes) = entry.content else { continue }
      #expect(scratch.bytes("benali/data/" + entry.name) == bytes)
    }
  }

  @Test(.enabled(if: Peer.isWanted("7z"), "no 7z")) func sevenZipFindsNoFault() throws {
    let scratch = try packed()
    defer { withExtendedLifetime(scratch) {} }
    let result = try Peer.run("7z", ["t", "x.zip"], in: scratch.path)
    #expect(result.status == 0)
    #expect(result.output.contains("Everything is Ok"))
    #expect(!result.output.contains("Warnings"))
  }

  @Test(.enabled(if: Peer.isWanted("bsdtar"), "no bsdtar")) func bsdtarListsTheSameNames() throws {
    let scratch = try packed()
    defer { withExtendedLifetime(scratch) {} }
    let result = try Peer.run("bsdtar", ["-tf", "x.zip"], in: scratch.path)
    #expect(result.status == 0)
    #expect(result.output.contains("benali/data/upload/work-permit/01_imm5710_benali.pdf\n"))
    #expect(result.output.split(separator: "\n").count == 7)
  }

  @Test(.enabled(if: Peer.isWanted("python3"), "no python3")) func pythonSeesFixedTimesModesAndNothingMore() throws {
    let program = """
      import zipfile
      z = zipfile.ZipFile("x.zip")
      assert z.testzip() is None and z.comment == b""
      for i in z.infolist():
          assert i.date_time == (1980, 1, 1, 0, 0, 0) and i.extra == b"" and i.comment == b"", i
          assert i.external_attr == 0o100644 << 16 and i.create_system == 3, i
          assert (i.compress_type == 0) == i.filename.endswith(".pdf"), i
      """
    let scratch = try packed()
    defer { withExtendedLifetime(scratch) {} }
    let result = try Peer.run("python3", ["-c", program], in: scratch.path)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(.enabled(if: Peer.isWanted("bagit.py"), "no bagit.py")) func bagitValidatesTheBag() throws {
    let scratch = try Scratch()
    // bagit.py does not read %25 as BagIt 1.0 has it: a name with a percent sign is left out.
    let payload = BagTests.payload.filter { !$0.name.contains("%") }
    let entries = Bag.entries(top: "benali", payload: payload, info: Self.info)
    _ = try ZipWriter().write(entries, to: Array(scratch.file("x.zip").utf8))
    #expect(try Peer.run("unzip", ["-q", "x.zip"], in: scratch.path).status == 0)
    let result = try Peer.run("bagit.py", ["--validate", "benali"], in: scratch.path)
    #expect(result.status == 0, "\(result.output)")
  }
}
