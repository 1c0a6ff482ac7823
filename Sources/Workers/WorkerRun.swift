import Glibc

/// One run over a list of requests by the workers that are there and those it starts.
struct WorkerRun {
  let job: WorkerJob
  let launcher: WorkerLauncher
  let count: Int
  let limits: WorkerLimits
  /// The living workers, idle before and after the run.
  var workers: [WorkerChild]
  private var outcomes: [WorkerOutcome?]
  private var cursor = 0
  private var done = 0

  init(job: WorkerJob, launcher: WorkerLauncher, count: Int, limits: WorkerLimits, workers: [WorkerChild]) {
    self.job = job
    self.launcher = launcher
    self.count = count
    self.limits = limits
    self.workers = workers
    outcomes = Array(repeating: nil, count: job.requests.count)
  }

  mutating func complete() -> [WorkerOutcome] {
    workers.removeAll { !$0.isAlive() }
    if job.startsAll { startAll() }
    while done < job.requests.count {
      feed()
      if done < job.requests.count { wait() }
    }
    return outcomes.map { $0 ?? .died(signal: 0) }
  }

  /// Starts what is missing of the workers. A failure is left to the run that needs them.
  private mutating func startAll() {
    while workers.count < count, let worker = try? launcher.launch() { workers.append(worker) }
  }

  /// Gives each idle worker a request, starting workers while there is a request for them.
  private mutating func feed() {
    for worker in workers where worker.isIdle && cursor < job.requests.count { assign(to: worker) }
    while workers.count < count && cursor < job.requests.count {
      do {
        let worker = try launcher.launch()
        workers.append(worker)
        assign(to: worker)
      } catch {
        // With a worker still busy the run can go on, slower; with none it cannot.
        if !workers.isEmpty { return }
        while cursor < job.requests.count {
          cursor += 1
          settle(cursor - 1, .notStarted(code: error.code))
        }
      }
    }
  }

  private mutating func assign(to worker: WorkerChild) {
    worker.assign(cursor, job.requests[cursor], deadline: Self.now() + Int64(limits.wallClock * job.patience) * 1000)
    cursor += 1
  }

  private mutating func settle(_ index: Int, _ outcome: WorkerOutcome) {
    outcomes[index] = outcome
    done += 1
    job.progress(done)
  }

  /// Waits until a worker can be written to, has written, or is late, and acts on it.
  private mutating func wait() {
    let busy = workers.filter { !$0.isIdle }
    var watched: [pollfd] = []
    for worker in busy {
      watched.append(pollfd(fd: worker.output.number, events: Int16(POLLIN), revents: 0))
      // A negative number is skipped by poll.
      let input = worker.hasToSend ? worker.input.number : -1
      watched.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
    }
    let deadline = busy.map(\.deadline).min() ?? .max
    let patience = max(0, min(deadline - Self.now(), 60_000))
    unsafe _ = poll(&watched, nfds_t(watched.count), Int32(patience))
    for (index, worker) in busy.enumerated() {
      serve(worker, readable: watched[2 * index].revents != 0, writable: watched[2 * index + 1].revents != 0)
    }
  }

  private mutating func serve(_ worker: WorkerChild, readable: Bool, writable: Bool) {
    guard let request = worker.request else { return }
    if writable && !worker.send() {
      drop(worker, request) { .died(signal: $0) }
      return
    }
    switch readable ? worker.receive(limit: limits.answerBytes) : .waiting {
    case .answer(let bytes):
      worker.release()
      settle(request, .answer(bytes))
    case .tooLong:
      drop(worker, request) { _ in .answerTooLong }
    case .ended:
      drop(worker, request) { .died(signal: $0) }
    case .waiting:
      if Self.now() >= worker.deadline { drop(worker, request) { _ in .timedOut } }
    }
  }

  private mutating func drop(_ worker: WorkerChild, _ request: Int, _ outcome: (Int32) -> WorkerOutcome) {
    let signal = worker.end()
    workers.removeAll { $0 === worker }
    settle(request, outcome(signal))
  }

  /// Milliseconds of the monotonic clock. The corresponding C function is `clock_gettime`.
  private static func now() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
