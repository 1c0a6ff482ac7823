import Testing

@testable import DossierKit

@Suite("The report in both languages at once")
struct SideBySideTests {
  private static func report() throws -> Report {
    let record = try RuleExampleRecord.make(
      yaml: """
        applications: [restoration, ptot]
        people:
          - id: amina
            role: principal
            birth_date: 1992-04-17
            passport: {expiry_date: 2027-01-01}
        restoration: {restore_as: worker, requested_permit: open}
        waivers: [{code: passport-expires-soon, reason: Renouvellement demandé.}]
        """, day: try #require(Day("2026-11-28")), files: [ExampleFile("passport.pdf")])
    return ReportMaker.make(record, language: .fr)
  }

  private static func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }

  @Test("Each finding stands once, in French and then in English")
  func findings() throws {
    let report = try Self.report()
    #expect(report.counts.error > 3 && report.counts.waived == 1)
    let text = Self.unwrapped(TextReporter(languages: [.fr, .en], coloured: false).text(report))
    for finding in report.findings {
      let french = try #require(text.firstRange(of: Self.unwrapped(finding.message.fr)), "\(finding.message.fr)")
      let english = try #require(text[french.upperBound...].firstRange(of: Self.unwrapped(finding.message.en)))
      // Nothing of another finding comes between the two.
      let between = text[french.upperBound..<english.lowerBound]
      #expect(!report.findings.contains { $0 != finding && between.contains(Self.unwrapped($0.message.fr)) })
    }
    #expect(text.contains("Documents demandés / Documents asked for"))
    #expect(text.contains("PAS PRÊT") && text.contains("NOT READY"))
    #expect(text.contains(Self.unwrapped(Disclaimer.text.fr)) && text.contains(Self.unwrapped(Disclaimer.text.en)))
  }

  @Test("It keeps to 80 columns and colours change no letter")
  func columns() throws {
    let report = try Self.report()
    let plain = TextReporter(languages: [.fr, .en], coloured: false).text(report)
    for line in plain.split(separator: "\n") { #expect(TextStyle.columns(String(line)) <= 80, "\(line)") }
    let coloured = TextReporter(languages: [.fr, .en], coloured: true).text(report)
    #expect(coloured.replacing(/\u{1B}\[\d+m/, with: "") == plain)
  }

  @Test("With one language nothing of the other is left", arguments: [(Language.fr, Language.en), (.en, .fr)])
  func alone(_ language: Language, _ other: Language) throws {
    let report = try Self.report()
    let text = Self.unwrapped(TextReporter(language: language, coloured: false).text(report))
    for finding in report.findings {
      #expect(text.contains(Self.unwrapped(finding.message[language])))
      #expect(!text.contains(Self.unwrapped(finding.message[other])))
    }
  }
}
