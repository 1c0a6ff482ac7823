import Glibc

/// The worker's side of a ``WorkerPool``.
public enum WorkerProcess {
  /// Answers requests from standard input on standard output until the pool closes the pipe.
  ///
  /// Limits are set first and bind everything done for a request and every child started for it.
  /// Standard input and output are moved away and replaced by `/dev/null`, so that nothing that a
  /// library prints can pass for an answer. If the parent ends, however it ends, the worker and
  /// its children are killed.
  /// - Parameters:
  ///   - patience: how many times the usual processor time a request may take.
  ///   - handle: turns a request into its answer.
  public static func serve(
    _ limits: WorkerLimits = WorkerLimits(), patience: ([UInt8]) -> Int = { _ in 1 },
    handle: ([UInt8]) async -> [UInt8]
  ) async {
    // The launcher passes on nothing but the two pipes. Nothing may be closed here: the runtime of an async
    // main has descriptors of its own by now, and its event loop dies without them.
    let requests = moved(0, flags: O_RDONLY)
    let answers = moved(1, flags: O_WRONLY)
    guard requests >= 0, answers >= 0 else { exit(70) }
    _ = signal(SIGPIPE, SIG_IGN)
    setLimits(limits)
    endWithParent(requests)
    while let request = readFrame(requests) {
      renewProcessorTime(limits.processorTime * patience(request))
      let answer = await handle(request)
      guard writeAll(Frame.encode(answer), to: answers) else { break }
    }
  }

  /// A copy of a standard descriptor under a high number; `/dev/null` takes its place.
  private static func moved(_ number: Int32, flags: Int32) -> Int32 {
    let copy = fcntl(number, F_DUPFD_CLOEXEC, 10)
    let null = unsafe open("/dev/null", flags | O_CLOEXEC)
    if null >= 0 {
      _ = dup2(null, number)
      _ = close(null)
    }
    return copy
  }

  /// Watches for the parent's end of the request pipe to vanish. Unlike `PR_SET_PDEATHSIG` this
  /// does not depend on the thread that started the worker, and it takes grandchildren along.
  private static func endWithParent(_ requests: Int32) {
    BackgroundThread.start {
      while true {
        // No event is asked for: poll returns only once the pipe has no writer left.
        var watched = pollfd(fd: requests, events: 0, revents: 0)
        guard unsafe poll(&watched, 1, -1) > 0 else { continue }
        // Started by hand and not by a pool, the group is the caller's own and must live.
        if getpgrp() == getpid() { kill(0, SIGKILL) }
        _exit(0)
      }
    }
  }

  private static func setLimits(_ limits: WorkerLimits) {
    set(RLIMIT_AS, limits.addressSpace)
    set(RLIMIT_CORE, 0)
    set(RLIMIT_NOFILE, limits.descriptors)
    set(RLIMIT_FSIZE, limits.fileBytes)
  }

  private static func set(_ resource: __rlimit_resource, _ value: Int) {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    unsafe _ = setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }

  /// Allows so many seconds of processor time from now on. Only the soft limit moves: passing it
  /// raises `SIGXCPU`, which nothing here catches.
  private static func renewProcessorTime(_ seconds: Int) {
    var used = rusage()
    unsafe _ = getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &used)
    let limit = used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds
    var bounds = rlimit()
    unsafe _ = getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &bounds)
    bounds.rlim_cur = min(rlim_t(limit), bounds.rlim_max)
    unsafe _ = setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &bounds)
  }

  private static func readFrame(_ descriptor: Int32) -> [UInt8]? {
    guard let header = readExactly(Frame.headerBytes, from: descriptor), let length = Frame.length(header)
    else { return nil }
    return readExactly(length, from: descriptor)
  }

  private static func readExactly(_ count: Int, from descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
      }
      if read < 0 && errno == EINTR { continue }
      guard read > 0 else { return nil }
      filled += read
    }
    return bytes
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return false }
      sent += written
    }
    return true
  }
}
