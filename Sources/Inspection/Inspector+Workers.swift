internal import FoundationEssentials
internal import Glibc
public import Workers

extension Inspector {
  /// Inspects files in worker processes and gives the results in the order of the requests.
  ///
  /// A file whose worker died or hung is opened and looked at from the outside only: its facts
  /// have its size and say what bound was reached.
  /// - Parameter progress: told how many files are done.
  public static func inspectAll(
    _ requests: [InspectionRequest], pool: WorkerPool, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> [InspectionResult] {
    let frames = requests.map { frame(for: $0) }
    let outcomes = await pool.run(frames, progress: progress)
    return zip(requests, outcomes).map { result(of: $1, to: $0) }
  }

  /// A request as a worker takes it.
  public static func frame(for request: InspectionRequest) -> [UInt8] {
    // These types hold nothing that JSON cannot.
    (try? [UInt8](JSONEncoder().encode(request))) ?? []
  }

  /// What a worker does with a frame made by ``frame(for:)``.
  public static func answer(_ frame: [UInt8]) async -> [UInt8] {
    guard let request = try? JSONDecoder().decode(InspectionRequest.self, from: Data(frame)) else { return [] }
    return (try? [UInt8](JSONEncoder().encode(await inspect(request)))) ?? []
  }

  private static func result(of outcome: WorkerOutcome, to request: InspectionRequest) -> InspectionResult {
    switch outcome {
    case .answer(let bytes):
      return (try? JSONDecoder().decode(InspectionResult.self, from: Data(bytes)))
        ?? unread(request, .readerCrashed)
    case .timedOut, .died(SIGXCPU): return unread(request, .timeLimit)
    // What C++, GLib and Swift do when an allocation fails, and what the kernel does.
    case .died(SIGABRT), .died(SIGTRAP), .died(SIGKILL): return unread(request, .memoryLimit)
    case .died, .answerTooLong, .notStarted: return unread(request, .readerCrashed)
    }
  }

  private static func unread(_ request: InspectionRequest, _ reason: Unproven.Reason) -> InspectionResult {
    do {
      let file = try FileReader(root: request.root, path: request.path)
      var facts = FileFacts(size: file.size, sha256: "", type: .unknown)
      facts.unproven = [Unproven(reason: reason)]
      return .facts(facts)
    } catch {
      return .failure(error)
    }
  }
}
