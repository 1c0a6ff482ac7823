/// What became of one request given to a ``WorkerPool``.
public enum WorkerOutcome: Sendable, Equatable {
  /// The worker's answer.
  case answer([UInt8])
  /// The worker ended while it held the request: the number of the signal that ended it, or 0
  /// where it left by itself. `SIGXCPU` means that its processor time was used up.
  case died(signal: Int32)
  /// No answer came within the wall clock given to a request; the worker was killed.
  case timedOut
  /// The worker announced or sent more bytes than an answer may have; it was killed.
  case answerTooLong
  /// No worker could be started: the `errno` of the call.
  case notStarted(code: Int32)
}
