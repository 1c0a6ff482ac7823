import Inspection
import Testing

@testable import DossierKit

/// Facts that each kind of paper gives, in both languages, and what is no such fact.
@Suite("Facts of papers")
struct PaperFactsTests {
  static let figures = Result { try FiguresLoader.embedded() }

  static func claims(_ type: String, _ text: String, person: String = "", isRecognised: Bool = false) throws -> [PaperClaim] {
    var facts = FileFacts(size: 1, sha256: "x", type: .pdf)
    facts.pageTexts = [PageText(page: 1, text: text, isRecognised: isRecognised)]
    let yaml = "applications: [express-entry]\npeople: [{id: amina, role: principal\(person)}]"
    return TextClaims.claims(
      facts, type: type, file: "a.pdf", person: try CaseLoader.load(yaml: Array(yaml.utf8)).case.principal,
      day: try #require(Day("2026-11-28")), words: try figures.get().paperWords)
  }

  private func value(_ fact: PaperClaim.Fact, _ type: String, _ text: String) throws -> String? {
    try Self.claims(type, text).first { $0.fact == fact }?.value
  }

  @Test(
    "One fact of a paper, behind the words of either language",
    arguments: [
      ("police-certificate", "Délivré le 18 juin 2026", "issue-date", "2026-06-18"),
      ("police-certificate", "Date of issue: 18 June 2026", "issue-date", "2026-06-18"),
      // The label above its value, alone on their lines.
      ("police-certificate", "Date of issue\n18 June 2026\nThe registrar", "issue-date", "2026-06-18"),
      ("eca", "Date du rapport     9 avril 2024", "assessment-date", "2024-04-09"),
      ("eca", "Reference number     9000035", "assessment-reference", "9000035"),
      ("eca", "Numéro de référence : 9000-035", "assessment-reference", "9000035"),
      ("eca", "World Education Services\nCredential evaluation", "assessment-body", "wes"),
      ("permit", "N° de document / Document No.     U123456789", "permit-number", "U123456789"),
      ("permit", "Délivré le / Date issued      2023-10-16", "permit-issue", "2023-10-16"),
      ("permit", "Remarks: CLIENT MUST LEAVE CANADA BY 2026/09/30", "must-leave-by", "2026-09-30"),
      ("permit", "REMARKS\nMUST LEAVE CANADA BY: 2026/09/30", "must-leave-by", "2026-09-30"),
      ("permit", "Le titulaire doit quitter le Canada d’ici le 30 septembre 2026.", "must-leave-by", "2026-09-30"),
      ("acknowledgement-of-receipt", "Application number: E000000017", "application-number", "E000000017"),
      ("acknowledgement-of-receipt", "IRCC\nOttawa, le 5 octobre 2026\nAccusé de réception", "acknowledged-on", "2026-10-05"),
      ("acknowledgement-of-receipt", "October 5, 2026\nDear applicant", "acknowledged-on", "2026-10-05"),
      ("medical-exam", "Numéro d’EMI     IME0000035", "exam-number", "IME0000035"),
      ("medical-exam", "Date of examination: 14 September 2026", "exam-date", "2026-09-14"),
      ("medical-exam", "Name     Amina BENALI", "full-name", "Amina BENALI"),
      ("marriage-certificate", "Date du mariage : 14 décembre 2019", "marriage-date", "2019-12-14"),
      ("marriage-certificate", "Married on 14 December 2019 in Ottawa", "marriage-date", "2019-12-14"),
      ("birth-certificate", "Née le 17 avril 1992", "birth-date", "1992-04-17"),
      ("proof-of-funds", "Amounts are in Canadian dollars.\nTotal of balances     $34,000", "funds-amount", "34000"),
      ("proof-of-funds", "Total des soldes     18 550,25 $ CA", "funds-amount", "18550.25"),
      ("proof-of-funds", "Outstanding debts: CAD 1,200.00", "funds-debts", "1200"),
    ])
  func facts(_ type: String, _ text: String, _ fact: String, _ wanted: String) throws {
    #expect(try value(try #require(PaperClaim.Fact(rawValue: fact)), type, text) == wanted)
  }

  @Test(
    "Words that only look like a fact give none",
    arguments: [
      ("police-certificate", "Date of issue: see overleaf"), ("police-certificate", "Issued to whom it may concern in 2026"),
      ("permit", "The holder must leave Canada by the date of expiry"), ("eca", "World Education Services and ICAS"),
      ("acknowledgement-of-receipt", "We met on October 5, 2026 and on other days after"),
      ("birth-certificate", "Nom    BENALI\nDate of registration    1992-05-01"), ("passport", "Date of issue: 18 June 2026"),
      // No currency is told, or another than ours, or a statement's running balance.
      ("proof-of-funds", "Total of balances     $34,000"), ("proof-of-funds", "Canadian dollars\nTotal     AED 34,000"),
      ("proof-of-funds", "Amounts in CAD\nDate        Balance\n1 Oct       $100\n2 Oct       $200\n3 Oct       $300"),
      ("proof-of-funds", "Canadian dollars\nTotal balance   $100\nTotal balance   $200"),
    ])
  func lookalikes(_ type: String, _ text: String) throws {
    let found = try Self.claims(type, text).filter { ![.assessmentBody].contains($0.fact) || $0.value != "wes" }
    #expect(found.isEmpty, "\(found)")
  }

  @Test("The rows of a bank’s table are added up, and only where each account has its amount")
  func accounts() throws {
    let table = """
      Les montants sont en dollars canadiens.
      Compte                Ouvert le          Solde actuel       Moyenne sur 6 mois
      Chèques 000-017       2022-08-22         6 150 $            5 900 $
      Épargne 000-018       2023-01-09         12 400 $           12 000 $
      Dettes (cartes, prêts)                   0 $
      """
    let found = try Self.claims("proof-of-funds", table)
    #expect(found.first { $0.fact == .fundsAmount }?.value == "18550")
    #expect(found.first { $0.fact == .fundsAverage }?.value == "17900")
    #expect(found.first { $0.fact == .fundsDebts }?.value == "0")
    #expect(found.allSatisfy { $0.certainty == .low && $0.page == 1 && !$0.words.isEmpty })
    #expect(try Self.claims("proof-of-funds", table.replacing("6 150 $", with: "6 150 €")).allSatisfy { $0.fact != .fundsAmount })
  }

  @Test(
    "Amounts as banks write them, and what is no amount",
    arguments: [
      ("18 550 $", 1_855_000, nil), ("$21,500", 2_150_000, nil), ("CAD 34,000.00", 3_400_000, "CAD"), ("0 $", 0, nil),
      ("1.234,56 €", 123_456, "EUR"), ("12,50,000", 125_000_000, nil), ("18\u{202F}550,25 $ CA", 1_855_025, "CAD"),
      ("AED 252,000", 25_200_000, "AED"), ("US$ 5", 500, "USD"), ("1'000'000 CHF", 100_000_000, "CHF"),
      ("2022-08-22", nil, nil), ("18 juin 2026", nil, nil), ("613 555 0199", nil, nil), ("000-017", nil, nil), ("", nil, nil),
      ("1,23,4", nil, nil), ("$1,000 $2,000", nil, nil), ("about 500 dollars", nil, nil),
    ] as [(String, Int?, String?)])
  func amounts(_ text: String, _ cents: Int?, _ currency: String?) {
    #expect(WrittenAmount(text)?.cents == cents)
    #expect(WrittenAmount(text)?.currency == currency)
  }

  @Test("A day that may be read two ways, one of two days, and a day in a picture are not sure")
  func doubt() throws {
    func day(_ text: String, isRecognised: Bool = false) throws -> PaperClaim? {
      try Self.claims("police-certificate", text, isRecognised: isRecognised).first { $0.fact == .issueDate }
    }
    #expect(try day("Date of issue: 18 June 2026")?.certainty == .medium)
    let two = try day("Date of issue: 03/04/2026")
    #expect(two?.certainty == .low && two?.value == "2026-04-03" && two?.alternatives == ["2026-03-04"])
    #expect(try day("Date of issue: 2026-06-18\nDate of issue: 2025-06-18")?.certainty == .low)
    #expect(try day("Date of issue: 2025-06-18\nDate of issue: 2026-06-18")?.alternatives == ["2026-06-18"])
    #expect(try day("Date of issue: 18 June 2026", isRecognised: true)?.certainty == .low)
    // Noise of recognition: a letter in the number is no day, and a lost column is.
    #expect(try day("Date of issue 18 Iune 2O26", isRecognised: true) == nil)
    #expect(try day("Date of issue 18 June 2026", isRecognised: true)?.value == "2026-06-18")
  }

  @Test("A certificate of the registry is a doubt only where no name on it can be the person’s")
  func names() throws {
    let marriage = "Wife      Leela RAMAN\nHusband      Rohan VARADAN\nDate of marriage     2019-12-14"
    func names(_ person: String, _ type: String, _ text: String) throws -> [String] {
      try Self.claims(type, text, person: person).filter { $0.fact == .fullName }.map(\.value)
    }
    #expect(try names(", family_name: VARADAN, given_names: Leela", "marriage-certificate", marriage).isEmpty)
    #expect(try names(", family_name: OKONJI, given_names: Daniel", "marriage-certificate", marriage) == ["Leela RAMAN"])
    let birth = "Child      Mira VARADAN\nDate of birth    2022-03-05\nMother     Leela RAMAN"
    #expect(try names(", family_name: VARADAN, given_names: Mira", "birth-certificate", birth).isEmpty)
    #expect(try names(", family_name: OKONJI, given_names: Daniel", "birth-certificate", birth) == ["Mira VARADAN"])
  }

  @Test("A long hostile text gives few values and as much as it had in its last lines", arguments: [
    String(repeating: "Date of issue 1 ", count: 20_000), String(repeating: "Date of issue:", count: 20_000),
    String(repeating: "must leave canada by ", count: 15_000), String(repeating: "$1 ", count: 100_000),
    String(repeating: "Balance\n", count: 30_000), String(repeating: "1,", count: 150_000),
    String(repeating: "a/", count: 150_000), String(repeating: "\u{301}", count: 100_000),
  ])
  func hostile(_ text: String) throws {
    for type in ["police-certificate", "permit", "proof-of-funds", "eca", "acknowledgement-of-receipt"] {
      let found = try Self.claims(type, text + "\nPassport: AB1234567\n")
      #expect(found.count <= 20)
      #expect(found.allSatisfy { $0.words.count <= 200 && $0.alternatives.count <= 200 })
    }
  }

  @Test("Folding and looking up grows with the text: twice the words, twice the work at most")
  func index() {
    let words = Array(repeating: ["must", "leave", "canada"], count: 40_000).flatMap(\.self) + ["by"]
    let index = WordIndex(words)
    #expect(index.contains("must leave canada by") && !index.contains("leave by") && !index.contains(""))
    #expect(!WordIndex([]).contains("a"))
  }
}
