import Inspection
import Testing

@testable import DossierKit

/// The lines that papers give for a case file that leaves their facts open.
@Suite("Proposals from papers")
struct PaperProposalTests {
  private func paper(_ file: String, _ text: String) -> ExampleFile {
    ExampleFile(file) { $0.pageTexts = [PageText(page: 1, text: text, isRecognised: false)] }
  }

  private func lines(_ yaml: String, _ files: [ExampleFile], _ language: Language = .en) throws -> [String] {
    let example = RuleExample(
      Bilingual(fr: "propositions", en: "proposals"), day: "2026-11-28", yaml: yaml, files: files)
    return ReadFact.of(try RuleExampleRecord.make(example)).map { $0.line(language) }
  }

  private let open = """
    applications: [express-entry, ptot]
    people:
      - id: nadia
        role: principal
        birth_date: 1990-05-01
        marital_status: single
        residence: [{country: FRA, from: 2018-01-01, to: 2024-12-31}, {country: CAN, from: 2025-01-01}]
        education: [{credential: masters, country: FRA, completed: 2020-06-30}]
    permanent_residence: {principal_applicant: nadia, class: cec, stage: acknowledged}
    express_entry: {program: fsw}
    """

  @Test("What the case leaves open is proposed with its place, what it says is not")
  func proposed() throws {
    let files = [
      paper("acknowledgement-of-receipt.pdf", "5 octobre 2026\nNuméro de la demande    E000000017"),
      paper("police-certificate_nadia_FRA.pdf", "Délivré le 18 juin 2026"),
      paper("proof-of-funds.pdf", "Dollars canadiens\nTotal des soldes     18 550 $\nDettes     0 $"),
      paper("permit.pdf", "Document No.     U123456789\nDate issued     2023-10-16"),
      paper("eca.pdf", "World Education Services\nDate of report     2024-02-01\nReference number     9000044"),
      paper("medical-exam.pdf", "IME number     IME0000035\nDate of exam     2026-10-02"),
    ]
    let found = try lines(open, files)
    for line in [
      "permanent_residence.application_number: \"E000000017\"  # acknowledgement-of-receipt.pdf, page 1, not read surely",
      "permanent_residence.acknowledged_on: 2026-10-05  # acknowledgement-of-receipt.pdf, page 1, not read surely",
      "documents[\"police-certificate_nadia_FRA.pdf\"].issue_date: 2026-06-18  # police-certificate_nadia_FRA.pdf, page 1",
      "express_entry.funds.amount: 18550  # proof-of-funds.pdf, page 1, not read surely",
      "express_entry.funds.debts: 0  # proof-of-funds.pdf, page 1, not read surely",
      "people.nadia.permits.issue_date: 2023-10-16  # permit.pdf, page 1",
      "people.nadia.education.eca.issue_date: 2024-02-01  # eca.pdf, page 1",
      "people.nadia.education.eca.body: \"wes\"  # eca.pdf, page 1, not read surely",
      "people.nadia.medical_exam.date: 2026-10-02  # medical-exam.pdf, page 1",
      "people.nadia.medical_exam.number: \"IME0000035\"  # medical-exam.pdf, page 1, not read surely",
    ] { #expect(found.contains(line), "\(line) is not in \(found)") }
    let told = open.replacing("stage: acknowledged}", with: "stage: acknowledged, acknowledged_on: 2026-10-05, application_number: E000000017}")
      .replacing("{program: fsw}", with: "{program: fsw, funds: {amount: 18550, debts: 0}}")
    #expect(try lines(told, files).allSatisfy { !$0.hasPrefix("permanent_residence") && !$0.hasPrefix("express_entry") })
    #expect(try lines(open, [paper("medical-exam.pdf", "Date of exam  02/10/2026")]).isEmpty)
    let french = try lines(open, [paper("medical-exam.pdf", "Date de l’examen : 2 octobre 2026")], .fr)
    #expect(french == ["people.nadia.medical_exam.date: 2026-10-02  # medical-exam.pdf, page\u{A0}1"])
  }
}
