import Foundation
import Zip

/// A folder of its own for one test, removed when the test ends.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/zip-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: file(name)).map { Array($0) } }

  func put(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: file(name))) }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

extension OpenFile {
  /// An open file that holds these bytes.
  static func holding(_ bytes: [UInt8]) throws -> OpenFile {
    let file = try OpenFile.inMemory()
    try file.write(bytes)
    return file
  }
}

/// Another program that reads archives.
enum Peer {
  /// The path of a program on this machine, or nil.
  static func find(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Whether a test that needs the program is to run: under REQUIRE_PEERS=1 it runs, and fails without it.
  static func isWanted(_ name: String) -> Bool {
    find(name) != nil || ProcessInfo.processInfo.environment["REQUIRE_PEERS"] == "1"
  }

  static func run(_ name: String, _ arguments: [String], in folder: String) throws -> (status: Int32, output: String) {
    guard let path = find(name) else { throw Missing(name: name) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  struct Missing: Error { let name: String }
}
