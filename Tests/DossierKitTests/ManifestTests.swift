import Testing

@testable import DossierKit

/// The rows of the facts that the manifests must hold, each counted by hand from the facts.
private let restorationRows = (1...25).map { "D-RESTO-" + ($0 < 10 ? "0" : "") + String($0) }
private let bridgingRows = (1...13).map { "D-BOWP-" + ($0 < 10 ? "0" : "") + String($0) }
private let expressEntryRows = (1...35).map { "D" + ($0 < 10 ? "0" : "") + String($0) }

// Read once for all tests of this file.
private let manifests = Result { try ManifestLoader.embedded() }

private func manifest(_ application: Application) throws -> Manifest {
  try #require(try manifests.get().first { $0.application == application })
}

@Suite("Manifests") struct ManifestTests {
  @Test("The manifests of the program load without fault")
  func theyLoad() throws {
    #expect(try ManifestLoader.embedded().map(\.application) == Application.allCases)
  }

  @Test("Every row of the facts is a requirement or is said not to be demanded")
  func everyRow() throws {
    for (application, rows) in [
      (Application.restoration, restorationRows), (.ptot, bridgingRows), (.expressEntry, expressEntryRows),
    ] {
      let manifest = try manifest(application)
      let held = Set(manifest.requirements.map(\.fact) + manifest.notDemanded.map(\.fact))
      for row in rows { #expect(held.contains(row), "\(application.rawValue) lacks \(row)") }
    }
  }

  @Test("The receipt, the invitation and the biometric letter are never demanded as files of Express Entry")
  func neverDemanded() throws {
    let manifest = try manifest(.expressEntry)
    #expect(Set(manifest.notDemanded.map(\.fact)) == ["D33", "D34", "D35"])
    #expect(!manifest.requirements.contains { ["D33", "D34", "D35"].contains($0.fact) })
  }

  @Test("What rests on uncertain facts is a warning at most, also where the account asks for it")
  func uncertainRows() throws {
    let uncertain: Set<String> = [
      "D02", "D09", "D11", "D13", "D-RESTO-09", "D-RESTO-11", "D-RESTO-16", "D-RESTO-17", "D-RESTO-18", "D-RESTO-19",
      "D-BOWP-08", "D-BOWP-12",
    ]
    var seen: Set<String> = []
    for manifest in try manifests.get() {
      for requirement in manifest.requirements where uncertain.contains(requirement.fact) {
        seen.insert(requirement.fact)
        #expect(requirement.severity != .error)
        #expect(requirement.severity != .none || requirement.asked == .warning || requirement.fact == "D13")
      }
    }
    #expect(seen == uncertain)
  }

  @Test("Every document type exists and every text differs between the languages")
  func typesAndTexts() throws {
    let types = Set(try FiguresLoader.embedded().documentTypes.map(\.id))
    // Names of forms and of slots that are the same word in both languages.
    let same: Set<String> = []
    for manifest in try manifests.get() {
      for requirement in manifest.requirements {
        #expect(types.isSuperset(of: requirement.acceptedTypes), "\(requirement.id)")
        for text in [requirement.name, requirement.nextStep, requirement.note].compactMap({ $0 }) {
          #expect(text.fr != text.en || same.contains(text.en))
        }
      }
      for text in manifest.slots.map(\.title) + manifest.sources.values.map(\.title) + [
        manifest.title, manifest.legalBasis,
      ] {
        #expect(text.fr != text.en || same.contains(text.en), "\(text.en)")
      }
    }
  }

  @Test("Every source is cited and every slot is used")
  func nothingIdle() throws {
    for manifest in try manifests.get() {
      #expect(Set(manifest.sources.keys) == Set(manifest.requirements.flatMap(\.sources)))
      // The bridging permit shares the account of the restoration, with slots that it leaves empty.
      if manifest.application == .ptot { continue }
      #expect(Set(manifest.slots.map(\.id)) == Set(manifest.requirements.map(\.slot)))
    }
  }

  @Test("French colons and guillemets keep their no-break spaces")
  func typography() throws {
    for manifest in try manifests.get() {
      let texts = manifest.requirements.flatMap { [$0.name, $0.nextStep, $0.note] }.compactMap { $0?.fr }
      for text in texts + manifest.slots.map(\.title.fr) + manifest.sources.values.map(\.title.fr) {
        for wrong in [" :", "« ", " »", " $", " ;", " ?", "'"] { #expect(!text.contains(wrong), "\(text)") }
      }
    }
  }

  @Test("The two applications of the work permit share their slots")
  func sharedSlots() throws {
    #expect(try manifest(.restoration).slots == manifest(.ptot).slots)
  }
}

@Suite("Faults of manifests") struct ManifestFaultTests {
  private static let head = """
    schema_version: 1
    application: restoration
    submission: work-permit
    title: {fr: Rétablissement, en: Restoration}
    valid_from: 2026-05-01
    legal_basis: {fr: article 182, en: section 182}
    sources:
      SURE: {title: {fr: sûre, en: sure}, read_on: 2026-11-21, confidence: high}
      DOUBT: {title: {fr: douteuse, en: doubtful}, read_on: 2026-11-21, confidence: low}
    slots:
      - {id: passport, title: {fr: Passeport, en: Passport}, mandatory: true, merge: true, each: person}
    not_demanded: []
    requirements:

    """

  private func faults(_ requirement: String) -> [Fault] {
    do throws(ReferenceFault) {
      _ = try ManifestLoader.manifest(
        Array((Self.head + "  - " + requirement + "\n").utf8), file: "m.yaml", of: .restoration)
      return []
    } catch {
      return error.files.flatMap(\.faults)
    }
  }

  private func requirement(_ more: String, slot: String = "passport", confidence: String = "high") -> String {
    "{id: passport, fact: D-RESTO-03, name: {fr: Passeport, en: Passport}, per: applicant, slot: \(slot), "
      + "confidence: \(confidence), \(more)}"
  }

  @Test("A requirement without fault is accepted")
  func accepted() {
    #expect(faults(requirement("severity: error, sources: [SURE]")).isEmpty)
  }

  @Test("An uncertain fact cannot be an error", arguments: ["high", "medium", "low"])
  func uncertain(_ confidence: String) {
    let error = requirement("severity: error, sources: [SURE]", confidence: confidence)
    #expect(faults(error).count == (confidence == "low" ? 1 : 0))
    #expect(faults(requirement("severity: warning, sources: [DOUBT]", confidence: confidence)).isEmpty)
  }

  @Test("An error must rest on one source that is sure")
  func doubtfulSource() {
    #expect(faults(requirement("severity: error, sources: [DOUBT]")).count == 1)
    #expect(faults(requirement("severity: error, sources: [DOUBT, SURE]")).isEmpty)
  }

  @Test(
    "A name that does not exist is a fault at its line",
    arguments: [
      "severity: info, sources: [NONE]", "severity: info, sources: [SURE], when: [{condition: moon-is-full}]",
      "severity: info, sources: [SURE], when: [{condition: age-at-least}]",
      "severity: info, sources: [SURE], when: [{condition: age-at-least, years: 18, among: [x]}]",
      "severity: info, sources: [SURE], when: [{condition: role-is, among: [cousin]}]",
      "severity: info, sources: [SURE], colour: red", "severity: fatal, sources: [SURE]", "severity: info, sources: []",
    ])
  func unknownNames(_ more: String) throws {
    let found = faults(requirement(more))
    #expect(found.count == 1)
    #expect(found.first?.line == 14)
    #expect(found.allSatisfy { $0.message.fr != $0.message.en })
  }

  @Test("A slot that does not exist is a fault")
  func unknownSlot() {
    #expect(faults(requirement("severity: info, sources: [SURE]", slot: "drawer")).count == 1)
  }

  @Test("All faults of a file are told at once, as FILE:LINE:COLUMN")
  func allAtOnce() {
    do throws(ReferenceFault) {
      let text = Self.head + "  - " + requirement("severity: info, sources: [NONE]", slot: "drawer") + "\n"
      _ = try ManifestLoader.manifest(Array(text.utf8), file: "m.yaml", of: .ptot)
      Issue.record("accepted")
    } catch {
      #expect(error.text(.en).split(separator: "\n").count == 3)
      #expect(error.text(.fr).split(separator: "\n").allSatisfy { $0.hasPrefix("m.yaml:") })
    }
  }

  @Test("A folder without manifests is refused")
  func noFolder() {
    #expect(throws: ReferenceFault.self) { try ManifestLoader.load(folder: "/nonexistent/folder") }
  }

  @Test("A manifest of a folder takes the place of the program's, and the others stay")
  func folderReplaces() throws {
    let folder = try TemporaryFolder()
    let path = String(decoding: folder.path, as: UTF8.self)
    defer { folder.remove("restoration.yaml") }
    let text = Self.head + "  - " + requirement("severity: error, sources: [SURE]") + "\n"
    folder.write("restoration.yaml", Array(text.utf8))
    let loaded = try ManifestLoader.load(folder: path)
    #expect(loaded.map(\.application) == Application.allCases)
    #expect(loaded.map { $0.requirements.count == 1 } == [true, false, false])
  }

  @Test("A faulty manifest of a folder is named with its line")
  func folderFault() throws {
    let folder = try TemporaryFolder()
    let path = String(decoding: folder.path, as: UTF8.self)
    defer { folder.remove("ptot.yaml") }
    folder.write("ptot.yaml", Array("schema_version: 1\n".utf8))
    do throws(ReferenceFault) {
      _ = try ManifestLoader.load(folder: path)
      Issue.record("accepted")
    } catch {
      #expect(error.files.map(\.name) == [path + "/ptot.yaml"])
      #expect(error.text(.fr).hasPrefix(path + "/ptot.yaml:1:"))
    }
  }

  @Test("Every condition has a name of its own, known to the schema")
  func conditionsAndSchema() throws {
    let names = ConditionCatalogue.all.map { $0.name }
    #expect(Set(names).count == names.count)
    let schema = try SchemaDocument(embedded: "schemas/manifest.schema.json")
    let item = schema.root.keywords.properties["requirements"]?.keywords.items
    let requirement = try #require(item.map(schema.resolve))
    let call = try #require(requirement.keywords.properties["when"]?.keywords.items.map(schema.resolve))
    let allowed = call.keywords.properties["condition"]?.keywords.allowed
    #expect(Set(allowed ?? []) == Set(names.map { ScalarValue.string($0) }))
  }
}
