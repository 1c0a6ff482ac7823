import FoundationEssentials
import Testing

@testable import DossierKit

@Suite("The blank checklist and the pages of explain")
struct RequirementsTests {
  private static let reference = Result { () throws -> CaseExamination.Reference in
    CaseExamination.Reference(manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded())
  }

  static let names = ConditionCatalogue.all.map { $0.name }

  private static func list(_ application: Application) throws -> RequirementList {
    RequirementList(try #require(try reference.get().manifests.first { $0.application == application }))
  }

  /// The text without its line breaks, so that names are found that were wrapped.
  private static func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }

  @Test("Every document of the manifest stands in every format", arguments: Application.allCases)
  func complete(_ application: Application) throws {
    let list = try Self.list(application)
    let french = Self.unwrapped(list.text([.fr]))
    let both = Self.unwrapped(list.text([.fr, .en]))
    let markdown = list.markdown([.fr, .en])
    let json = String(decoding: try list.json(), as: UTF8.self)
    for requirement in list.manifest.requirements {
      let name = Self.unwrapped(requirement.name.fr)
      #expect(french.contains(name) && both.contains(name) && markdown.contains(requirement.name.fr))
      #expect(both.contains(Self.unwrapped(requirement.name.en)) && markdown.contains(requirement.name.en))
      #expect(json.contains("\"requirement\" : \"\(requirement.id)\""))
      for key in requirement.sources {
        let source = try #require(list.manifest.sources[key])
        #expect(both.contains(Self.unwrapped(source.title.fr)) && both.contains(Self.unwrapped(source.title.en)))
      }
    }
    for other in list.manifest.notDemanded {
      #expect(french.contains(Self.unwrapped(other.name.fr)) && markdown.contains(other.reason.en))
    }
  }

  @Test("The text keeps to 80 columns, addresses excepted", arguments: Application.allCases)
  func columns(_ application: Application) throws {
    let list = try Self.list(application)
    for line in list.text([.fr, .en], coloured: true).split(separator: "\n") where !line.contains("://") {
      #expect(TextStyle.columns(String(line)) <= 80, "\(line)")
    }
  }

  @Test("A document is marked as the manifest weighs it")
  func marks() throws {
    let list = try Self.list(.restoration)
    let lines = list.text([.en]).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("  ● Passport: identity page") })
    #expect(lines.contains { $0.hasPrefix("  ○ Proof of funds") })
    #expect(lines.contains { $0.hasPrefix("  · Travel or identity document") })
    #expect(lines.contains { $0.contains("if status is restored as a student: each person who applies") })
  }

  @Test("The JSON is one object with the conditions as data and in words")
  func json() throws {
    struct Page: Decodable {
      struct Slot: Decodable {
        struct Line: Decodable {
          let requirement: String
          let when: Bilingual
          let waivable: Bool
        }
        let requirements: [Line]
      }
      let application: String
      let slots: [Slot]
    }
    let page = try JSONDecoder().decode(Page.self, from: try Self.list(.expressEntry).json())
    #expect(page.application == "express-entry")
    let police = page.slots.flatMap(\.requirements).filter { $0.requirement == "police-certificate" }
    #expect(police.count == 4 && police.contains { $0.waivable })
    #expect(police.allSatisfy { $0.when.fr.hasPrefix("si la personne") && $0.when.en.hasPrefix("if the person") })
  }

  @Test("Each condition has its words in both languages, turned round or not", arguments: Self.names)
  func conditions(_ name: String) throws {
    let among = try Self.reference.get().manifests.flatMap(\.requirements).flatMap { $0.when ?? [] }
      .first { $0.condition == name }?.among
    for negated in [false, true] {
      let call = ConditionCall(
        condition: name, among: among ?? ["none"], years: 18, from: Day("2026-06-09"), until: Day("2026-12-31"),
        negated: negated)
      let words = try #require(ConditionCatalogue.words([call]))
      #expect(words.fr.hasPrefix("si ") || words.fr.hasPrefix("sauf si "))
      #expect(words.en.hasPrefix("if ") || words.en.hasPrefix("unless "))
      #expect(!words.fr.hasPrefix("si il") && !words.fr.contains("'") && !words.fr.hasSuffix(".") && !words.fr.contains(" :"))
      #expect(words.fr != words.en)
    }
  }

  @Test("Conditions are joined, and exceptions come last")
  func joined() {
    let words = ConditionCatalogue.words([
      ConditionCall(condition: "applies-for", among: ["ptot"], negated: true),
      ConditionCall(condition: "requested-permit", among: ["open", "employer-specific"]),
    ])
    #expect(
      words?.fr == "si la demande vise un permis ouvert ou un permis lié à un employeur, sauf si la personne demande aussi un PTOT")
    #expect(
      words?.en
        == "if the application asks for an open permit or an employer-specific permit, unless the person also applies for a BOWP")
    #expect(ConditionCatalogue.words([]) == nil)
  }

  @Test("explain has a page for every code, every document and every application")
  func pages() throws {
    let reference = try Self.reference.get()
    let page = RulePage(reference)
    for code in RuleCatalogue.everyCode {
      let text = try #require(page.make(code.code, [.fr, .en]))
      #expect(text.contains(code.title.fr) && text.contains(code.title.en), "\(code.code)")
      for line in text.split(separator: "\n") where !line.contains("://") {
        #expect(TextStyle.columns(String(line)) <= 80, "\(line)")
      }
    }
    for requirement in reference.manifests.flatMap(\.requirements) {
      let text = Self.unwrapped(try #require(page.make(requirement.id, [.en])))
      #expect(text.contains(Self.unwrapped(requirement.name.en)), "\(requirement.id)")
    }
    #expect(page.make("bowp", [.en]) == page.make("ptot", [.en]))
    #expect(page.make("bowp", [.en])?.contains("ptot-not-acknowledged") == true)
    #expect(page.make("nothing-of-the-kind", [.fr]) == nil)
    #expect(page.suggestion(for: "pasport") == "passport")
  }

  @Test("The basis of a code is what its findings cite")
  func basis() throws {
    let reference = try Self.reference.get()
    let police = RuleBasis.of("police-certificate-missing", reference)
    #expect(police.rows.contains("R-EE-51") && !police.sources.isEmpty)
    #expect(RuleBasis.of("file-damaged", reference).sources.isEmpty)
    #expect(RuleBasis.of("document-missing", reference) == RuleBasis())
    // Every code of a rule on persons and dates rests on something.
    for code in RuleCatalogue.codes where code.code.hasPrefix("restoration-") || code.code.hasPrefix("ptot-") {
      #expect(!RuleBasis.of(code.code, reference).sources.isEmpty, "\(code.code)")
    }
  }
}
