import Bytes
import Foundation
@testable import PDF

/// Other programs' opinion of a PDF.
enum Programs {
  struct Answer {
    let status: Int32
    let output: [UInt8]
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs a program on bytes written to a file that is removed afterwards. `FILE` in the arguments is its path.
  static func run(_ program: String, _ arguments: [String], on bytes: [UInt8]) throws -> Answer {
    let path = NSTemporaryDirectory() + "pdf-test-\(UUID().uuidString).pdf"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try run(program, arguments.map { $0 == "FILE" ? path : $0 })
  }

  static func run(_ program: String, _ arguments: [String]) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/" + program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Answer(status: process.terminationStatus, output: Array(output))
  }

  /// Whether `qpdf --check` finds neither error nor warning.
  static func isClean(_ bytes: [UInt8]) throws -> Bool {
    try run("qpdf", ["--check", "FILE"], on: bytes).status == 0
  }

  /// The words of each page.
  static func pageTexts(_ bytes: [UInt8]) throws -> [String] {
    let text = try run("pdftotext", ["FILE", "-"], on: bytes).text
    return text.split(separator: "\u{0C}").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      .filter { !$0.isEmpty }
  }

  /// The document as qpdf's JSON shows it.
  static func json(_ bytes: [UInt8]) throws -> [String: Any] {
    let output = try run("qpdf", ["--json=2", "FILE"], on: bytes).output
    return try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any] ?? [:]
  }
}

/// The hard real files beside the package, when they are there.
enum SharedFiles {
  static var folder: String {
    let here = URL(fileURLWithPath: #filePath)
    let package = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().path + "/shared/data"
  }
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder) }

  /// The PDFs below a folder, as paths relative to `folder`, in order.
  static func pdfs(_ below: String) -> [String] {
    let names = (FileManager.default.enumerator(atPath: folder + "/" + below)?.allObjects as? [String]) ?? []
    return names.filter { $0.lowercased().hasSuffix(".pdf") }.map { below + "/" + $0 }.sorted()
  }

  static func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
  }
}

/// Opens a document from an array.
func open(_ bytes: [UInt8]) throws(PDFError) -> PDFFile { try PDFFile(ByteStore(bytes)) }
