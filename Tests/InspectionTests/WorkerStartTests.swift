import Glibc
import Testing
import Workers

@Suite struct WorkerStartTests {
  /// Leaves a file with its number when it comes up, then says its number to whatever is asked.
  private static let script = """
    import os, struct, sys
    open(os.environ['TMPDIR'] + '/%d' % os.getpid(), 'w').close()
    while True:
        head = os.read(0, 4)
        if len(head) < 4: sys.exit(0)
        os.read(0, struct.unpack('<I', head)[0])
        a = str(os.getpid()).encode()
        os.write(1, struct.pack('<I', len(a)) + a)
    """

  @Test("Workers that were started early are those that answer", .enabled(if: PythonScript.isInstalled))
  func startedEarly() async throws {
    let folder = try TemporaryFolder()
    let pool = WorkerPool(
      executable: PythonScript.path, arguments: ["-c", Self.script], count: 2, temporaryFolder: folder.path)
    pool.start()
    var started: Set<String> = []
    for _ in 0..<1000 where started.count < 2 {
      usleep(10_000)
      started = Set(TemporaryFolder.names(in: folder.path) ?? [])
    }
    #expect(started.count == 2)
    // Starting what has been started changes nothing.
    pool.start()
    let outcomes = await pool.run([[1], [2], [3], [4]])
    let answered = outcomes.compactMap { outcome -> String? in
      if case .answer(let bytes) = outcome { String(decoding: bytes, as: UTF8.self) } else { nil }
    }
    #expect(answered.count == 4)
    #expect(Set(answered).isSubset(of: started))
    #expect(Set(TemporaryFolder.names(in: folder.path) ?? []) == started)
  }

  @Test("A pool that cannot start its workers says so when they are needed")
  func notStartable() async {
    let pool = WorkerPool(executable: "/nonexistent/program", count: 2)
    pool.start()
    let outcomes = await pool.run([[1]])
    guard case .notStarted? = outcomes.first else {
      Issue.record("\(outcomes)")
      return
    }
  }
}
