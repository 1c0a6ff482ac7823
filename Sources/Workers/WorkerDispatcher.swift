import Glibc
import Synchronization

/// Runs the jobs of a pool one after another on a thread of its own, because it waits in `poll`,
/// which must not hold up one of the few threads on which async code runs. The thread ends when
/// nothing is left to do; the workers stay.
final class WorkerDispatcher: Sendable {
  private struct Queue {
    var jobs: [WorkerJob] = []
    var isRunning = false
  }

  private let launcher: WorkerLauncher
  private let count: Int
  private let limits: WorkerLimits
  private let queue = Mutex(Queue())
  // Touched only by the thread that set `isRunning`, of which there is one at a time.
  nonisolated(unsafe) private var workers: [WorkerChild] = []

  init(launcher: WorkerLauncher, count: Int, limits: WorkerLimits) {
    self.launcher = launcher
    self.count = count
    self.limits = limits
  }

  func add(_ job: WorkerJob) {
    let mustStart = queue.withLock { queue in
      queue.jobs.append(job)
      defer { queue.isRunning = true }
      return !queue.isRunning
    }
    if mustStart { BackgroundThread.start { self.work() } }
  }

  private func next() -> WorkerJob? {
    queue.withLock { queue in
      guard queue.jobs.isEmpty else { return queue.jobs.removeFirst() }
      queue.isRunning = false
      return nil
    }
  }

  private func work() {
    // A worker may die while a request is written to it: the write must fail, not end the program.
    var pipeSignal = sigset_t()
    unsafe sigemptyset(&pipeSignal)
    unsafe sigaddset(&pipeSignal, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &pipeSignal, nil)
    while let job = next() {
      var run = unsafe WorkerRun(job: job, launcher: launcher, count: count, limits: limits, workers: workers)
      let outcomes = run.complete()
      unsafe workers = run.workers
      job.finish(outcomes)
    }
  }
}
