import Glibc
import Testing

@testable import DossierKit

@Suite("Starting a case")
struct StartingTests {
  static let combinations: [[Application]] = [
    [.restoration], [.ptot], [.expressEntry], [.restoration, .ptot], [.restoration, .ptot, .expressEntry],
  ]

  static let files = [
    CaseStarter.Listed(file: "police/france.pdf", type: "police-certificate"),
    CaseStarter.Listed(file: "scan \"1\"\n- {id: x}.pdf", type: nil),
    CaseStarter.Listed(file: "évil\u{202E}fdp.exe", type: nil),
  ]

  @Test("a new case.yaml loads as it is", arguments: combinations, Language.allCases)
  func loads(applications: [Application], language: Language) throws {
    let text = try CaseStarter.text(files: Self.files, applications: applications, language: language)
    let facts = try CaseLoader.load(yaml: Array(text.utf8)).case
    #expect(facts.applications == applications)
    #expect(facts.language == language)
    #expect(facts.people.count == 1)
    #expect(facts.principal.role == .principal)
    #expect(facts.documents == nil)
    #expect(facts.principal.passport == nil)
    // An empty group is nothing said, not an empty refusal or an empty representative.
    #expect(facts.restoration == nil && facts.permanentResidence == nil && facts.expressEntry == nil)
    #expect(facts.refusal == nil && facts.earlierRefusals == nil && facts.representative == nil && facts.waivers == nil)
  }

  @Test("every commented key, uncommented alone, is known and lacks nothing but a value", arguments: combinations)
  func uncommented(applications: [Application]) throws {
    let text = try CaseStarter.text(files: [], applications: applications, language: .en)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var tried = 0
    for (index, line) in lines.enumerated() {
      guard let match = line.firstMatch(of: /^( *)# ([a-z0-9_]+: .*|- \{.*)$/) else { continue }
      var changed = lines
      changed[index] = String(match.1) + String(match.2)
      tried += 1
      let faults = Self.faults(changed.joined(separator: "\n"))
      #expect(
        faults.allSatisfy { $0.message.en.contains("has no value") || $0.message.en.contains("at least 1") },
        "\(line): \(faults.map(\.message.en))")
    }
    #expect(tried > 25)
    let keys = StarterKeys.person(applications) + StarterKeys.groups(applications)
    for key in keys { #expect(lines.contains { $0.contains("\(key): ") }, "\(key)") }
  }

  @Test("keys given a value make a case that loads")
  func filled() throws {
    let text = try CaseStarter.text(files: Self.files, applications: [.restoration, .ptot], language: .fr)
      .replacing("# birth_date: ", with: "birth_date: 1992-04-17")
      .replacing("# in_canada: ", with: "in_canada: true")
      .replacing("# - {file: \"scan", with: "- {file: \"scan")
      .replacing("# expiry_date: ", with: "expiry_date: 2027-05-02")
      .replacing(".pdf\", type: , person: }", with: ".pdf\", type: passport, person: demandeur}")
    let facts = try CaseLoader.load(yaml: Array(text.utf8)).case
    #expect(facts.principal.birthDate == Day("1992-04-17"))
    #expect(facts.principal.inCanada == true)
    #expect(facts.principal.passport?.expiryDate == Day("2027-05-02"))
    #expect(facts.documents?.map(\.file) == ["scan \"1\"\n- {id: x}.pdf"])
  }

  @Test("comments are in the language asked, and every line fits the other")
  func languages() throws {
    let french = try CaseStarter.text(files: Self.files, applications: [.ptot], language: .fr)
    let english = try CaseStarter.text(files: Self.files, applications: [.ptot], language: .en)
    #expect(french.contains("date de naissance") && !french.contains("date of birth"))
    #expect(english.contains("date of birth") && !english.contains("date de naissance"))
    #expect(french.split(separator: "\n").count == english.split(separator: "\n").count)
  }

  @Test("a case.yaml is written once, for its owner alone, and never replaced")
  func neverReplaced() throws {
    let folder = try TemporaryFolder()
    try CaseStarterFile.create("applications: [ptot]\n", folder: folder.path)
    #expect(folder.mode("case.yaml") == 0o600)
    #expect(throws: CaseStarterFile.Failure.exists) { try CaseStarterFile.create("x\n", folder: folder.path) }
    #expect(try CaseSource.read(folder: folder.path) == Array("applications: [ptot]\n".utf8))
    #expect(throws: CaseStarterFile.Failure.noFolder) {
      try CaseStarterFile.create("x\n", folder: folder.path + Array("/none".utf8))
    }
    let linked = try TemporaryFolder()
    linked.link("case.yaml", to: "/nowhere")
    #expect(throws: CaseStarterFile.Failure.exists) { try CaseStarterFile.create("x\n", folder: linked.path) }
  }

  static func faults(_ yaml: String) -> [Fault] {
    do {
      _ = try CaseLoader.load(yaml: Array(yaml.utf8))
      return []
    } catch { return error.faults }
  }
}
