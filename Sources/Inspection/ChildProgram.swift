internal import Glibc
internal import Subprocess
internal import SystemPackage

/// A program of poppler's, or tesseract, run on an open file or on bytes within bounds.
struct ChildProgram {
  static let pdftotext = ChildProgram(path: "/usr/bin/pdftotext")
  static let pdftoppm = ChildProgram(path: "/usr/bin/pdftoppm")
  static let tesseract = ChildProgram(path: "/usr/bin/tesseract")

  /// Absolute: nothing is looked up in a search path.
  let path: String
  /// What comes before all that it is asked: a script, where an interpreter stands in for a program.
  var leading: [String] = []

  var isInstalled: Bool { unsafe access(path, X_OK) == 0 }

  struct Output {
    let bytes: [UInt8]
    let said: String
    let succeeded: Bool
  }

  enum Failure: Error {
    case notInstalled
    case timedOut
    case outputTooLong
    case notRun
  }

  /// Runs a program and collects what it writes.
  ///
  /// The child stays in the process group of the worker, so that whoever kills the worker kills
  /// both, and inherits the worker's limits.
  /// - Parameters:
  ///   - input: what it reads on standard input; nothing where `nil`.
  ///   - limit: the greatest output, in bytes.
  ///   - seconds: of wall clock; the child is killed afterwards.
  func run(
    _ arguments: [String], input: [UInt8]? = nil, limit: Int, seconds: Int
  ) async throws(Failure) -> Output {
    guard isInstalled else { throw .notInstalled }
    let result = await withTaskGroup(of: Result<Output, Failure>.self) { group in
      group.addTask { await collect(arguments, input: input ?? [], limit: limit) }
      group.addTask {
        try? await Task.sleep(for: .seconds(seconds))
        return .failure(.timedOut)
      }
      let first = await group.next() ?? .failure(.notRun)
      // Cancelling the other task kills the child, or ends the sleep.
      group.cancelAll()
      return first
    }
    return try result.get()
  }

  private func collect(_ arguments: [String], input: [UInt8], limit: Int) async -> Result<Output, Failure> {
    var options = PlatformOptions()
    options.teardownSequence = []
    do {
      let result = try await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(leading + arguments),
        environment: .custom(["LANG": "C.UTF-8", "HOME": "/nonexistent", "OMP_THREAD_LIMIT": "1"]),
        // It finds nothing beside it, and leaves nothing.
        workingDirectory: "/", platformOptions: options, input: .array(input), output: .bytes(limit: limit), error: .string(limit: 1 << 16))
      return .success(
        Output(
          bytes: result.standardOutput, said: result.standardError, succeeded: result.terminationStatus.isSuccess))
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .failure(.outputTooLong)
    } catch {
      return .failure(.notRun)
    }
  }

  /// The name under which a child can open what this process has open, whatever became of its path.
  static func pathOfOpenFile(_ descriptor: Int32) -> String {
    "/proc/\(getpid())/fd/\(descriptor)"
  }
}
