import Testing

@testable import DossierKit

private let schema = Result { try SchemaDocument(embedded: "schemas/case.schema.json") }

/// The answer of one condition about the first person of a case, on a day.
private func answer(
  _ call: ConditionCall, _ yaml: String, of application: Application = .restoration, person: Int = 0,
  subject: Demand.Subject? = nil, on day: String = "2026-11-28"
) throws -> Answer {
  let facts = try schema.get().decode(Case.self, yaml: Array(yaml.utf8))
  return ConditionCatalogue.answer(
    call,
    Situation(
      case: facts, application: application, person: facts.people[person], subject: subject, day: try #require(Day(day))
    ))
}

private enum Kind: Equatable, Sendable {
  case yes, no
  case unknown([String])
}
extension Answer {
  fileprivate var kind: Kind {
    switch self {
    case .yes: .yes
    case .no: .no
    case .unknown(let keys, _): .unknown(keys)
    }
  }
}

@Suite("Answers") struct ConditionsAnswerTests {
  private static let word = Bilingual(fr: "oui", en: "yes")
  private let yes = Answer.yes(Bilingual(fr: "mariage", en: "married"))
  private let no = Answer.no(Bilingual(fr: "célibataire", en: "single"))
  private let open = Answer.unknown(keys: ["a"], Bilingual(fr: "inconnu", en: "not known"))

  @Test("No beats unknown, and unknown beats yes")
  func conjunction() {
    #expect(Answer.all([yes, open, no]) == no)
    #expect(Answer.all([no, open, yes]) == no)
    #expect(Answer.all([yes, open]).kind == .unknown(["a"]))
    #expect(Answer.all([yes, yes]) == yes)
    #expect(Answer.all([]).kind == .yes)
  }

  @Test("Unknown answers give all their keys once")
  func keys() {
    let other = Answer.unknown(keys: ["b", "a"], Bilingual(fr: "autre", en: "other"))
    #expect(Answer.all([open, other, open]).kind == .unknown(["a", "b"]))
  }

  @Test("Turning an answer round leaves unknown unknown")
  func negation() {
    #expect(yes.negated.kind == .no)
    #expect(no.negated.kind == .yes)
    #expect(open.negated == open)
  }

  @Test("The reasons for yes are joined")
  func reasons() {
    let other = Answer.yes(Bilingual(fr: "18 ans ou plus", en: "18 or over"))
    #expect(Answer.all([yes, other]).reason == Bilingual(fr: "mariage, 18 ans ou plus", en: "married, 18 or over"))
  }
}

@Suite("Conditions of the stay") struct ConditionsStayTests {
  private func person(_ more: String) -> String {
    "applications: [ptot]\npeople: [{id: amina, role: principal\(more.isEmpty ? "" : ", " + more)}]"
  }

  @Test(
    "Marital status is read, and unknown where it is absent",
    arguments: [
      ("marital_status: married", Kind.yes), ("marital_status: single", .no), ("marital_status: separated", .no),
      ("", .unknown(["people.amina.marital_status"])),
    ])
  private func marital(_ more: String, _ expected: Kind) throws {
    #expect(try answer(ConditionCall(condition: "marital-status", among: ["married"]), person(more)).kind == expected)
  }

  @Test(
    "An age is attained at the start of the birthday",
    arguments: [("2008-11-28", Kind.yes), ("2008-11-29", .no), ("2008-11-27", .yes)])
  private func age(_ birth: String, _ expected: Kind) throws {
    let call = ConditionCall(condition: "age-at-least", years: 18)
    #expect(try answer(call, person("birth_date: \(birth)")).kind == expected)
  }

  @Test("The birth date that is absent leaves an age unknown")
  func noBirth() throws {
    let call = ConditionCall(condition: "age-at-least", years: 18, negated: true)
    #expect(try answer(call, person("")).kind == .unknown(["people.amina.birth_date"]))
  }

  @Test(
    "Out of status and maintained status follow the permit and the extension",
    arguments: [
      ("permits: [{kind: work, expiry_date: 2026-11-28}]", Kind.no, Kind.no),
      ("permits: [{kind: work, expiry_date: 2026-11-27}]", .yes, .no),
      (
        "permits: [{kind: work, expiry_date: 2026-11-20}], extension: {kind: work, filed_on: 2026-11-20, decision: pending}",
        .no, .yes
      ),
      (
        "permits: [{kind: work, expiry_date: 2026-11-20}], extension: {kind: work, filed_on: 2026-11-21, decision: pending}",
        .yes, .no
      ),
      (
        "", .unknown(["people.amina.permits", "people.amina.last_entry.authorized_until"]),
        .unknown(["people.amina.permits", "people.amina.last_entry.authorized_until"])
      ),
    ])
  private func status(_ more: String, _ out: Kind, _ maintained: Kind) throws {
    #expect(try answer(ConditionCall(condition: "out-of-status"), person(more), of: .ptot).kind == out)
    #expect(try answer(ConditionCall(condition: "maintained-status"), person(more), of: .ptot).kind == maintained)
  }

  @Test(
    "Status is lost by refusal only where the refused extension had carried the stay on",
    arguments: [
      ("2026-10-15", "2026-10-01", "refused", "2026-11-02", Kind.yes),
      ("2026-10-15", "2026-10-15", "refused", "2026-11-02", .yes),
      ("2026-10-15", "2026-10-16", "refused", "2026-11-02", .no),
      ("2026-10-15", "2026-09-01", "refused", "2026-10-10", .no),
      ("2026-10-15", "2026-10-01", "approved", "2026-11-02", .no),
      ("2026-12-15", "2026-10-01", "refused", "2026-11-02", .no),
    ])
  private func lost(_ expiry: String, _ filed: String, _ decision: String, _ decided: String, _ expected: Kind) throws {
    let more =
      "permits: [{kind: work, issue_date: 2024-10-16, expiry_date: \(expiry)}], "
      + "extension: {kind: work, filed_on: \(filed), decision: \(decision), decided_on: \(decided)}"
    #expect(try answer(ConditionCall(condition: "status-lost-by-refusal"), person(more)).kind == expected)
  }

  @Test(
    "A nominee without acknowledgement may give other proof from 9 June to 31 December 2026, both days included",
    arguments: [
      ("pnp", "submitted", "2026-06-08", Kind.no), ("pnp", "submitted", "2026-06-09", .yes),
      ("pnp-express-entry", "submitted", "2026-12-31", .yes), ("pnp", "submitted", "2027-01-01", .no),
      ("pnp", "acknowledged", "2026-11-28", .no), ("cec", "submitted", "2026-11-28", .no),
      ("pnp", "invited", "2026-11-28", .no),
    ])
  private func acknowledgement(_ residenceClass: String, _ stage: String, _ day: String, _ expected: Kind) throws {
    let call = ConditionCall(condition: "acknowledgement-replaced", from: Day("2026-06-09"), until: Day("2026-12-31"))
    let yaml = person("") + "\npermanent_residence: {class: \(residenceClass), stage: \(stage)}"
    #expect(try answer(call, yaml, of: .ptot, on: day).kind == expected)
    #expect(
      try answer(call, person(""), of: .ptot, on: day).kind
        == (day < "2026-06-09" || day > "2026-12-31" ? .no : .unknown(["permanent_residence.class"])))
  }

  @Test("The permit asked with a bridging application is an open one")
  func requestedPermit() throws {
    let call = ConditionCall(condition: "requested-permit", among: ["open"])
    #expect(try answer(call, person("")).kind == .yes)
    let restoration = "applications: [restoration]\npeople: [{id: amina, role: principal}]\nrestoration: {restore_as: "
    #expect(try answer(call, restoration + "worker}").kind == .unknown(["restoration.requested_permit"]))
    #expect(try answer(call, restoration + "visitor}").kind == .no)
    #expect(try answer(call, restoration + "worker, requested_permit: open}").kind == .yes)
  }

  @Test(
    "A medical exam concerns who took one or lived abroad for six months of the last year",
    arguments: [
      ("medical_exam: {date: 2026-10-01}", Kind.yes), ("last_entry: {date: 2024-05-01}", .no),
      ("residence: [{country: MAR, from: 2000-01-01, to: 2026-05-28}, {country: CAN, from: 2026-05-29}]", .yes),
      ("residence: [{country: MAR, from: 2000-01-01, to: 2026-05-26}, {country: CAN, from: 2026-05-27}]", .no),
      ("", .unknown(["people.amina.residence"])),
    ])
  private func medical(_ more: String, _ expected: Kind) throws {
    #expect(try answer(ConditionCall(condition: "medical-exam-concerned"), person(more)).kind == expected)
  }
}

@Suite("Conditions of Express Entry") struct ConditionsClaimTests {
  private func yaml(_ person: String, _ facts: String = "program: fsw") -> String {
    "applications: [express-entry]\npeople: [{id: amina, role: principal\(person.isEmpty ? "" : ", " + person)}]"
      + "\nexpress_entry: {\(facts)}"
  }

  @Test(
    "Funds are proved but by experience class and by the offers that exempt",
    arguments: [
      ("program: cec", Kind.no), ("program: fsw", .yes), ("program: fst", .yes),
      (
        "program: fsw, job_offer: {noc: \"21232\", full_time: true, months: 12, basis: r82-2-d}, "
          + "funds: {authorized_to_work: true}", .no
      ),
      (
        "program: fsw, job_offer: {noc: \"21232\", full_time: true, months: 11, basis: r82-2-d}, "
          + "funds: {authorized_to_work: true}", .yes
      ),
      ("program: fst, job_offer: {basis: r82-2-d}", .yes), ("program: fsw, job_offer: {basis: r82-2-c}", .yes),
      ("program: fsw, job_offer: {employer: X}", .unknown(["express_entry.job_offer.basis"])),
      ("claimed_score: 500", .unknown(["express_entry.program"])),
    ])
  private func funds(_ facts: String, _ expected: Kind) throws {
    let call = ConditionCall(condition: "funds-required", among: ["r82-2-a", "r82-2-b", "r82-2-d"])
    #expect(try answer(call, yaml("", facts), of: .expressEntry).kind == expected)
  }

  @Test(
    "The end of a former union is read from the list or from the marital status",
    arguments: [
      ("marital_status: divorced", Kind.yes), ("marital_status: single", .no), ("marital_status: married", .no),
      ("marital_status: married, previous_unions: [{kind: married, ended_by: divorce}]", .yes),
      ("marital_status: single, previous_unions: [{kind: common-law, ended_by: separation}]", .no),
      (
        "marital_status: married, previous_unions: [{kind: married}]",
        .unknown(["people.amina.previous_unions.ended_by"])
      ),
      ("", .unknown(["people.amina.marital_status"])),
    ])
  private func unions(_ person: String, _ expected: Kind) throws {
    let call = ConditionCall(condition: "union-ended-by", among: ["divorce", "annulment", "separation"])
    #expect(try answer(call, yaml(person), of: .expressEntry).kind == expected)
  }

  @Test(
    "A foreign credential is claimed with its assessment, or as the highest of a skilled worker",
    arguments: [
      ("[{credential: masters, country: FRA}]", 0, "program: fsw", Kind.yes),
      ("[{credential: masters, country: FRA}]", 0, "program: cec", .no),
      ("[{credential: masters, country: FRA}]", 0, "claimed_score: 500", .unknown(["express_entry.program"])),
      ("[{credential: masters, country: FRA, eca: {body: WES}}]", 0, "program: cec", .yes),
      ("[{credential: secondary, country: FRA}, {credential: masters, country: FRA}]", 0, "program: fsw", .no),
      (
        "[{credential: bachelors, country: FRA, eca: {body: WES}}, {credential: masters, country: FRA}]", 1,
        "program: fsw", .no
      ),
      ("[{credential: masters, country: FRA}, {credential: one-year, country: CAN}]", 0, "program: fsw", .no),
      ("[{credential: masters, country: CAN}]", 0, "program: cec", .yes),
      (
        "[{credential: masters, country: FRA}, {credential: one-year, country: CAN}]", 1,
        "program: cec, canadian_education: none", .no
      ),
      (
        "[{credential: masters, country: FRA}, {credential: one-year, country: CAN}]", 1, "program: cec",
        .unknown(["express_entry.canadian_education"])
      ),
    ])
  private func education(_ list: String, _ index: Int, _ facts: String, _ expected: Kind) throws {
    let subject = Demand.Subject(kind: .credential, index: index)
    let found = try answer(
      ConditionCall(condition: "education-claimed"), yaml("education: \(list)", facts), of: .expressEntry,
      subject: subject)
    #expect(found.kind == expected)
  }

  @Test(
    "Skilled work is told by TEER, then by the second digit of the NOC code",
    arguments: [
      ("teer: 3", Kind.yes), ("teer: 4", .no), ("noc: \"21232\"", .yes), ("noc: \"65200\"", .no), ("title: chef", .yes),
    ])
  private func skilled(_ more: String, _ expected: Kind) throws {
    let text = yaml("activities: [{kind: work, country: CAN, from: 2022-01-10, \(more)}]")
    let found = try answer(
      ConditionCall(condition: "skilled-job"), text, of: .expressEntry, subject: Demand.Subject(kind: .job, index: 0))
    #expect(found.kind == expected)
  }

  @Test(
    "The last ten years reach back to the same day",
    arguments: [("2016-11-28", Kind.yes), ("2016-11-27", .no), ("2016-11-29", .yes)])
  private func lastYears(_ end: String, _ expected: Kind) throws {
    let text = yaml("activities: [{kind: work, country: CAN, from: 2010-01-10, to: \(end)}]")
    let found = try answer(
      ConditionCall(condition: "in-last-years", years: 10), text, of: .expressEntry,
      subject: Demand.Subject(kind: .job, index: 0))
    #expect(found.kind == expected)
  }

  @Test(
    "The upfront medical exam is asked of applications from 21 August 2025 on",
    arguments: [("2025-08-20", Kind.no), ("2025-08-21", .yes)])
  private func upfront(_ day: String, _ expected: Kind) throws {
    let call = ConditionCall(condition: "submitted-from", from: Day("2025-08-21"))
    #expect(try answer(call, yaml(""), of: .expressEntry, on: day).kind == expected)
  }

  @Test(
    "What the other parent does decides the custody paper",
    arguments: [
      ("not-accompanying", Kind.yes), ("sole-custody", .yes), ("accompanying", .no), ("deceased", .no),
      ("unknown", .unknown(["people.zoe.other_parent"])),
    ])
  private func otherParent(_ value: String, _ expected: Kind) throws {
    let text =
      "applications: [express-entry]\npeople: [{id: amina, role: principal}, {id: zoe, role: child, other_parent: \(value)}]"
    #expect(
      try answer(ConditionCall(condition: "other-parent-stays"), text, of: .expressEntry, person: 1).kind == expected)
  }

  @Test("A citizen by passport is no foreign national")
  func citizens() throws {
    let call = ConditionCall(condition: "foreign-national")
    #expect(try answer(call, yaml("citizenships: [FRA, CAN]"), of: .expressEntry).kind == .no)
    #expect(try answer(call, yaml("canadian_or_permanent_resident: true"), of: .expressEntry).kind == .no)
    #expect(try answer(call, yaml("citizenships: [FRA]"), of: .expressEntry).kind == .yes)
  }

  @Test(
    "Only siblings give points outside the skilled worker class",
    arguments: [
      ("sibling", "cec", Kind.yes), ("aunt-uncle", "cec", .no), ("aunt-uncle", "fsw", .yes), ("sibling", "fst", .yes),
    ])
  private func relatives(_ relation: String, _ program: String, _ expected: Kind) throws {
    let text = yaml("", "program: \(program), relatives_in_canada: [{relation: \(relation), of: amina}]")
    let found = try answer(
      ConditionCall(condition: "relative-counts"), text, of: .expressEntry,
      subject: Demand.Subject(kind: .relative, index: 0))
    #expect(found.kind == expected)
  }
}
