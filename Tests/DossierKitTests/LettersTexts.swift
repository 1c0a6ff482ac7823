@testable import Typesetting
import Foundation

/// The letters and digits of a draft in each format, to be compared: what no format may add, lose or move.
enum LettersTexts {
  /// The letters and digits of a text, in order.
  static func signs(_ text: String) -> String {
    String(String.UnicodeScalarView(text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }))
  }

  /// Those of the tree of a document; with the numbers of its lists where `numbered`.
  static func signs(_ blocks: [Block], numbered: Bool) -> String {
    signs(words(blocks, numbered).joined(separator: " "))
  }

  private static func words(_ blocks: [Block], _ numbered: Bool) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines): return [inlines.plainText]
      case .quote(let inside): return words(inside, numbered)
      case .table(let header, let rows): return ([header] + rows).flatMap { $0.map(\.plainText) }
      case .rule: return []
      case .list(let start, _, let items):
        return items.enumerated().flatMap { index, item in
          (numbered ? start.map { ["\($0 + index)."] } ?? [] : []) + words(item, numbered)
        }
      }
    }
  }

  /// Those of the body of a DOCX file.
  static func docx(_ document: Document) throws -> String {
    signs(try texts(in: DOCXWriter().parts(of: document).first { $0.name == "word/document.xml" }?.bytes ?? []))
  }

  /// The text of the `w:t` elements of a part, with the five entities resolved.
  static func texts(in bytes: [UInt8]) throws -> String {
    let spans = try XMLSpans(bytes)
    return spans.elements.filter { $0.name == "w:t" }.map { element in
      String(decoding: bytes[element.startTag.upperBound..<element.contentEnd], as: UTF8.self)
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&amp;", with: "&")
    }.joined(separator: " ")
  }

  /// Those of a PDF file, page by page without what stands in the margins.
  static func pdf(_ bytes: [UInt8], _ info: DocumentInfo) throws -> String {
    let text = try run("/usr/bin/pdftotext", ["-raw", "@", "-"], on: bytes)
    let pages = text.split(separator: "\u{0C}").map(String.init)
    return pages.enumerated().map { index, page in
      var page = signs(page)
      for margin in [index > 0 ? info.header : nil, info.draftMark] {
        if let margin, let range = page.range(of: signs(margin)) { page.removeSubrange(range) }
      }
      let number = (info.pageNumber ?? "").replacing("{pages}", with: "\(pages.count)").replacing("{page}", with: "\(index + 1)")
      if let range = page.range(of: signs(number), options: .backwards) { page.removeSubrange(range) }
      return page
    }.joined()
  }

  /// Runs a program on a file that stands for `@`.
  static func run(_ program: String, _ arguments: [String], on bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "letter-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments.map { $0 == "@" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether a program is there, or must be (`REQUIRE_PEERS=1`).
  static func hasPeer(_ name: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(name)")
      || ProcessInfo.processInfo.environment["REQUIRE_PEERS"] == "1"
  }
}
