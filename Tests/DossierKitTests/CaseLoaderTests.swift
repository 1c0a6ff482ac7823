import Testing

@testable import DossierKit

@Suite("Loading case.yaml")
struct CaseLoaderTests {
  @Test("a case that uses every key loads without fault, each value in its place")
  func everyKey() throws {
    let loaded = try load(CaseLoaderExample.yaml)
    let facts = loaded.case
    #expect(facts.applications == [.restoration, .ptot, .expressEntry])
    #expect(facts.language == .fr)
    #expect(facts.submissionDate == Day("2026-11-28"))
    #expect(facts.channel == "ircc-secure-account")
    #expect(facts.accountAsks == ["digital-photo"])
    #expect(facts.people.map(\.id) == ["amina", "noé", "lili"])

    let amina = facts.principal
    #expect(amina.familyName == "NO")
    #expect(amina.uci == "0011223344")
    #expect(amina.passport?.number == "1e3")
    #expect(amina.passport?.expiryDate == Day("2027-05-02"))
    #expect(amina.appliesFor == [.restoration, .ptot])
    #expect(amina.otherNames?.first?.reason == .text("marriage"))
    #expect(amina.maritalStatus == .commonLaw)
    #expect(amina.union?.cohabitingSince == Day("2022-06-02"))
    #expect(amina.previousUnions?.first?.endedBy == "divorce")
    #expect(amina.contact?.postalCode == "K1N 1A1")
    #expect(amina.lastEntry?.authorizedUntil == Day("2022-01-31"))
    #expect(amina.permits?.map(\.kind) == [.work, .temporaryResidentPermit])
    #expect(amina.permits?.last?.mustLeaveBy == Day("2026-12-24"))
    #expect(amina.extensions.first?.communicatedOn == Day("2026-11-04"))
    #expect(amina.statusLoss?.ground == .stayEnded)
    #expect(amina.workWithoutAuthorization == .conditionsOnly)
    #expect(amina.declarationA221 == true)
    #expect(amina.misrepresentationFinding == false)
    #expect(amina.residence?.last?.to == nil)
    #expect(amina.activities?.last?.noc == "21232")
    #expect(amina.activities?.last?.hoursPerWeek == 37.5)
    #expect(amina.activities?.last?.description == "off")
    #expect(amina.education?.first?.eca?.equivalent == "two-or-more")
    #expect(amina.education?.first?.eca?.reference == "0007")
    #expect(amina.languageTests?.first?.scores?.speaking == 390.5)
    #expect(amina.languageTests?.last?.clb?.speaking == 12)
    #expect(amina.medicalExam?.number == "off")

    #expect(facts.partner?.extensions.map(\.decision) == [.pending, .withdrawn])
    #expect(facts.partner?.workWithoutAuthorization == .no)
    #expect(facts.children.first?.workWithoutAuthorization == .unknown)
    #expect(facts.children.first?.dependsBecauseOfCondition == true)
    #expect(facts.children.first?.otherParent == "sole-custody")
  }

  @Test("the facts of the applications land in their places")
  func applicationFacts() throws {
    let facts = try load(CaseLoaderExample.yaml).case
    #expect(facts.restoration?.requestedPermit == RestorationFacts.Permit.none)
    #expect(facts.restoration?.cause == .text("Mon employeur a fermé.\nJ’ai cru: à tort.\n"))
    #expect(facts.permanentResidence?.class == .homeCare2025)
    #expect(facts.permanentResidence?.stage == .completenessPassed)
    #expect(facts.permanentResidence?.intendedProvince == "QC")
    #expect(facts.expressEntry?.round?.lowestScore == 379)
    #expect(facts.expressEntry?.primaryOccupation == "00012")
    #expect(facts.expressEntry?.funds?.averageSixMonths == 19000.25)
    #expect(facts.expressEntry?.relativesInCanada?.first?.citizenOrPr == true)
    #expect(facts.expressEntry?.canadianEducation == "none")
    guard case .held(let details)? = facts.expressEntry?.certificateOfQualification else {
      Issue.record("the certificate is lost")
      return
    }
    #expect(details.issueDate == Day("2025-05-01"))
    #expect(facts.expressEntry?.jobOffer?.months == 12)
    #expect(facts.refusal?.errors?.first?.evidenceFile == "funds/bank.pdf")
    #expect(facts.refusal?.decidedInCanada == true)
    #expect(facts.earlierRefusals?.first?.application == "study permit")
    #expect(facts.representative?.imm5476SignedOn == Day("2026-11-01"))
    #expect(facts.documents?.first?.language == "no")
    #expect(facts.documents?.first?.employer == "~")
    #expect(facts.documents?.first?.translates == "police/origine.pdf")
    #expect(facts.documents?.first?.pages == "2-4")
    #expect(facts.ignore == ["notes/**"])
    #expect(facts.waivers?.first?.note == "pour moi")
  }

  @Test("what is loaded knows its digest and where each value stands")
  func digestAndPlaces() throws {
    let loaded = try load("applications: [ptot]\npeople:\n  - {id: a, role: principal}\n")
    #expect(loaded.locations["people[0].role"] == LoadedCase.Place(line: 3, column: 19))
    #expect(loaded.locations["applications[0]"] == LoadedCase.Place(line: 1, column: 16))
    #expect(loaded.sourceDigest == "514eef936e8c0a7acf352a60bc7afc9da8f2cd91b7b8944eb465b536179b0dc6")
  }

  @Test("a mark of UTF-8, Windows line ends and `false` for the certificate are accepted")
  func windows() throws {
    let text =
      "\u{FEFF}applications: [express-entry]\r\npeople:\r\n  - id: a\r\n    role: principal\r\n"
      + "express_entry: {certificate_of_qualification: false}\r\nrestoration: {cause: {fr: oui, en: yes}}\r\n"
    let facts = try load(text).case
    guard case .some(.none) = facts.expressEntry?.certificateOfQualification else {
      Issue.record("false is read as something else")
      return
    }
    #expect(facts.restoration?.cause == .perLanguage(fr: "oui", en: "yes"))
  }

  @Test("all faults are told at once, in the order of the lines")
  func allAtOnce() {
    let faults = faults(
      """
      applications: [restoration, naturalization]
      people:
        - id: a
          role: principal
          birthdate: 1990-01-01
          birth_date: 1990-02-30
          uci:
          in_canada: yes
          passport: {issue_date: 2024-01-02, expiry_date: 2024-01-01}
        - {id: a, role: spouse}
        - {role: common-law-partner, residence: [{from: 2020-01-01}]}
      colour: red
      """)
    #expect(
      faults.map { $0.text(file: "case.yaml", .en) } == [
        "case.yaml:1:29: `applications[1]`: allowed values: restoration, ptot, bowp, express-entry",
        "case.yaml:5:5: unknown key `birthdate`; did you mean `birth_date`?",
        "case.yaml:6:17: `birth_date`: a day of the calendar is expected (YYYY-MM-DD)",
        "case.yaml:7:9: `uci` has no value; write one or remove the line",
        "case.yaml:8:16: `in_canada`: `true` or `false` is expected",
        "case.yaml:9:53: `expiry_date` is before `issue_date`",
        "case.yaml:10:10: two people have the id `a`",
        "case.yaml:11:5: the key `id` is missing",
        "case.yaml:11:12: a case may hold one spouse or common-law partner only",
        "case.yaml:11:44: the key `country` is missing",
        "case.yaml:12:1: unknown key `colour`",
      ])
    #expect(faults.allSatisfy { $0.message.fr != $0.message.en })
  }

  static let one = "applications: [ptot]\npeople: [{id: a, role: principal}]\n"

  @Test(
    "what a schema cannot say is refused",
    arguments: [
      (one + "permanent_residence: {principal_applicant: b}", "3:44: nobody under `people` has the id `b`"),
      (one + "express_entry: {relatives_in_canada: [{of: bob}]}", "3:44: nobody under `people` has the id `bob`"),
      (one + "documents: [{file: x.pdf, type: other, person: z}]", "3:48: nobody under `people` has the id `z`"),
      (one + "waivers: [{code: fee-unknown, person: z}]", "3:39: nobody under `people` has the id `z`"),
      (one + "documents: [{file: /etc/passwd, type: other}]", path(20)),
      (one + "documents: [{file: a/../../b, type: other}]", path(20)),
      (one + "documents: [{file: \"a\\0b\", type: other}]", path(20)),
      (one + "documents: [{file: ., type: other}]", path(20)),
      (one + "documents: [{type: other, file: a, translates: ../b}]", path(48)),
      (one + "waivers: [{code: fee-unknown, proof: ../b}]", path(38)),
      (one + "refusal: {errors: [{evidence_file: /b}]}", path(36)),
      (one + "ignore: [../**]", path(10)),
      ("applications: [ptot]\npeople: [{id: a, role: child}]", "2:9: one person with `role: principal` is needed"),
      (
        "applications: [ptot]\npeople: [{id: a, role: principal}, {id: b, role: principal}]",
        "2:50: only one person may have `role: principal`"
      ),
      (
        "applications: [ptot]\npeople: [{id: a, role: principal, applies_for: [restoration]}]",
        "2:49: `restoration` is not named under `applications`"
      ),
      (
        "applications: [ptot, bowp]\npeople: [{id: a, role: principal}]",
        "1:22: `bowp` and `ptot` are the same application"
      ),
    ])
  func contradictions(yaml: String, expected: String) {
    #expect(faults(yaml).map { "\($0.line):\($0.column): \($0.message.en)" } == [expected])
  }

  private static func path(_ column: Int) -> String {
    "3:\(column): the path must stay in the folder: neither absolute nor with `..`"
  }

  private func load(_ yaml: String) throws(CaseLoadError) -> LoadedCase { try CaseLoader.load(yaml: Array(yaml.utf8)) }

  private func faults(_ yaml: String) -> [Fault] {
    do {
      _ = try load(yaml)
      return []
    } catch { return error.faults }
  }
}
