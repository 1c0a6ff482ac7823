import Glibc
import Testing

/// Where an archive is written, and where it is not.
@Suite struct ArchivePlaceTests {
  @Test func anArchiveThatIsThereIsReplacedOnlyOnRequest() throws {
    let folder = try CaseFolder.ready()
    try ScratchFolder.write([1, 2, 3], to: Array("\(folder.path).zip".utf8))
    let refused = try Dossier.run(["pack", folder.path] + Dossier.day)
    #expect(refused.status == 73)
    #expect(refused.output.isEmpty)
    #expect(refused.messages.contains("--overwrite"))
    #expect(ScratchFolder.read("\(folder.path).zip") == [1, 2, 3])
    #expect(try Dossier.run(["pack", folder.path, "--overwrite"] + Dossier.day).status == 0)
    #expect(ScratchFolder.read("\(folder.path).zip")?.starts(with: Array("PK".utf8)) == true)
    #expect(folder.neighbours == ["amina", "amina.zip"])
  }

  @Test(arguments: ["a folder", "a pipe", "a link"])
  func whatIsNoFileIsNeverReplaced(_ kind: String) throws {
    let folder = try CaseFolder.ready()
    let place = try CaseFolder("place", yaml: nil)
    try ScratchFolder.write([7], to: Array("\(place.around)/victim".utf8))
    switch kind {
    case "a folder": try place.makeFolder("out.zip")
    case "a pipe": try place.makePipe("out.zip")
    default: try place.link("../victim", as: "out.zip")
    }
    let before = FolderSnapshot(place.path)
    let run = try Dossier.run(["pack", folder.path, "--overwrite", "--output", "\(place.path)/out.zip"] + Dossier.day)
    #expect(run.status == 73)
    #expect(FolderSnapshot(place.path) == before)
    #expect(ScratchFolder.read("\(place.around)/victim") == [7])
  }

  @Test func aCaseWithErrorsIsPackedOnlyAsADraftThatSaysSo() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    let refused = try Dossier.run(["pack", folder.path] + Dossier.day)
    #expect(refused.status == 1)
    #expect(refused.messages.contains("--draft"))
    #expect(folder.neighbours == ["amina"])
    #expect(try Dossier.run(["pack", folder.path, "--draft"] + Dossier.day).status == 1)
    #expect(folder.neighbours == ["amina", "amina.draft.zip"])
    #expect(try Dossier.run(["verify", "\(folder.path).draft.zip"]).status == 0)
  }

  @Test(.enabled(if: getuid() == 0 && Tool.find("setpriv") != nil, "only root can become somebody else here"))
  func aFolderThatMayNotBeWrittenEndsWith73() throws {
    let folder = try CaseFolder.ready()
    try folder.open()
    let run = try Dossier.run(["pack", folder.path] + Dossier.day, through: Somebody.else)
    #expect(run.status == 73, "\(run.messages)")
    #expect(folder.neighbours == ["amina"])
  }

  @Test(.enabled(if: getuid() == 0, "only root can mount a small disk"))
  func aFullDiskEndsWith73AndLeavesNothing() throws {
    let folder = try CaseFolder.ready()
    let disk = try CaseFolder("disk", yaml: nil)
    guard unsafe mount("none", disk.path, "tmpfs", 0, "size=16k") == 0 else {
      try Test.cancel("this root may not mount a disk")
    }
    defer { unsafe umount(disk.path) }
    try folder.write(SampleFile.jpeg(remark: "x") + [UInt8](repeating: 0, count: 200_000), "passport.jpg")
    let run = try Dossier.run(["pack", folder.path, "--draft", "--output", "\(disk.path)/out.zip"] + Dossier.day)
    #expect(run.status == 73, "\(run.messages)")
    #expect(run.messages.contains("full"))
    #expect(ScratchFolder.names(in: disk.path).isEmpty)
  }

  @Test func aFileThatChangesWhileItIsPackedStopsThePacking() throws {
    let folder = try CaseFolder.ready()
    var file = SampleFile.jpeg(remark: "x") + [UInt8](repeating: 0, count: 1_000_000)
    var refusals = 0
    // The window is short: the file is rewritten all the while, so that no run sees one and the same file.
    for attempt in 0..<8 where refusals == 0 {
      try folder.write(file, "passport.jpg")
      let run = try Dossier.start(["pack", folder.path, "--draft", "--overwrite"] + Dossier.day)
      while run.isRunning {
        file[file.count - 1] &+= 1
        try folder.write(file, "passport.jpg")
        usleep(UInt32(1_000 * (attempt + 1)))
      }
      let outcome = run.wait()
      #expect(outcome.status == 1, "\(outcome.messages)")
      if outcome.output.isEmpty { refusals += 1 } else {
        // What was written is whole all the same.
        #expect(try Dossier.run(["verify", "\(folder.path).draft.zip"]).status == 0)
      }
    }
    #expect(refusals > 0)
    #expect(folder.neighbours.allSatisfy { ["amina", "amina.draft.zip"].contains($0) })
  }

  @Test func aRunThatIsKilledAtAnyMomentLeavesTheOldArchiveOrTheNewOneAndNothingElse() throws {
    let folder = try CaseFolder.ready()
    // The moments are spread over as long as a run takes here, and a little longer.
    let start = ContinuousClock.now
    #expect(try Dossier.run(["pack", folder.path] + Dossier.day).status == 0)
    let length = UInt64((ContinuousClock.now - start) / .microseconds(1)) * 6 / 5
    let new = try #require(ScratchFolder.read("\(folder.path).zip"))
    let old: [UInt8] = Array("an archive of last week".utf8)
    var random = SplitMix(seed: 2_026)
    var survivors = 0
    let rounds = Dossier.variable("KILLS").flatMap { Int($0) } ?? (Dossier.variable("SOAK") == "1" ? 1_000 : 30)
    for round in 0..<rounds {
      let replaces = round.isMultiple(of: 2)
      ScratchFolder.remove(Array("\(folder.path).zip".utf8))
      if replaces { try ScratchFolder.write(old, to: Array("\(folder.path).zip".utf8)) }
      let run = try Dossier.start(["pack", folder.path, "--overwrite"] + Dossier.day)
      usleep(UInt32(random.next() % length))
      run.send(SIGKILL)
      let outcome = run.wait()
      if outcome.status == 0 { survivors += 1 }
      let left = ScratchFolder.read("\(folder.path).zip")
      #expect(left == new || left == (replaces ? old : nil), "round \(round)")
      #expect(folder.neighbours.allSatisfy { $0 == "amina" || $0 == "amina.zip" }, "round \(round): \(folder.neighbours)")
    }
    #expect(survivors < rounds)
    print("killed \(rounds - survivors) of \(rounds) runs within \(length) µs")
  }
}
