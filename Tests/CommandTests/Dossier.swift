import Glibc

/// The built program, run as a person or a script runs it.
enum Dossier {
  /// The binary beside the test bundle; `DOSSIER_BINARY` names another one, such as an installed one.
  static let binary: String = {
    if let named = variable("DOSSIER_BINARY") { return named }
    var own = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe own.withUnsafeMutableBytes { buffer in
      guard let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
      return unsafe readlink("/proc/self/exe", start, buffer.count)
    }
    let path = own.prefix(max(0, count))
    return String(decoding: path[..<(path.lastIndex(of: 47) ?? path.endIndex)], as: UTF8.self) + "/dossier"
  }()

  /// An environment of our own, in English, so that no test depends on the machine's.
  static let environment = ["LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent", "TZ=UTC"]

  /// The day that these tests judge: whatever the clock says, the invented cases stay what they are.
  static let day = ["--as-of", "2026-11-28"]

  /// Runs the program to its end.
  /// - Parameter pictures: true has pictures recognised, which takes many seconds of a case; few tests turn on it.
  static func run(
    _ arguments: [String], in folder: String? = nil, environment extra: [String] = [], through wrapper: [String] = [],
    pictures: Bool = false
  ) throws -> Child.Outcome {
    try start(arguments, in: folder, environment: extra, through: wrapper, pictures: pictures).wait()
  }

  /// Starts the program.
  /// - Parameters:
  ///   - extra: settings of the environment that come before those of ``environment``.
  ///   - wrapper: a program and its arguments that start ours, such as `setpriv`.
  static func start(
    _ arguments: [String], in folder: String? = nil, environment extra: [String] = [], through wrapper: [String] = [],
    pictures: Bool = false
  ) throws -> Child {
    let readers: Set = ["validate", "pack", "letter", "valider", "assembler", "lettre"]
    let isPlain = arguments.first.map(readers.contains) == true && !arguments.contains { ["--help", "--", "--no-ocr"].contains($0) }
    let arguments = arguments + (isPlain && !pictures ? ["--no-ocr"] : [])
    let replaced = Set(extra.map { $0.prefix { $0 != "=" } })
    let kept = environment.filter { !replaced.contains($0.prefix { $0 != "=" }) }
    return try Child(wrapper + [binary] + arguments, in: folder, environment: extra + kept)
  }

  /// The report of a folder as JSON, whatever the status.
  static func report(
    _ folder: String, _ arguments: [String] = [], through wrapper: [String] = [], pictures: Bool = false
  ) throws -> Report {
    let run = try Dossier.run(
      ["validate", folder, "--format", "json"] + day + arguments, through: wrapper, pictures: pictures)
    guard let report = Report(run.output) else { throw NoReport(status: run.status, messages: run.messages) }
    return report
  }

  struct NoReport: Error {
    let status: Int32
    let messages: String
  }

  static func variable(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }
}
