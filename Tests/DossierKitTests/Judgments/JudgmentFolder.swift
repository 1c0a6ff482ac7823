import Foundation
import Pages
import Typesetting
import Yams

@testable import DossierKit

/// One version of a judgment as a real case folder, gone with its owner.
final class JudgmentFolder {
  let path: String
  let day: Day

  struct Wanting: Error { let what: String }

  init(_ judgment: Judgment, faulty: Bool) throws {
    guard let name = judgment.base else { throw Wanting(what: "\(judgment.id): a base") }
    let base = try JudgmentShelf.base(name)
    let changes = [judgment.twin] + (faulty ? [judgment.faulty] : [])
    guard let day = Day(changes.compactMap { $0?.day }.last ?? base.day) else { throw Wanting(what: "\(judgment.id): a day") }
    self.day = day
    path = FileManager.default.temporaryDirectory.path + "/judgment-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: "\(ExamplesFolder.path)/\(base.example)", toPath: path)
    for files in [base.files] + changes.map({ $0?.files }) { try change(files) }

    let example = try String(contentsOfFile: "\(path)/case.yaml", encoding: .utf8)
    guard var facts = try Yams.compose(yaml: example) else { throw Wanting(what: "\(base.example): a case") }
    let layers = [try JudgmentShelf.layer("bases/\(name)"), try JudgmentShelf.layer(judgment.id, "twin")]
      + (faulty ? [try JudgmentShelf.layer(judgment.id, "faulty")] : [])
    for layer in layers.compactMap(\.self) { facts = try CaseOverlay.laid(layer, over: facts) }
    // A scalar is written as it was read; the schema of the case gives its type.
    try Yams.serialize(node: facts, allowUnicode: true).write(toFile: "\(path)/case.yaml", atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func change(_ files: Judgment.FileChanges?) throws {
    let manager = FileManager.default
    for name in files?.remove ?? [] { try manager.removeItem(atPath: "\(path)/\(name)") }
    for (name, words) in (files?.write ?? [:]).sorted(by: { $0.key < $1.key }) {
      try makeRoom(name)
      try Data(words.isEmpty ? [] : Self.page(words)).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }
    for (name, source) in (files?.copy ?? [:]).sorted(by: { $0.key < $1.key }) {
      let inside = "\(path)/\(source)"
      try makeRoom(name)
      try manager.copyItem(
        atPath: manager.fileExists(atPath: inside) ? inside : "\(ExamplesFolder.path)/\(source)", toPath: "\(path)/\(name)")
    }
  }

  private func makeRoom(_ name: String) throws {
    let folder = URL(fileURLWithPath: "\(path)/\(name)").deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A page with words that can be read as text: the first line is its title.
  private static func page(_ words: String) throws -> [UInt8] {
    let lines = words.split(separator: "\n").map(String.init)
    let info = DocumentInfo(
      title: lines.first ?? "", language: .english, day: PageDay(year: 2026, month: 11, day: 21))
    var blocks = lines.prefix(1).map { Block.heading(level: 1, [.text($0)]) }
    blocks += lines.dropFirst().map { .paragraph([.text($0)]) }
    return try PDFLetterWriter().write(Document(info: info, blocks: blocks))
  }
}
