import FoundationEssentials
import Glibc

/// The invented cases of the package, and the programs beside the test bundle.
enum ExamplesFolder {
  static let names = [
    "restoration-ptot-ready", "restoration-ptot-not-ready", "express-entry-cec-ready", "express-entry-fsw-not-ready",
  ]

  static let package: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()
  static let path = package + "/examples"

  static func golden(_ name: String) -> String { "\(package)/Tests/Fixtures/examples/\(name).json" }

  /// A program that the package builds.
  static func program(_ name: String) -> String {
    var own = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe own.withUnsafeMutableBytes { buffer in
      guard let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
      return unsafe readlink("/proc/self/exe", start, buffer.count)
    }
    let whole = own.prefix(max(0, count))
    return String(decoding: whole[..<(whole.lastIndex(of: 47) ?? whole.endIndex)], as: UTF8.self) + "/\(name)"
  }

  /// Runs a program to its end and gives its exit status; below zero where it could not be started.
  static func run(_ program: String, _ arguments: [String]) -> Int32 {
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    guard unsafe posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else { return -1 }
    var status: Int32 = 0
    guard unsafe waitpid(process, &status, 0) == process, status & 0x7f == 0 else { return -1 }
    return status >> 8 & 0xff
  }

  /// The bytes of every file below a folder, by path.
  static func files(below folder: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder), !isFolder else {
        continue
      }
      found[path] = FileManager.default.contents(atPath: "\(folder)/\(path)")
    }
    return found
  }
}
