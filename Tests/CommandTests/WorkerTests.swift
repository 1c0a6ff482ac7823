import Glibc
import Testing

/// Workers that die or stand still take nothing with them but the file they held.
@Suite struct WorkerTests {
  /// A case with files enough for its workers to be met at work.
  private func busyCase() throws -> CaseFolder {
    let folder = try CaseFolder.ready()
    for index in 0..<400 { try folder.write(SampleFile.pdf(["page \(index)"]), "passport-\(index).pdf") }
    return folder
  }

  @Test func aRunSurvivesWorkersThatAreKilledAndSaysWhatWasNotChecked() throws {
    let folder = try busyCase()
    let before = FolderSnapshot(folder.path)
    let run = try Dossier.start(["validate", folder.path, "--format", "json"] + Dossier.day)
    var killed: Set<pid_t> = []
    while run.isRunning, killed.count < 6 {
      for worker in Workers.of(run.process) where !killed.contains(worker) {
        usleep(60_000)
        if kill(worker, SIGSEGV) == 0 { killed.insert(worker) }
      }
    }
    let outcome = run.wait()
    let report = try #require(Report(outcome.output), "\(outcome.messages)")
    #expect(killed.count >= 2)
    let unread = (report.findings ?? []).filter { $0.code == "file-not-checked" }
    // A worker that held no file when it died costs nothing.
    #expect(unread.count <= killed.count)
    #expect(unread.allSatisfy { $0.message.en.contains("stopped") })
    #expect(outcome.status == 0 || outcome.status == 1)
    #expect(FolderSnapshot(folder.path) == before)
  }

  /// Under load a worker can run out of time: its file then has no digest, which is not another digest.
  @Test func aFileWhoseWorkerDiedIsNotSaidToHaveChanged() throws {
    let folder = try CaseFolder.ready()
    for index in 0..<40 { try folder.write(SampleFile.pdf(["page \(index)"]), "passport-\(index).pdf") }
    var random = SplitMix(seed: 7)
    var (unread, killed) = (0, 0)
    for round in 0..<10 {
      let run = try Dossier.start(["pack", folder.path, "--draft", "--overwrite"] + Dossier.day)
      var pause = random.next() % 60_000
      while run.isRunning {
        usleep(UInt32(1_000 + pause))
        pause = random.next() % 20_000
        for worker in Workers.of(run.process) where kill(worker, SIGKILL) == 0 { killed += 1 }
      }
      let outcome = run.wait()
      #expect(outcome.status == 1, "round \(round): \(outcome.messages)")
      #expect(!outcome.messages.contains("changed while"), "round \(round): \(outcome.messages)")
      if outcome.messages.contains("could not be read whole") { unread += 1 }
    }
    #expect(killed > 0 && unread > 0)
    #expect(folder.neighbours.allSatisfy { ["amina", "amina.draft.zip"].contains($0) })
  }

  @Test func aProgramThatIsKilledLeavesNoWorkerBehind() throws {
    let run = try Dossier.start(["validate", try busyCase().path] + Dossier.day)
    while run.isRunning, Workers.of(run.process).count < 1 { usleep(1_000) }
    let workers = Workers.of(run.process)
    run.send(SIGKILL)
    #expect(run.wait().status == -SIGKILL)
    #expect(!workers.isEmpty)
    #expect(Workers.allEnd(workers))
  }
}
