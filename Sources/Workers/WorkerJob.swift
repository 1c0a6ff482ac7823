/// One run of a pool: the requests, and whom to tell.
struct WorkerJob: Sendable {
  let requests: [[UInt8]]
  let progress: @Sendable (Int) -> Void
  let finish: @Sendable ([WorkerOutcome]) -> Void
}
