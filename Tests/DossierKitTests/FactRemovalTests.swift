@testable import DossierKit
import FoundationEssentials
import Testing
import Workers

/// What is absent is unknown, never compliance: each fact of a ready case is taken away in turn.
@Suite("A ready case without one of its facts") struct FactRemovalTests {
  /// A case as its folder was examined once, to be judged again with other facts.
  struct Subject {
    let tree: FactTree
    let base: CaseRecord

    /// `nil` where the case file is no longer valid: its faults name the key.
    func judge(_ yaml: String) throws -> [Finding]? {
      guard let facts = try? CaseLoader.load(yaml: Array(yaml.utf8)).case else { return nil }
      let reference = try RuleExampleRecord.reference.get()
      let recogniser = Recogniser(facts, vocabulary: reference.vocabulary)
      let documents = base.files.flatMap { file in
        let named = recogniser.byName(file.path)
        return named.isEmpty ? [file.facts.flatMap { recogniser.byContent(file.path, $0) }].compactMap(\.self) : named
      }
      let manifests = reference.manifests.filter { facts.applications.contains($0.application) }
      let demands = Checklist.make(facts, manifests: manifests, figures: reference.figures, on: base.day)
      let record = CaseRecord(
        case: facts, folderName: base.folderName, day: base.day, today: base.today, manifests: manifests,
        figures: reference.figures, channel: base.channel, files: base.files, skipped: base.skipped,
        assignment: Assignment.make(demands, documents), unrecognised: base.unrecognised, listingIsCut: false)
      return Judge.findings(record).filter { $0.severity == .error && $0.waived == nil }
    }
  }

  static let names: [String] = ["restoration-ptot-ready", "express-entry-cec-ready"] + ReadyLife.all.map { $0.name }

  private func subject(_ name: String) async throws -> Subject {
    if let life = ReadyLife.all.first(where: { $0.name == name }) {
      return Subject(
        tree: try FactTree(yaml: life.yaml),
        base: try RuleExampleRecord.make(yaml: life.yaml, day: life.day, files: life.files))
    }
    let record = try await ExamplesTests.examine(name)
    let bytes = try #require(FileManager.default.contents(atPath: "\(ExamplesFolder.path)/\(name)/case.yaml"))
    let text = String(decoding: bytes, as: UTF8.self)
    return Subject(tree: try FactTree(yaml: text), base: record)
  }

  /// Whether an error speaks of a fact: it names its key, a key below or above it, or is among those that the table
  /// gives for it.
  private func speaks(_ finding: Finding, of fact: String) -> Bool {
    if let key = finding.details["key"].map(FactReason.general) {
      let fact = FactReason.general(fact)
      return key == fact || key.hasPrefix(fact + ".") || fact.hasPrefix(key + ".")
    }
    return FactReason.named[FactReason.general(fact)]?.contains(finding.code) ?? false
  }

  @Test("is ready only where no error turns on that fact, and else says which fact", arguments: names)
  func removal(_ name: String) async throws {
    let subject = try await subject(name)
    let whole = try #require(try subject.judge(try subject.tree.text([])))
    #expect(whole.isEmpty, "\(whole.map { "\($0.code) \($0.details["key"] ?? $0.message.en)" })")
    guard whole.isEmpty else { return }
    var silent: [String] = []
    var unnamed: [String] = []
    var asked = 0
    for place in subject.tree.places {
      let fact = subject.tree.name(place)
      guard let errors = try subject.judge(try subject.tree.text(place)) else { continue }
      if errors.isEmpty {
        if FactReason.find(fact, in: name) == nil { silent.append(fact) }
        continue
      }
      asked += 1
      if !errors.contains(where: { speaks($0, of: fact) }) {
        unnamed.append("\(fact): \(errors.map { "\($0.code) \($0.details["key"] ?? "")" })")
      }
    }
    let (isAsked, isNamed) = (silent.isEmpty, unnamed.isEmpty)
    #expect(isAsked, "ready without: \(silent.joined(separator: ", "))")
    #expect(isNamed, "not named: \(unnamed.joined(separator: "\n"))")
    #expect(asked > 10)
  }

  @Test("a fact that may be absent is one whose other values make no error", .enabled(if: Cases.soak), arguments: names)
  func otherwise(_ name: String) async throws {
    let subject = try await subject(name)
    var turns: [String] = []
    for place in subject.tree.places {
      let fact = subject.tree.name(place)
      guard let told = subject.tree.scalar(place), FactReason.find(fact, in: name)?.isExcused == false,
        try subject.judge(try subject.tree.text(place))?.isEmpty == true
      else { continue }
      for value in FactReason.others(told, of: fact) {
        guard let errors = try subject.judge(try subject.tree.text(place, instead: value)), let first = errors.first
        else { continue }
        turns.append("\(fact): \(value) gives \(first.code)")
        break
      }
    }
    let isSafe = turns.isEmpty
    #expect(isSafe, "\(turns.joined(separator: "\n"))")
  }
}
