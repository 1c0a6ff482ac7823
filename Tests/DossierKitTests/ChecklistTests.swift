import Testing

@testable import DossierKit

// Read once for all tests of this file.
private let schema = Result { try SchemaDocument(embedded: "schemas/case.schema.json") }
private let manifests = Result { try ManifestLoader.embedded() }
private let figures = Result { try FiguresLoader.embedded() }

/// The checklist of a case on a day.
private func checklist(_ yaml: String, on day: String = "2026-11-28") throws -> [Demand] {
  let facts = try schema.get().decode(Case.self, yaml: Array(yaml.utf8))
  return Checklist.make(facts, manifests: try manifests.get(), figures: try figures.get(), on: try #require(Day(day)))
}

/// A demand in one line: `severity type person country label`.
private func brief(_ demand: Demand) -> String {
  [demand.severity?.rawValue, demand.requirement.id, demand.person, demand.country, demand.subject?.label]
    .compactMap { $0 }.joined(separator: " ")
}

private func required(_ demands: [Demand]) -> [String] { demands.filter { $0.status == .required }.map(brief) }
private func unknown(_ demands: [Demand]) -> [String] {
  demands.compactMap { demand in
    guard case .unknown(let keys) = demand.status else { return nil }
    return brief(demand) + " ? " + keys.joined(separator: " ")
  }
}

@Suite("Checklists") struct ChecklistTests {
  static let restorationWithBridging = """
    applications: [restoration, ptot]
    people:
      - id: amina
        role: principal
        birth_date: 1992-04-17
        marital_status: single
        in_canada: true
        last_entry: {date: 2021-07-31}
        permits: [{kind: work, issue_date: 2023-10-16, expiry_date: 2026-10-15}]
    restoration: {restore_as: worker, requested_permit: open}
    permanent_residence: {principal_applicant: amina, class: cec, stage: acknowledged, acknowledged_on: 2026-11-10}
    """

  @Test("A single worker restoring with a bridging permit is asked for one set of papers")
  func restorationAndBridging() throws {
    let demands = try checklist(Self.restorationWithBridging)
    #expect(
      required(demands) == [
        "error imm5710 amina", "error passport amina", "error letter-of-explanation amina", "error permit amina",
        "warning proof-of-funds amina", "warning compliance-proof amina", "error acknowledgement-of-receipt amina",
      ])
    #expect(unknown(demands) == [])
    let form = try #require(demands.first { $0.requirement.id == "imm5710" })
    #expect(form.applications == [.restoration, .ptot])
    #expect(form.facts == ["D-RESTO-01", "D-BOWP-01"])
    #expect(form.slot.id == "application-form")
    #expect(demands.allSatisfy { $0.submission == .workPermit })
    // What is not asked says why.
    let lmia = try #require(demands.first { $0.requirement.id == "offer-of-employment" })
    #expect(lmia.status == .notRequired)
    #expect(
      lmia.reason == Bilingual(fr: "non demandé\u{A0}: permis ouvert demandé", en: "not asked: open permit asked for"))
    #expect(demands.filter { $0.slot.id == "client-information" && $0.status == .required }.count == 5)
  }

  @Test("A refused extension calls for its letter and for the proof that it was filed")
  func refusedExtension() throws {
    let demands = try checklist(
      """
      applications: [restoration]
      people:
        - id: ines
          role: principal
          birth_date: 1995-02-03
          marital_status: single
          last_entry: {date: 2021-07-31}
          permits: [{kind: study, issue_date: 2022-08-20, expiry_date: 2026-08-31}]
          extension: {kind: study, filed_on: 2026-08-20, decision: refused, decided_on: 2026-11-02}
      restoration: {restore_as: visitor}
      representative: {paid: true, name: Luc Renaud}
      """)
    #expect(
      required(demands) == [
        "error imm5708 ines", "error passport ines", "error imm5476 ines", "error letter-of-explanation ines",
        "error permit ines",
        "warning proof-of-funds ines", "warning compliance-proof ines", "error refusal-letter ines",
        "error extension-proof ines",
      ])
    #expect(unknown(demands) == [])
  }

  @Test("A single member of the experience class explains the exemption from funds")
  func experienceClass() throws {
    let demands = try checklist(
      """
      applications: [express-entry]
      people:
        - id: omar
          role: principal
          birth_date: 1990-05-01
          marital_status: single
          residence: [{country: MAR, from: 1990-05-01, to: 2019-08-20}, {country: CAN, from: 2019-08-21}]
          activities:
            - {kind: work, employer: Logiciels Boréal inc., noc: "21232", country: CAN, from: 2022-01-10, paid: true}
            - {kind: work, employer: Café du Coin, noc: "65200", country: CAN, from: 2020-01-10, to: 2021-12-31, paid: true}
            - {kind: study, institution: Cégep, country: CAN, from: 2019-08-21, to: 2021-12-31}
          education: [{credential: bachelors, institution: Université de Rabat, country: MAR}]
          language_tests:
            - {test: tef-canada, test_date: 2025-03-02}
            - {test: tef-canada, test_date: 2024-03-02}
            - {test: ielts-general, test_date: 2025-06-02}
      express_entry: {program: cec}
      """)
    #expect(
      required(demands) == [
        "error passport omar", "warning language-test omar tef-canada", "warning language-test omar ielts-general",
        "error employment-letter omar Logiciels Boréal inc.", "warning pay-evidence omar Logiciels Boréal inc.",
        "error police-certificate omar MAR", "error medical-exam omar", "warning funds-exemption-letter",
        "error digital-photo omar",
        "warning permit omar",
      ])
    #expect(unknown(demands) == [])
    let police = try #require(demands.first { $0.requirement.id == "police-certificate" })
    #expect(police.waivable)
    #expect(police.rule == "R-EE-51")
    #expect(police.reason.fr.hasPrefix("séjour au Maroc du "))
    #expect(police.reason.en.hasPrefix("stay in Morocco from "))
  }

  static let family = """
    applications: [express-entry]
    people:
      - id: lea
        role: principal
        birth_date: 1988-03-02
        marital_status: married
        residence:
          - {country: FRA, from: 1988-03-02, to: 2018-05-31}
          - {country: JPN, from: 2018-06-01, to: 2019-12-31}
          - {country: FRA, from: 2020-01-01}
        activities:
          - {kind: work, employer: Atelier Nord, noc: "21232", country: FRA, from: 2020-01-10, paid: true}
          - {kind: work, employer: Studio Lune, noc: "21232", country: JPN, from: 2018-06-10, to: 2019-12-01, self_employed: true}
        education:
          - {credential: masters, institution: Université de Lyon, country: FRA, eca: {body: WES, issue_date: 2024-02-01}}
          - {credential: secondary, institution: Lycée, country: FRA}
        language_tests: [{test: tef-canada, test_date: 2025-03-02}]
      - id: paul
        role: spouse
        birth_date: 1987-01-05
        marital_status: married
        previous_unions: [{kind: married, ended_by: divorce, ended_on: 2014-03-01}]
        residence: [{country: FRA, from: 1987-01-05}]
        other_names: [{name: PAUL ANDRÉ MOREL, reason: birth}]
      - id: zoe
        role: child
        birth_date: 2015-06-07
        adopted: false
        other_parent: accompanying
    express_entry: {program: fsw}
    """

  @Test("A couple with a child, and two countries, is asked for each one's papers")
  func couple() throws {
    let demands = try checklist(Self.family)
    #expect(
      required(demands) == [
        "error passport lea", "error passport paul", "error passport zoe", "error birth-certificate zoe",
        "error marriage-certificate lea", "error divorce-certificate paul", "warning language-test lea tef-canada",
        "error diploma lea Université de Lyon", "error eca lea Université de Lyon",
        "error employment-letter lea Atelier Nord",
        "error self-employment-proof lea Studio Lune", "error police-certificate lea FRA",
        "error police-certificate lea JPN",
        "error police-certificate paul FRA", "error medical-exam lea", "error medical-exam paul",
        "error medical-exam zoe",
        "error proof-of-funds", "warning name-change paul", "error digital-photo lea", "error digital-photo paul",
        "error digital-photo zoe",
      ])
    #expect(unknown(demands) == [])
    #expect(demands.first { $0.requirement.id == "marriage-certificate" }?.partner == "paul")
  }

  @Test("A child who does not accompany still needs a birth certificate and an exam, but no passport")
  func notAccompanying() throws {
    let text = Self.family.replacing("    role: child\n", with: "    role: child\n    accompanying: false\n")
    let asked = required(try checklist(text)).filter { $0.contains("zoe") }
    #expect(asked == ["error birth-certificate zoe", "error medical-exam zoe"])
  }

  @Test("A spouse who is a citizen is asked for a police certificate as a warning, and for no exam")
  func citizenSpouse() throws {
    let text = Self.family.replacing(
      "    role: spouse\n", with: "    role: spouse\n    canadian_or_permanent_resident: true\n")
    let asked = required(try checklist(text)).filter { $0.contains("paul") }
    #expect(asked == ["error divorce-certificate paul", "warning police-certificate paul FRA"])
  }

  @Test("Facts that are absent are unknown, each with its key")
  func absentFacts() throws {
    let demands = try checklist("applications: [express-entry]\npeople: [{id: lea, role: principal}]")
    #expect(unknown(demands).contains("error marriage-certificate lea ? people.lea.marital_status"))
    #expect(unknown(demands).contains("error police-certificate lea ? people.lea.birth_date people.lea.residence"))
    #expect(unknown(demands).contains("error employment-letter lea ? people.lea.activities"))
    #expect(unknown(demands).contains("error proof-of-funds ? express_entry.program"))
    #expect(unknown(demands).contains("error diploma lea ? people.lea.education"))
  }

  @Test("A stay older than ten years is advised as a warning")
  func olderStay() throws {
    let text = Self.family.replacing(
      "      - {country: FRA, from: 1988-03-02, to: 2018-05-31}\n",
      with:
        "      - {country: FRA, from: 1988-03-02, to: 2010-05-31}\n      - {country: GBR, from: 2010-06-01, to: 2011-12-31}\n"
        + "      - {country: FRA, from: 2012-01-01, to: 2018-05-31}\n")
    #expect(required(try checklist(text)).filter { $0.contains("GBR") } == ["warning police-certificate lea GBR"])
  }
}

@Suite("What the account asks") struct ChecklistAccountTests {
  private func asked(_ types: String, _ rest: String = ChecklistTests.restorationWithBridging) throws -> [Demand] {
    try checklist(rest + "\naccount_asks: [\(types)]")
  }

  @Test(
    "A listed type that the manifest leaves optional becomes required",
    arguments: [("digital-photo", "warning"), ("fee-receipt", "error"), ("imm5645", "warning")])
  func optional(_ type: String, _ severity: String) throws {
    let demand = try #require(try asked(type).first { $0.requirement.acceptedTypes.contains(type) })
    #expect(demand.status == .required)
    #expect(demand.severity?.rawValue == severity)
    #expect(demand.reason == Bilingual(fr: "demandé par le compte", en: "asked by the account"))
  }

  @Test("A listed type that is not demanded becomes required")
  func notDemanded() throws {
    let demand = try #require(try asked("marriage-certificate").first { $0.requirement.id == "marriage-certificate" })
    #expect(demand.status == .required)
  }

  @Test("A listed type of which the manifest knows nothing has a slot of its own")
  func unforeseen() throws {
    let demand = try #require(try asked("transcript").first { $0.requirement.id == "transcript" })
    #expect(demand.status == .required)
    #expect(demand.person == "amina")
    #expect(demand.slot.id == "transcript")
  }

  @Test("What is required already stays as it is")
  func already() throws {
    #expect(required(try asked("passport")) == required(try checklist(ChecklistTests.restorationWithBridging)))
  }
}

@Suite("Properties of checklists") struct ChecklistPropertyTests {
  @Test("Every reason is told in both languages, and differs")
  func reasons() throws {
    for text in [ChecklistTests.restorationWithBridging, ChecklistTests.family] {
      for demand in try checklist(text) {
        #expect(!demand.reason.fr.isEmpty)
        #expect(demand.reason.fr != demand.reason.en, "\(brief(demand))")
      }
    }
  }

  @Test("A message that is missing a fact agrees in both languages")
  func missingFact() throws {
    let demands = try checklist("applications: [express-entry]\npeople: [{id: lea, role: principal}]")
    let marriage = try #require(demands.first { $0.requirement.id == "marriage-certificate" })
    #expect(marriage.reason == Bilingual(fr: "il manque l’état matrimonial", en: "the marital status is not given"))
  }

  @Test("No document of one person is asked twice, and the order does not change")
  func unique() throws {
    let demands = try checklist(ChecklistTests.family)
    let names = demands.map {
      [$0.requirement.id, $0.person ?? "", $0.country ?? "", $0.subject.map { "\($0)" } ?? ""]
    }
    #expect(Set(names).count == names.count)
    #expect(try checklist(ChecklistTests.family) == demands)
  }

  @Test("An application that the case does not name demands nothing")
  func onlyNamed() throws {
    #expect(
      try checklist(ChecklistTests.restorationWithBridging).allSatisfy { !$0.applications.contains(.expressEntry) })
  }

  @Test("Each applicant of a restoration has a form")
  func eachApplicant() throws {
    let text = """
      applications: [restoration]
      people:
        - {id: amina, role: principal, marital_status: married}
        - {id: karim, role: spouse, applies_for: [restoration]}
        - {id: nour, role: child}
      restoration: {restore_as: worker, requested_permit: none}
      """
    #expect(
      required(try checklist(text)).filter { $0.contains("imm5710") } == ["error imm5710 amina", "error imm5710 karim"])
  }

  @Test(
    "A nominee without acknowledgement gives the confirmation and the receipt in its stead, until the window closes")
  func nominee() throws {
    let text = """
      applications: [ptot]
      people: [{id: amina, role: principal, marital_status: single, permits: [{kind: work, expiry_date: 2027-06-30}], last_entry: {date: 2021-07-31}}]
      permanent_residence: {class: pnp, stage: submitted}
      """
    let during = required(try checklist(text, on: "2026-12-31"))
    #expect(during.contains("error submission-confirmation amina"))
    #expect(during.contains("error fee-receipt amina"))
    #expect(during.contains("error nomination amina"))
    #expect(!during.contains("error acknowledgement-of-receipt amina"))
    let after = required(try checklist(text, on: "2027-01-01"))
    #expect(after.contains("error acknowledgement-of-receipt amina"))
    #expect(!after.contains("error fee-receipt amina"))
  }
}
