import Glibc
import Testing

/// `pack --only upload`: the folder that people drag into the account.
@Suite struct UploadFolderTests {
  private func pack(_ folder: CaseFolder, _ place: String, _ arguments: [String] = []) throws -> Child.Outcome {
    try Dossier.run(["pack", folder.path, "--only", "upload", "--output", place] + arguments + Dossier.day)
  }

  private func mode(_ path: String) throws -> UInt32 {
    var status = stat()
    try #require(unsafe lstat(path, &status) == 0)
    return status.st_mode & 0o7777
  }

  @Test func itHoldsTheSameFilesAsTheArchiveForItsOwnerAlone() throws {
    let folder = try CaseFolder.ready()
    let place = "\(folder.around)/to-upload"
    let run = try pack(folder, place)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.text == "\(place)\n")
    #expect(try Dossier.run(["pack", folder.path] + Dossier.day).status == 0)
    let script = """
      import sys, zipfile, os
      inside = {n.split("data/upload/")[1]: z.read(n) for z in [zipfile.ZipFile(sys.argv[1])] for n in z.namelist() if "data/upload/" in n}
      found = {}
      for top, _, names in os.walk(sys.argv[2]):
          for name in names:
              path = os.path.join(top, name)
              if name != ".dossier-upload": found[os.path.relpath(path, sys.argv[2])] = open(path, "rb").read()
      assert inside == found and len(found) == 3, (sorted(inside), sorted(found))
      """
    let compared = try Tool.python(script, ["\(folder.path).zip", place])
    #expect(compared.status == 0, "\(compared.messages)")
    #expect(try Tool.run("sha256sum", ["--check", "--quiet", ".dossier-upload"], in: place).status == 0)
    #expect(try mode(place) == 0o700)
    #expect(try mode("\(place)/work-permit") == 0o700)
    for name in ScratchFolder.names(in: "\(place)/work-permit") { #expect(try mode("\(place)/work-permit/\(name)") == 0o600) }
    #expect(folder.neighbours.sorted() == ["amina", "amina.zip", "to-upload"])
  }

  @Test func aFolderThatIsThereIsReplacedOnRequestAndOnlyIfItIsOurs() throws {
    let folder = try CaseFolder.ready()
    let place = "\(folder.around)/to-upload"
    #expect(try pack(folder, place).status == 0)
    #expect(try pack(folder, place).status == 73)
    folder.remove("permit.jpg")
    try folder.write(SampleFile.jpeg(remark: "another permit"), "permit.jpg")
    #expect(try pack(folder, place, ["--overwrite"]).status == 0)
    #expect(try Tool.run("sha256sum", ["--check", "--quiet", ".dossier-upload"], in: place).status == 0)
    #expect(folder.neighbours.sorted() == ["amina", "to-upload"])
    // A file of the person's own, inside or changed, keeps the folder.
    let own = "\(place)/work-permit/my notes.txt"
    try ScratchFolder.write([1], to: Array(own.utf8))
    let kept = try pack(folder, place, ["--overwrite"])
    #expect(kept.status == 73)
    #expect(kept.messages.contains("work-permit/my notes.txt"))
    ScratchFolder.remove(Array(own.utf8))
    let first = "\(place)/work-permit/\(ScratchFolder.names(in: "\(place)/work-permit").sorted()[0])"
    try ScratchFolder.write([1, 2, 3], to: Array(first.utf8))
    #expect(try pack(folder, place, ["--overwrite"]).status == 73)
    #expect(ScratchFolder.read(first) == [1, 2, 3])
    #expect(folder.neighbours.sorted() == ["amina", "to-upload"])
  }

  @Test(arguments: ["a folder of somebody", "a file", "a link", "inside the case", "the case"])
  func whatIsNotOursIsNeverReplaced(_ kind: String) throws {
    let folder = try CaseFolder.ready()
    let place = try CaseFolder("place", yaml: nil)
    var target = "\(place.path)/out"
    switch kind {
    case "a folder of somebody":
      try place.makeFolder("out")
      try place.write([7], "out/diary.txt")
    case "a file": try place.write([7], "out")
    case "a link":
      try place.makeFolder("elsewhere")
      try place.link("elsewhere", as: "out")
    case "inside the case": target = "\(folder.path)/out"
    default: target = folder.path
    }
    let before = [FolderSnapshot(place.path), FolderSnapshot(folder.path)]
    let run = try pack(folder, target, ["--overwrite"])
    #expect(run.status == (kind == "inside the case" ? 64 : 73), "\(run.messages)")
    #expect([FolderSnapshot(place.path), FolderSnapshot(folder.path)] == before)
  }

  @Test func anEmptyFolderIsUsed() throws {
    let folder = try CaseFolder.ready()
    let place = try CaseFolder("place", yaml: nil)
    try place.makeFolder("out")
    #expect(try pack(folder, "\(place.path)/out/").status == 0)
    #expect(ScratchFolder.names(in: "\(place.path)/out").sorted() == [".dossier-upload", "work-permit"])
  }

  @Test func aCaseWithErrorsIsWrittenOnlyAsADraft() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    #expect(try Dossier.run(["pack", folder.path, "--only", "upload"] + Dossier.day).status == 1)
    #expect(folder.neighbours == ["amina"])
    #expect(try Dossier.run(["pack", folder.path, "--only", "upload", "--draft"] + Dossier.day).status == 1)
    #expect(folder.neighbours.sorted() == ["amina", "amina-upload.draft"])
  }

  @Test(.enabled(if: getuid() == 0 && Tool.find("setpriv") != nil, "only root can become somebody else here"))
  func aFolderThatMayNotBeWrittenEndsWith73() throws {
    let folder = try CaseFolder.ready()
    try folder.open()
    let run = try Dossier.run(["pack", folder.path, "--only", "upload"] + Dossier.day, through: Somebody.else)
    #expect(run.status == 73, "\(run.messages)")
    #expect(folder.neighbours == ["amina"])
  }

  @Test(.enabled(if: getuid() == 0, "only root can mount a small disk"))
  func aFullOrReadOnlyDiskEndsWith73AndLeavesNothing() throws {
    let folder = try CaseFolder.ready()
    let disk = try CaseFolder("disk", yaml: nil)
    guard unsafe mount("none", disk.path, "tmpfs", 0, "size=16k") == 0 else {
      try Test.cancel("this root may not mount a disk")
    }
    defer { unsafe umount(disk.path) }
    try folder.write(SampleFile.jpeg(remark: "x") + [UInt8](repeating: 0, count: 200_000), "passport.jpg")
    for ways in [[], ["--draft"]] {
      let run = try pack(folder, "\(disk.path)/out", ["--draft"] + ways)
      #expect(run.status == 73, "\(run.messages)")
      #expect(run.messages.contains("full"))
      #expect(ScratchFolder.names(in: disk.path).isEmpty)
    }
    // MS_RDONLY is 1, MS_REMOUNT is 32.
    try #require(unsafe mount("none", disk.path, "tmpfs", 33, "size=16k") == 0)
    let run = try pack(folder, "\(disk.path)/out", ["--draft"])
    #expect(run.status == 73)
    #expect(run.messages.contains("read-only"))
    #expect(try Dossier.run(["pack", folder.path, "--draft", "--output", "\(disk.path)/out.zip"] + Dossier.day).status == 73)
    #expect(ScratchFolder.names(in: disk.path).isEmpty)
  }

  /// Stopped at many moments, politely and not: all or nothing has the name, and what a kill left is gone after the
  /// next run.
  @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
  func stoppedAtAnyMomentItLeavesAllOrNothing(_ signal: Int32) throws {
    let folder = try CaseFolder.ready()
    try folder.write(SampleFile.jpeg(remark: "x") + [UInt8](repeating: 0, count: 3_000_000), "passport.jpg")
    let place = "\(folder.around)/to-upload"
    var random = SplitMix(seed: UInt64(signal))
    var interrupted = 0
    for _ in 0..<10 {
      let run = try Dossier.start(["pack", folder.path, "--draft", "--only", "upload", "--output", place] + Dossier.day)
      usleep(useconds_t.random(in: 20_000..<900_000, using: &random))
      run.send(signal)
      let outcome = run.wait()
      if outcome.status == 130 { interrupted += 1 }
      #expect([130, 1, -SIGKILL].contains(outcome.status), "\(outcome.status) \(outcome.messages)")
      let names = folder.neighbours
      if signal != SIGKILL { #expect(Set(names).isSubset(of: ["amina", "to-upload"]), "\(names)") }
      if names.contains("to-upload") {
        #expect(try Tool.run("sha256sum", ["--check", "--quiet", ".dossier-upload"], in: place).status == 0)
        _ = try Tool.run("rm", ["-r", place])
      }
    }
    if signal != SIGKILL { #expect(interrupted > 0) }
    #expect(try pack(folder, place, ["--draft"]).status == 1)
    #expect(folder.neighbours.sorted() == ["amina", "to-upload"])
  }
}
