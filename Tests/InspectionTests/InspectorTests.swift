import Inspection
import Testing
import Workers

@Suite struct InspectorTests {
  private func request(_ folder: TemporaryFolder, _ path: [UInt8]) -> InspectionRequest {
    InspectionRequest(root: folder.bytes, path: path)
  }

  @Test("What is no request is answered with nothing", arguments: ["", "{", "[]", "{\"root\":1}"])
  func noRequest(text: String) async {
    #expect(await Inspector.answer(Array(text.utf8)) == [])
  }

  /// Workers that end in another way each time; the first answer is no answer.
  private static let script = """
    import os, struct, sys, time
    def read(n):
        b = b''
        while len(b) < n:
            p = os.read(0, n - len(b))
            if not p: sys.exit(0)
            b += p
        return b
    while True:
        n, = struct.unpack('<I', read(4))
        read(n)
        path = os.environ['TMPDIR'] + '/count'
        count = len(open(path).read()) if os.path.exists(path) else 0
        open(path, 'a').write('x')
        if count == 0: os.write(1, struct.pack('<I', 2) + b'no')
        elif count == 1: os.kill(os.getpid(), 6)
        elif count == 2: os.kill(os.getpid(), 24)
        elif count == 3: os.kill(os.getpid(), 11)
        elif count == 4: os.write(1, struct.pack('<I', 1 << 30))
        else: time.sleep(600)
    """

  @Test("A file that its worker could not answer for has its size and the bound that was reached")
  func unread() async throws {
    try #require(PythonScript.isInstalled)
    let folder = try TemporaryFolder()
    try folder.write("file", [1, 2, 3])
    var limits = WorkerLimits()
    limits.wallClock = 6
    let pool = WorkerPool(
      executable: PythonScript.path, arguments: ["-c", Self.script], count: 1, limits: limits,
      temporaryFolder: folder.path)
    let requests = Array(repeating: request(folder, Array("file".utf8)), count: 6) + [request(folder, [0x67])]
    let results = await Inspector.inspectAll(requests, pool: pool)
    let reasons: [Unproven.Reason] = [
      .readerCrashed, .memoryLimit, .timeLimit, .readerCrashed, .readerCrashed, .timeLimit,
    ]
    for (result, reason) in zip(results, reasons) {
      guard case .facts(let facts) = result else {
        Issue.record("\(result)")
        continue
      }
      #expect((facts.size, facts.unproven) == (3, [Unproven(reason: reason)]))
    }
    #expect(results.last == .failure(.vanished))
  }
}
