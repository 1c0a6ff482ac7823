import FoundationEssentials
import Testing

/// `verify` on bags that other programs made, each as BagIt allows it.
@Suite struct BagsOfOthersTests {
  private struct Verdict: Decodable {
    struct Fault: Decodable {
      let code: String
    }
    let verdict: String
    let algorithms: [String]
    let faults: [Fault]
  }

  /// Makes a bag in a ZIP: version, digests, whether tag files are listed, and what is spoiled.
  private static let maker = """
    import hashlib, sys, zipfile
    path, version, names, tags, spoiled = sys.argv[1:]
    files = {"data/a 100%.txt": b"one", "data/été/b.bin": bytes(range(256))}
    digest = lambda name, data: hashlib.new(name, data).hexdigest()
    quote = lambda text: text.replace("%", "%25") if version == "1.0" else text
    bag = {"bagit.txt": ("BagIt-Version: %s\\nTag-File-Character-Encoding: UTF-8\\n" % version).encode()}
    for name in names.split(","):
        bag["manifest-%s.txt" % name] = "".join("%s  %s\\n" % (digest(name, d), quote(f)) for f, d in files.items()).encode()
    if tags == "tags":
        bag["bag-info.txt"] = b"Source-Organization: a library\\n"
        for name in names.split(","):
            bag["tagmanifest-%s.txt" % name] = "".join("%s  %s\\n" % (digest(name, d), f) for f, d in bag.items() if not f.startswith("tagmanifest")).encode()
    bag.update(files)
    if spoiled == "byte": bag["data/a 100%.txt"] = b"two"
    if spoiled == "gone": del bag["data/a 100%.txt"]
    if spoiled == "more": bag["data/c.txt"] = b""
    if spoiled == "manifest": bag["manifest-%s.txt" % names.split(",")[0]] = b"?"
    if spoiled == "declaration": bag["bagit.txt"] = b"BagIt-Version: 7.0\\nTag-File-Character-Encoding: UTF-8\\n"
    with zipfile.ZipFile(path, "w") as out:
        for name, data in bag.items(): out.writestr("bag/" + name, data)
    """

  private func verify(
    _ version: String, _ algorithms: String, tags: Bool, spoiled: String = "nothing"
  ) throws -> (verdict: Verdict, text: String) {
    let place = try CaseFolder(yaml: nil)
    let archive = "\(place.path)/bag.zip"
    let made = try Tool.python(Self.maker, [archive, version, algorithms, tags ? "tags" : "none", spoiled])
    try #require(made.status == 0, "\(made.messages)")
    let run = try Dossier.run(["verify", archive, "--format", "json"])
    let verdict = try JSONDecoder().decode(Verdict.self, from: Data(run.output))
    #expect(run.status == (verdict.verdict == "intact" ? 0 : 1))
    return (verdict, try Dossier.run(["verify", archive]).text)
  }

  @Test(arguments: [
    ("1.0", "sha256", true), ("1.0", "sha512", true), ("1.0", "sha256,sha512", false), ("0.97", "md5", true),
    ("0.97", "md5", false), ("0.96", "sha1,sha256", true), ("1.0", "sha512,md5", true),
  ])
  func aSoundBagIsIntactAndASpoiledOneIsNot(_ version: String, _ algorithms: String, _ tags: Bool) throws {
    let sound = try verify(version, algorithms, tags: tags)
    #expect(sound.verdict.verdict == "intact", "\(sound.verdict.faults.map(\.code))")
    #expect(Set(sound.verdict.algorithms) == Set(algorithms.split(separator: ",").map(String.init)))
    #expect(sound.text.contains("not a change on purpose") == (algorithms == "md5"))
    for (spoiled, code) in [("byte", "different"), ("gone", "missing"), ("more", "unlisted")] {
      let found = try verify(version, algorithms, tags: tags, spoiled: spoiled).verdict
      #expect(found.verdict == "changed", "\(spoiled)")
      #expect(found.faults.map(\.code).contains(code), "\(spoiled) \(found.faults.map(\.code))")
    }
    for (spoiled, code) in [("manifest", "manifestUnreadable"), ("declaration", "declarationUnreadable")] {
      let found = try verify(version, algorithms, tags: tags, spoiled: spoiled).verdict
      #expect(found.verdict == "refused", "\(spoiled)")
      #expect(found.faults.map(\.code).contains(code), "\(spoiled)")
    }
  }

  @Test(.enabled(if: Tool.mayImport("bagit"), "bagit.py is missing"), arguments: ["md5", "sha256", "sha512", "sha1,sha512"])
  func bagsOfTheReferenceProgramAreIntact(_ algorithms: String) throws {
    let place = try CaseFolder("bag", yaml: nil)
    try place.write(Array("one".utf8), "a.txt")
    try place.makeFolder("deep")
    try place.write([0, 255], "deep/b.bin")
    let script = """
      import bagit, os, sys, zipfile
      bagit.make_bag(sys.argv[1], {"Contact-Name": "Somebody"}, checksums=sys.argv[3].split(","))
      with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as out:
          for top, _, names in os.walk(sys.argv[1]):
              for name in names:
                  path = os.path.join(top, name)
                  out.write(path, os.path.join("bag", os.path.relpath(path, sys.argv[1])))
      """
    let made = try Tool.python(script, [place.path, "\(place.around)/bag.zip", algorithms])
    try #require(made.status == 0, "\(made.messages)")
    let run = try Dossier.run(["verify", "\(place.around)/bag.zip"])
    #expect(run.status == 0, "\(run.text)")
    #expect(run.text.hasPrefix("INTACT"))
  }
}
