import Testing

@testable import DossierKit

@Suite("Studies that skilled workers are asked for") struct EducationCriterionTests {
  enum Kind: Equatable { case yes, no, unknown([String]) }

  private func judge(_ education: String?, _ program: String = "fsw", occupation: String = "21232") throws -> Kind {
    let yaml = """
      applications: [express-entry]
      people: [{id: nadia, role: principal\(education.map { ", education: \($0)" } ?? "")}]
      express_entry: {program: \(program), primary_occupation: "\(occupation)"}
      """
    let record = try RuleExampleRecord.make(yaml: yaml, day: day("2026-11-28"))
    let situation = ProgramSituation(record.case, figures: record.figures, on: record.day)
    switch EducationCriterion.answer(try #require(ExpressEntryFacts.Program(rawValue: program)), situation) {
    case .yes: return .yes
    case .no: return .no
    case .unknown(let keys, _): return .unknown(keys)
    }
  }

  private func foreign(_ eca: String) -> String { "[{credential: bachelors, country: FRA, eca: {\(eca)}}]" }

  @Test("Not asked of the two other programs", arguments: ["cec", "fst"])
  func others(_ program: String) throws {
    #expect(try judge(nil, program) == .yes)
  }

  @Test("Canadian, foreign without an assessment, none, untold")
  func kinds() throws {
    #expect(try judge("[{credential: secondary, country: CAN}]") == .yes)
    #expect(try judge("[{credential: less-than-secondary, country: CAN}]") == .no)
    #expect(try judge("[{credential: bachelors, country: FRA}]") == .no)
    #expect(try judge("[]") == .no)
    #expect(try judge(nil) == .unknown(["people.nadia.education"]))
    #expect(try judge("[{country: FRA}]") == .unknown(["people.nadia.education[0].credential"]))
    #expect(try judge("[{credential: bachelors}]") == .unknown(["people.nadia.education[0].country"]))
  }

  @Test("An assessment of less than five years, strictly")
  func age() throws {
    func issued(_ date: String) throws -> Kind {
      try judge(foreign("body: WES, issue_date: \(date), equivalent: bachelors"))
    }
    #expect(try issued("2021-11-29") == .yes)
    #expect(try issued("2021-11-28") == .no)
    #expect(try issued("2026-11-28") == .yes)
  }

  @Test("Its body, its date and its result are needed")
  func facts() throws {
    let key = "people.nadia.education[0].eca"
    #expect(try judge(foreign("body: WES, equivalent: bachelors")) == .unknown(["\(key).issue_date"]))
    #expect(try judge(foreign("issue_date: 2025-01-01, equivalent: bachelors")) == .unknown(["\(key).body"]))
    #expect(try judge(foreign("body: WES, issue_date: 2025-01-01")) == .unknown(["\(key).equivalent"]))
    #expect(try judge(foreign("body: WES, issue_date: 2025-01-01, equivalent: less-than-secondary")) == .no)
    #expect(try judge(foreign("body: Université de Lyon, issue_date: 2025-01-01, equivalent: bachelors")) == .no)
  }

  @Test("A physician’s assessment is the Medical Council’s, and only a physician’s")
  func physicians() throws {
    let medical = foreign("body: MCC, issue_date: 2025-01-01, equivalent: professional")
    #expect(try judge(medical, occupation: "31102") == .yes)
    #expect(try judge(foreign("body: WES, issue_date: 2025-01-01, equivalent: professional"), occupation: "31102") == .no)
  }

  @Test("One sound credential is enough beside others")
  func several() throws {
    #expect(try judge("[{credential: bachelors, country: FRA}, {credential: one-year, country: CAN}]") == .yes)
    #expect(try judge("[{credential: bachelors, country: FRA}, {country: CAN}]") == .unknown(["people.nadia.education[1].credential"]))
  }
}
