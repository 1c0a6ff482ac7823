import Glibc

/// A few long-lived worker processes that read hostile bytes in place of this process.
///
/// Requests are handed out from one list; a worker that dies, hangs or answers too much is killed
/// with everything it started, its request alone gets that outcome, another worker takes its
/// place and the run goes on. Workers are started when requests need them, never more than there
/// are requests, unless ``start()`` asks for all of them; they end with the pool or with this process.
public final class WorkerPool: Sendable {
  private let dispatcher: WorkerDispatcher

  /// - Parameters:
  ///   - executable: the program to start; by default this very program.
  ///   - arguments: what follows the program's name on its command line.
  ///   - count: the greatest number of workers, at least one; by default one for each core.
  ///   - temporaryFolder: what workers see as `TMPDIR`.
  public init(
    executable: String = "/proc/self/exe", arguments: [String] = ["__worker"], count: Int? = nil,
    limits: WorkerLimits = WorkerLimits(), temporaryFolder: String = "/tmp"
  ) {
    let environment = [
      "LANG=C.UTF-8", "HOME=/nonexistent", "PATH=/usr/bin:/bin", "OMP_THREAD_LIMIT=1", "TMPDIR=\(temporaryFolder)",
      // Each further arena of glibc reserves 64 MiB of the address space that a worker may have.
      "MALLOC_ARENA_MAX=1",
    ]
    dispatcher = WorkerDispatcher(
      launcher: WorkerLauncher(executable: executable, arguments: arguments, environment: environment),
      count: max(1, count ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))), limits: limits)
  }

  /// Starts all workers before there is a request for them, and does not wait for them.
  ///
  /// A worker spends tens of milliseconds on being linked: on another core, that is while the caller
  /// prepares its requests. What cannot be started now is tried again when a request needs it.
  public func start() {
    dispatcher.add(WorkerJob(requests: [], startsAll: true, progress: { _ in }, finish: { _ in }))
  }

  /// Has all requests answered and gives the outcomes in the order of the requests.
  ///
  /// Several runs at once wait for each other.
  /// - Parameters:
  ///   - patience: how many times the usual time a request may take; the worker must know too.
  ///   - progress: told how many requests are done, from a thread of the pool.
  public func run(
    _ requests: [[UInt8]], patience: Int = 1, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> [WorkerOutcome] {
    guard !requests.isEmpty else { return [] }
    return await withCheckedContinuation { continuation in
      dispatcher.add(WorkerJob(requests: requests, patience: patience, progress: progress) { continuation.resume(returning: $0) })
    }
  }
}
