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
