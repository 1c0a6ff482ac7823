import Glibc
import Testing
import Workers

/// The pool against workers written in Python, which speak the frames and misbehave on request.
@Suite struct WorkerPoolTests {
  /// Answers a request with its bytes doubled, unless the request is an order.
  private static let script = """
    import os, struct, sys, time
    def read(n):
        b = b''
        while len(b) < n:
            p = os.read(0, n - len(b))
            if not p: sys.exit(0)
            b += p
        return b
    def send(b):
        while b: b = b[os.write(1, b):]
    while True:
        n, = struct.unpack('<I', read(4))
        q = read(n)
        if q == b'die': os.kill(os.getpid(), 11)
        elif q == b'leave': os._exit(3)
        elif q == b'hang': time.sleep(600)
        elif q == b'loop':
            while True: pass
        elif q == b'shut': os.close(1); time.sleep(600)
        elif q == b'announce': send(struct.pack('<I', 0xffffffff))
        elif q == b'chatter': send(struct.pack('<I', 2) + b'okMORE')
        elif q == b'half': send(struct.pack('<I', 10) + b'half'); os._exit(0)
        elif q == b'pid': a = str(os.getpid()).encode(); send(struct.pack('<I', len(a)) + a)
        elif q == b'fds':
            a = ' '.join(sorted(os.listdir('/proc/self/fd'))).encode()
            send(struct.pack('<I', len(a)) + a)
        elif q == b'env': a = ' '.join(sorted(os.environ)).encode(); send(struct.pack('<I', len(a)) + a)
        elif q == b'grandchild':
            import subprocess
            p = subprocess.Popen(['/bin/sleep', '600'])
            open(os.environ['TMPDIR'] + '/grandchild', 'w').write(str(p.pid))
            time.sleep(600)
        else: send(struct.pack('<I', 2 * n) + q + q)
    """

  private static let python = PythonScript.path
  private static let hasPython = PythonScript.isInstalled

  /// Waits until a process is gone or only waits to be buried: a signal takes a moment.
  private static func died(_ process: pid_t) -> Bool {
    for _ in 0..<500 {
      guard let status = TemporaryFolder.readAll("/proc/\(process)/stat") else { return true }
      // The state follows the name, which stands in parentheses.
      if String(decoding: status, as: UTF8.self).split(separator: ")").last?.dropFirst().first == "Z" { return true }
      usleep(10_000)
    }
    return false
  }

  private func pool(_ count: Int, _ limits: WorkerLimits = WorkerLimits(), folder: String = "/tmp") -> WorkerPool {
    WorkerPool(
      executable: Self.python, arguments: ["-c", Self.script], count: count, limits: limits, temporaryFolder: folder)
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func text(_ outcome: WorkerOutcome) -> String {
    guard case .answer(let bytes) = outcome else { return "\(outcome)" }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("Answers come in the order of the requests, whatever the number of workers", arguments: [1, 2, 5])
  func order(count: Int) async throws {
    try #require(Self.hasPython)
    let requests = (0..<100).map { bytes("request \($0) ") + [UInt8](repeating: 65, count: $0 * 3_000) }
    let outcomes = await pool(count).run(requests)
    #expect(outcomes == requests.map { .answer($0 + $0) })
  }

  @Test("A worker that dies, leaves, hangs or talks too much costs its own request alone")
  func misbehaviour() async throws {
    try #require(Self.hasPython)
    let orders = ["a", "die", "b", "leave", "c", "hang", "d", "announce", "e", "chatter", "f", "half", "g", "shut", "h"]
    var limits = WorkerLimits()
    limits.wallClock = 6
    let outcomes = await pool(2, limits).run(orders.map(bytes))
    let expected: [String: WorkerOutcome] = [
      "die": .died(signal: SIGSEGV), "leave": .died(signal: 0), "hang": .timedOut, "announce": .answerTooLong,
      "chatter": .answerTooLong, "half": .died(signal: 0), "shut": .died(signal: SIGKILL),
    ]
    for (order, outcome) in zip(orders, outcomes) {
      #expect(outcome == expected[order] ?? .answer(bytes(order + order)), "\(order)")
    }
  }

  @Test("Workers outlive a run, and one that died meanwhile is replaced")
  func longLife() async throws {
    try #require(Self.hasPython)
    let pool = pool(1)
    let first = text(await pool.run([bytes("pid")])[0])
    #expect(text(await pool.run([bytes("pid")])[0]) == first)
    let process = try #require(pid_t(first))
    kill(process, SIGKILL)
    #expect(Self.died(process))
    let third = text(await pool.run([bytes("pid"), bytes("x")])[0])
    #expect(third != first)
    #expect(pid_t(third) != nil)
  }

  @Test("Killing a worker kills what it started")
  func grandchildren() async throws {
    try #require(Self.hasPython)
    let folder = try TemporaryFolder()
    var limits = WorkerLimits()
    limits.wallClock = 6
    let outcomes = await pool(1, limits, folder: folder.path).run([bytes("grandchild")])
    #expect(outcomes == [.timedOut])
    let number = String(decoding: try #require(folder.read("grandchild")), as: UTF8.self)
    let process = try #require(pid_t(number))
    #expect(Self.died(process))
  }

  @Test("A worker sees its two pipes, a null device and five settings, nothing else")
  func inheritance() async throws {
    try #require(Self.hasPython)
    let outcomes = await pool(1).run([bytes("fds"), bytes("env")])
    // "3" is the folder being listed.
    #expect(text(outcomes[0]) == "0 1 2 3")
    #expect(text(outcomes[1]).split(separator: " ").filter { $0 != "LC_CTYPE" } == [
      "HOME", "LANG", "MALLOC_ARENA_MAX", "OMP_THREAD_LIMIT", "PATH", "TMPDIR",
    ])
  }

  @Test("A program that cannot be started is told, not waited for")
  func notStarted() async {
    let pool = WorkerPool(executable: "/nonexistent/program", count: 2)
    let outcomes = await pool.run([bytes("a"), bytes("b"), bytes("c")])
    #expect(outcomes == Array(repeating: .notStarted(code: ENOENT), count: 3))
  }

  @Test("No request, no worker, no outcome")
  func nothing() async {
    #expect(await WorkerPool(executable: "/nonexistent/program").run([]) == [])
  }

  @Test("Two runs at once both get their own answers")
  func twoRuns() async throws {
    try #require(Self.hasPython)
    let pool = pool(2)
    async let left = pool.run((0..<20).map { bytes("left \($0)") })
    async let right = pool.run((0..<20).map { bytes("right \($0)") })
    #expect(await left.map(text) == (0..<20).map { "left \($0)left \($0)" })
    #expect(await right.map(text) == (0..<20).map { "right \($0)right \($0)" })
  }
}
