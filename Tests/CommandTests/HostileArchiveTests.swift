import FoundationEssentials
import Testing

/// Archives that lie, through the built program: a reason and a status each, nothing written, bounded in time and
/// memory; Python's zipfile and 7z judge the same set.
@Suite struct HostileArchiveTests {
  struct Verdict: Decodable {
    struct Fault: Decodable {
      let code: String
    }
    let verdict: String
    let faults: [Fault]
    var codes: [String] { faults.map(\.code) }
  }

  /// Runs `verify` with 4 GiB of address space beyond which it would end, 20 s of processor time, and an empty
  /// folder to stand in, which must stay empty.
  private func verify(_ archive: String) throws -> Verdict {
    let place = try CaseFolder("stand", yaml: nil)
    let run = try Dossier.run(
      ["verify", archive, "--format", "json"], in: place.path,
      through: ["/bin/sh", "-c", "ulimit -v 4194304; ulimit -t 20; exec \"$0\" \"$@\""])
    #expect(run.status == 1, "\(archive): \(run.status) \(run.messages)")
    #expect(ScratchFolder.names(in: place.path).isEmpty && place.neighbours == ["stand"])
    return try JSONDecoder().decode(Verdict.self, from: Data(run.output))
  }

  /// Faults of the bag: the container is sound, it is only no bag.
  private static let bagOnly: Set<String> = [
    "noTopFolder", "severalTopFolders", "tagFileMissing", "declarationUnreadable", "fetchesFiles", "unlisted", "missing",
  ]

  /// Exit 0 where each reader takes the archive, 1 where it complains.
  private static let peers = """
    import subprocess, sys, zipfile
    try: python = zipfile.ZipFile(sys.argv[1]).testzip() is None
    except Exception: python = False
    seven = subprocess.run(["7z", "t", "-bd", "-p", sys.argv[1]], stdin=subprocess.DEVNULL, capture_output=True).returncode == 0
    print(int(python), int(seven))
    """

  /// What others refuse, we refuse for the container's own sake; `ours` are refused beyond that.
  private func compare(_ archive: String, _ name: String) throws -> Verdict {
    let found = try verify(archive)
    #expect(found.verdict == "refused" || found.verdict == "changed", "\(name)")
    #expect(!found.faults.isEmpty, "\(name)")
    let peers = try Tool.python(Self.peers, [archive]).text
    if peers != "1 1\n" {
      #expect(!Set(found.codes).isSubset(of: Self.bagOnly), "\(name): Python and 7z say \(peers), we \(found.codes)")
    }
    return found
  }

  @Test(.enabled(if: SharedFolder.isThere && Tool.mayRun("7z"), SharedFolder.comment))
  func everySharedArchiveHasItsReason() throws {
    var count = 0
    for group in ["made", "libzip", "zipfoundation"] {
      for name in ScratchFolder.names(in: "\(SharedFolder.path)/zip/\(group)") {
        _ = try compare("\(SharedFolder.path)/zip/\(group)/\(name)", name)
        count += 1
      }
    }
    #expect(count == 25)
  }

  /// Archives written record by record with Python, one a fault.
  private static let maker = """
    import hashlib, struct, sys, zipfile, zlib
    def raw(name, body, method=0, size=None, packed=None, mode=0o100644, flags=0x800, crc=None, central=None, extra=b""):
        return dict(name=name, body=body, method=method, size=len(body) if size is None else size,
            packed=len(body) if packed is None else packed, mode=mode, flags=flags, extra=extra,
            crc=zlib.crc32(body) if crc is None else crc, central=name if central is None else central)
    def write(path, entries, offsets=None, count=None, before=b"", after=b""):
        out, places = before, []
        for e in entries:
            places.append(len(out))
            out += struct.pack("<4s5H3I2H", b"PK\\3\\4", 20, e["flags"], e["method"], 0, 33, e["crc"], e["packed"], e["size"], len(e["name"]), len(e["extra"])) + e["name"] + e["extra"] + e["body"]
        start, directory = len(out), b""
        for e, place in zip(entries, offsets or places):
            directory += struct.pack("<4s6H3I5H2I", b"PK\\1\\2", 0x314, 20, e["flags"], e["method"], 0, 33, e["crc"], e["packed"], e["size"], len(e["central"]), len(e["extra"]), 0, 0, 0, e["mode"] << 16, place) + e["central"] + e["extra"]
        n = len(entries) if count is None else count
        out += directory + struct.pack("<4s4H2IH", b"PK\\5\\6", 0, 0, n, n, len(directory), start, 0) + after
        open(sys.argv[1] + "/" + path + ".zip", "wb").write(out)
    good = raw(b"a/good.txt", b"good")
    def bag(path, entry):
        digest = lambda data: hashlib.sha256(data).hexdigest().encode()
        tags = {b"bagit.txt": b"BagIt-Version: 1.0\\nTag-File-Character-Encoding: UTF-8\\n", b"bag-info.txt": b"Source: x\\n"}
        tags[b"manifest-sha256.txt"] = digest(b"?") + b"  " + entry["name"][2:] + b"\\n"
        tags[b"tagmanifest-sha256.txt"] = b"".join(digest(d) + b"  " + n + b"\\n" for n, d in tags.items())
        write(path, [raw(b"a/" + n, d) for n, d in tags.items()] + [entry])
    def pack(data):
        c = zlib.compressobj(9, zlib.DEFLATED, -15); return c.compress(data) + c.flush()
    for name, text in dict(strayComponent=b"a/../../etc/passwd", absolutePath=b"/etc/passwd", backslash=b"a\\\\..\\\\b.txt", driveLetter=b"C:/a.txt", controlCharacter=b"a/x\\0.pdf", nameNotUnicode=b"a/\\xff.pdf").items():
        write(name, [good, raw(text, b"x")])
    write("notARegularFile", [good, raw(b"a/link", b"/etc/passwd", mode=0o120777)])
    write("sameName", [good, raw(b"a/GOOD.txt", b"other")])
    write("overlap", [good, raw(b"a/b.txt", b"x")], offsets=[0, 0])
    write("namesDisagree", [good, raw(b"a/b.txt", b"x", central=b"a/c.txt")])
    write("entryCountDisagrees", [good], count=3)
    zeros = pack(bytes(50_000_000))
    write("bomb", [good, raw(b"a/zeros", zeros, method=8, size=50_000_000, crc=zlib.crc32(bytes(50_000_000)))])
    bag("contentsLonger", raw(b"a/data/zeros", zeros, method=8, size=400_000, crc=0))
    bag("contentsShorter", raw(b"a/data/short", pack(b"abc"), method=8, size=100, crc=zlib.crc32(b"abc")))
    bag("contentsDamaged", raw(b"a/data/torn", pack(bytes(range(256)) * 40)[:-9], method=8, size=10240, crc=0))
    bag("hiddenBytes", raw(b"a/data/more", pack(b"abc") + b"hidden", method=8, size=3, crc=zlib.crc32(b"abc")))
    bag("checksumDisagrees", raw(b"a/data/sum", b"abc", crc=7))
    write("sizesDisagree", [good, raw(b"a/size", b"abc", size=9)])
    write("unknownMethod", [good, raw(b"a/method", b"abc", method=14)])
    write("junkAtStart", [good], before=b"MZ junk")
    write("trailingBytes", [good], after=b"junk")
    write("encrypted", [good, raw(b"a/secret", b"x" * 13, size=1, flags=0x801)])
    write("tooManyEntries", [good], count=65535)
    """

  @Test(.enabled(if: Tool.mayRun("7z"), "7z is missing")) func eachLieIsNamed() throws {
    let place = try CaseFolder("lies", yaml: nil)
    let made = try Tool.python(Self.maker, [place.path])
    try #require(made.status == 0, "\(made.messages)")
    let names = ScratchFolder.names(in: place.path).map { String($0.dropLast(4)) }
    #expect(names.count == 23)
    for name in names {
      let archive = "\(place.path)/\(name).zip"
      let found = try compare(archive, name)
      let wanted = name == "tooManyEntries" ? "entryCountDisagrees" : name
      #expect(found.codes.contains(wanted), "\(name): \(found.codes)")
    }
  }
}
