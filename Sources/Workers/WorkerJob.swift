/// One run of a pool: the requests, and whom to tell.
struct WorkerJob: Sendable {
  let requests: [[UInt8]]
  /// How many times the usual time a request may take.
  var patience = 1
  /// Whether all workers are to be started, needed or not.
  var startsAll = false
  let progress: @Sendable (Int) -> Void
  let finish: @Sendable ([WorkerOutcome]) -> Void
}
