import Inspection
import Testing

@testable import DossierKit

@Suite("What papers say")
struct PaperTextTests {
  private static let figures = Result { try FiguresLoader.embedded() }

  @Test(
    "Days as people write them",
    arguments: [
      ("2026-06-18", ["2026-06-18"]), ("18 juin 2026", ["2026-06-18"]), ("1er juin 2026", ["2026-06-01"]),
      ("June 18, 2026", ["2026-06-18"]), ("18 June 2026", ["2026-06-18"]), ("18th of June 2026", ["2026-06-18"]),
      ("18-JUN-2026", ["2026-06-18"]), ("18/06/2026", ["2026-06-18"]), ("06/18/2026", ["2026-06-18"]),
      ("05/06/2026", ["2026-06-05", "2026-05-06"]), ("05/05/2026", ["2026-05-05"]), ("le 3 août 2025", ["2025-08-03"]),
      ("Tuesday, 3 March 2026", ["2026-03-03"]), ("2026/02/30", []), ("31 février 2026", []), ("juin 2026", []),
      ("3 jui 2026", []), ("13/13/2026", []), ("", []), ("2 sept. 2025", ["2025-09-02"]), ("18.06.2026", ["2026-06-18"]),
    ])
  func days(_ text: String, _ wanted: [String]) {
    #expect(WrittenDay.readings(text).map(\.description) == wanted)
  }

  private func claims(_ type: String, _ text: String, isRecognised: Bool = false) throws -> [PaperClaim] {
    var facts = FileFacts(size: 1, sha256: "x", type: .pdf)
    facts.pageTexts = [PageText(page: 2, text: text, isRecognised: isRecognised)]
    let person = try CaseLoader.load(
      yaml: Array("applications: [express-entry]\npeople: [{id: amina, role: principal}]".utf8)
    ).case.principal
    return TextClaims.claims(
      facts, type: type, file: "a.pdf", person: person, day: try #require(Day("2026-11-28")),
      words: try Self.figures.get().paperWords)
  }

  @Test("Labels in columns, before colons, in two languages and within a line")
  func labels() throws {
    let table = try claims(
      "police-certificate",
      """
      Nom                     BENALI
      Prénoms : Amina Zohra
      Date de naissance / Date of birth      17 avril 1992
      Délivré le 18 juin 2026 à Rabat
      """)
    func value(_ fact: PaperClaim.Fact) -> String? { table.first { $0.fact == fact }?.value }
    #expect(value(.familyName) == "BENALI" && value(.givenNames) == "Amina Zohra")
    #expect(value(.birthDate) == "1992-04-17" && value(.issueDate) == "2026-06-18")
    #expect(table.allSatisfy { $0.page == 2 && $0.person == "amina" && !$0.words.isEmpty })
  }

  @Test("A day is surer than a name; what was recognised, or stands twice, is never sure")
  func certainty() throws {
    let text = "Date de l’examen    2026-10-02\nNom    BENALI"
    let own = try claims("medical-exam", text)
    #expect(own.first { $0.fact == .examDate }?.certainty == .medium)
    #expect(own.first { $0.fact == .familyName }?.certainty == .low)
    #expect(try claims("medical-exam", text, isRecognised: true).allSatisfy { $0.certainty == .low && $0.reader == .picture })
    let twice = try claims("medical-exam", text + "\nDate de l’examen   2025-10-02").first { $0.fact == .examDate }
    #expect(twice?.certainty == .low && twice?.alternatives == ["2025-10-02"])
  }

  @Test("A birth certificate’s names and dates may be the parents’, and papers of other kinds claim nothing")
  func silent() throws {
    let birth = try claims("birth-certificate", "Nom    BENALI\nDate de naissance   1960-01-01")
    #expect(birth.map(\.fact) == [.birthDate] && birth.allSatisfy { $0.certainty == .low })
    #expect(try claims("letter-of-explanation", "Nom    BENALI").isEmpty)
  }

  @Test(
    "Scores stand after the ability: in columns, on one line, behind a remark; a heading row gives none",
    arguments: [
      ("Listening     8.5", ["listening": [8.5]]),
      ("Listening 8.0    Reading 7.5    Writing 7.0    Speaking 7,5   Overall 7.5",
        ["listening": [8], "reading": [7.5], "writing": [7], "speaking": [7.5, 7.5]]),
      ("Compréhension de l’oral (ancien score)   300/360  NCLC 9", ["listening": [300, 9]]),
      ("EXPRESSION ÉCRITE ........ 380", ["writing": [380]]),
      ("Listening Reading Writing Speaking", [:]), ("Listening: see page 2", [:]), ("Reading 2026-10-08", [:]),
      ("Speaking test 4", [:]), ("", [:]),
    ] as [(String, [String: [Double]])])
  func scores(_ text: String, _ wanted: [String: [Double]]) throws {
    let page = PageText(page: 1, text: text, isRecognised: false)
    #expect(ReadScores([page], try Self.figures.get().paperWords).abilities.mapValues(\.values) == wanted)
  }

  @Test("Languages by their letters and by their small words")
  func languages() throws {
    func answer(_ text: String) throws -> TextLanguage.Answer {
      var facts = FileFacts(size: 1, sha256: "x", type: .pdf)
      facts.pageTexts = [PageText(page: 1, text: text, isRecognised: false)]
      return TextLanguage.of(facts, try Self.figures.get().paperWords)
    }
    let french = "Nous confirmons que la personne a travaillé pour nous et que les heures sont celles qui figurent sur la fiche. "
    let german = "Die Behörde bestätigt, dass die Person nicht vorbestraft ist und das Register keine Eintragung für sie enthält. "
    #expect(try answer(String(repeating: french, count: 4)) == .frenchOrEnglish)
    #expect(try answer(String(repeating: german, count: 4)) == .other("de", Bilingual(fr: "allemand", en: "German")))
    // Both at once: a bilingual form.
    #expect(try answer(String(repeating: french + german, count: 4)) == .frenchOrEnglish)
    #expect(try answer("Kurz") == .unknown)
    #expect(try answer(String(repeating: "Société Générale 75009 Paris ", count: 20)) == .unknown)
  }

  @Test("Numbers of people are masked but for the end")
  func masking() {
    #expect(Masking.number("AB1234567") == "••••••567" && Masking.number("1234") == "••••")
  }
}
