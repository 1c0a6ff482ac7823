/// What a worker process, and one request to it, may use.
public struct WorkerLimits: Sendable, Equatable {
  /// Seconds of wall clock from handing over a request to its whole answer.
  public var wallClock: Int
  /// The greatest answer, in bytes.
  public var answerBytes: Int
  /// The greatest address space of a worker, in bytes (`RLIMIT_AS`).
  public var addressSpace: Int
  /// Seconds of processor time for each request (`RLIMIT_CPU`, renewed).
  public var processorTime: Int
  /// The number of descriptors that a worker may hold (`RLIMIT_NOFILE`).
  public var descriptors: Int
  /// The greatest file that a worker may write, in bytes (`RLIMIT_FSIZE`).
  public var fileBytes: Int

  public init(
    wallClock: Int = 60, answerBytes: Int = 16 << 20, addressSpace: Int = 1 << 30, processorTime: Int = 30,
    descriptors: Int = 64, fileBytes: Int = 512 << 20
  ) {
    self.wallClock = wallClock
    self.answerBytes = answerBytes
    self.addressSpace = addressSpace
    self.processorTime = processorTime
    self.descriptors = descriptors
    self.fileBytes = fileBytes
  }
}
