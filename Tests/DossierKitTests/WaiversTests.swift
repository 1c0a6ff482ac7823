import Inspection
import Testing

@testable import DossierKit

@Suite("Findings accepted on purpose")
struct WaiversTests {
  /// Two years in France and no certificate; the day is within the invitation.
  private static func record(
    waivers: String, files: [ExampleFile] = [], citizen: Bool = false, more: String = ""
  ) throws -> CaseRecord {
    try RuleExampleRecord.make(
      yaml: """
        applications: [express-entry]
        people:
          - id: nadia
            role: principal
            family_name: OUEDRAOGO
            given_names: Nadia
            birth_date: 1990-05-01
            marital_status: single
            canadian_or_permanent_resident: \(citizen)
            in_canada: true
            passport: {number: A1234567, country: BFA, expiry_date: 2027-03-02}
            residence:
              - {country: FRA, from: 1990-05-01, to: 2021-07-30}
              - {country: CAN, from: 2021-07-31}
            activities:
              - {kind: work, employer: Logiciels Boréal inc., noc: "21232", country: CAN, from: 2022-01-10}
        express_entry: {program: cec, invitation_date: 2026-10-20}
        \(more)
        waivers:
          - \(waivers)
        """, day: try #require(Day("2026-11-28")), files: files)
  }

  private static let police =
    "{code: police-certificate-missing, person: nadia, country: FRA, reason: Le service tarde., proof: police/request-receipt_FRA.pdf}"
  private static let proof = ExampleFile("police/request-receipt_FRA.pdf")
  private static let letter = ExampleFile("letter-of-explanation.pdf")

  private static func codes(_ findings: [Finding]) -> Set<String> { Set(findings.map(\.code)) }

  @Test("Every warning can be accepted; it stays in the report and leaves the counts")
  func warning() throws {
    let open = try Self.record(waivers: "{code: no-such-code, reason: rien}")
    let before = ReportMaker.make(open, language: .fr)
    let warnings = before.findings.filter { $0.severity == .warning && !$0.code.hasPrefix("waiver-") }
    #expect(warnings.count > 2)
    for code in Self.codes(warnings) {
      let findings = Judge.findings(try Self.record(waivers: "{code: \(code), reason: voulu}"))
      for finding in findings where finding.code == code && finding.severity == .warning {
        #expect(finding.waived == Finding.Waived(reason: "voulu", proof: nil), "\(code)")
      }
      #expect(!findings.contains { $0.code == "waiver-stale" }, "\(code)")
    }
    let report = ReportMaker.make(
      try Self.record(waivers: "{code: passport-expires-soon, reason: voulu}"), language: .fr)
    #expect(report.waived.map(\.code) == ["passport-expires-soon"])
    #expect(report.counts.waived == 1)
    // The stale waiver of the first case is gone as well.
    #expect(report.counts.warning == before.counts.warning - 2)
  }

  @Test("A police certificate is accepted with an existing proof of request and a letter")
  func policeAllowed() throws {
    let record = try Self.record(waivers: Self.police, files: [Self.proof, Self.letter])
    let report = ReportMaker.make(record, language: .fr)
    let finding = try #require(report.findings.first { $0.code == "police-certificate-missing" })
    #expect(finding.severity == .error)
    #expect(finding.waived == Finding.Waived(reason: "Le service tarde.", proof: "police/request-receipt_FRA.pdf"))
    #expect(!report.open(.error).contains { $0.code.hasPrefix("police-") || $0.code.hasPrefix("waiver-") })
    #expect(report.checklist.first { $0.requirement == "police-certificate" && $0.country == "FRA" }?.status == .waived)
  }

  @Test(
    "A police certificate is not accepted without both",
    arguments: [
      [], ["police/request-receipt_FRA.pdf"], ["letter-of-explanation.pdf"],
      // The proof of another country, another paper under the name of the proof, and no file of that name.
      ["police/request-receipt_MAR.pdf", "letter-of-explanation.pdf"],
      ["passport.pdf", "letter-of-explanation.pdf"],
    ])
  func policeRefused(_ paths: [String]) throws {
    let findings = Judge.findings(try Self.record(waivers: Self.police, files: paths.map { ExampleFile($0) }))
    #expect(findings.first { $0.code == "police-certificate-missing" }?.waived == nil)
    let refusal = try #require(findings.first { $0.code == "waiver-not-allowed" })
    #expect(refusal.severity == .error)
    #expect(refusal.details["key"] == "waivers[0]")
  }

  @Test("A draft of this program is no letter, and a proof that cannot be opened is no proof")
  func draft() throws {
    let draft = ExampleFile("letter-of-explanation.pdf") { $0.isDraftOfDossier = true }
    let broken = ExampleFile("police/request-receipt_FRA.pdf", failing: .noPermission)
    for files in [[Self.proof, draft], [broken, Self.letter]] {
      let findings = Judge.findings(try Self.record(waivers: Self.police, files: files))
      #expect(findings.contains { $0.code == "waiver-not-allowed" })
      #expect(findings.first { $0.code == "police-certificate-missing" }?.waived == nil)
    }
  }

  @Test("A missing document is accepted where the manifest says so, and nowhere else")
  func documents() throws {
    let letter = Judge.findings(
      try Self.record(waivers: "{code: document-missing, requirement: employment-letter, reason: Entreprise fermée.}"))
    let waived = letter.filter { $0.requirement == "employment-letter" && $0.code == "document-missing" }
    #expect(!waived.isEmpty)
    #expect(waived.allSatisfy { $0.severity == .error && $0.waived?.reason == "Entreprise fermée." })
    #expect(!letter.contains { $0.code == "waiver-not-allowed" })

    let passport = Judge.findings(
      try Self.record(waivers: "{code: document-missing, requirement: passport, reason: Perdu.}"))
    #expect(passport.first { $0.requirement == "passport" && $0.code == "document-missing" }?.waived == nil)
    #expect(passport.contains { $0.code == "waiver-not-allowed" && $0.requirement == "passport" })
  }

  @Test("No other error is accepted")
  func errors() throws {
    let open = Judge.findings(try Self.record(waivers: "{code: no-such-code, reason: rien}"))
    let errors = Self.codes(open.filter { $0.severity == .error }).subtracting([
      "police-certificate-missing", "document-missing",
    ])
    #expect(!errors.isEmpty)
    for code in errors {
      let findings = Judge.findings(try Self.record(waivers: "{code: \(code), reason: voulu}"))
      #expect(findings.allSatisfy { $0.code != code || $0.severity != .error || $0.waived == nil }, "\(code)")
      #expect(findings.contains { $0.code == "waiver-not-allowed" }, "\(code)")
    }
  }

  @Test("A waiver that matches nothing is stale, and accepts no finding on waivers")
  func stale() throws {
    for waiver in [
      "{code: passport-expires-soon, person: nadia, country: FRA, reason: voulu}",
      "{code: funds-insufficient, reason: voulu}", "{code: waiver-stale, reason: voulu}",
    ] {
      let findings = Judge.findings(try Self.record(waivers: waiver))
      let stale = findings.filter { $0.code == "waiver-stale" }
      #expect(stale.count == 1 && stale[0].severity == .warning && stale[0].waived == nil, "\(waiver)")
      #expect(findings.allSatisfy { $0.waived == nil })
    }
  }

  @Test("A waiver without a reason is an error and accepts nothing", arguments: ["", ", reason: \"  \""])
  func withoutReason(_ reason: String) throws {
    let findings = Judge.findings(try Self.record(waivers: "{code: passport-expires-soon\(reason)}"))
    #expect(findings.first { $0.code == "passport-expires-soon" }?.waived == nil)
    #expect(findings.first { $0.code == "waiver-without-reason" }?.severity == .error)
  }

  @Test("The report shows what was accepted under its own heading, in both languages")
  func heading() throws {
    let record = try Self.record(waivers: "{code: passport-expires-soon, reason: Renouvellement en cours.}")
    let report = ReportMaker.make(record, language: .fr)
    for (language, heading) in [(Language.fr, "Acceptés par dérogation"), (.en, "Accepted by a waiver")] {
      let text = TextReporter(language: language, coloured: false).text(report)
      let title = try #require(RuleCatalogue.title(of: "passport-expires-soon"))[language]
      let parts = text.components(heading)
      #expect(parts.count == 2)
      #expect(!parts[0].contains(title) && parts[1].contains(title))
      #expect(parts[1].contains("Renouvellement en cours."))
    }
  }

  @Test("The note to oneself leaves in no form")
  func note() throws {
    let record = try Self.record(
      waivers: "{code: passport-expires-soon, reason: voulu, note: secret-de-famille}", files: [Self.letter])
    let report = ReportMaker.make(record, language: .fr)
    #expect(report.counts.waived == 1)
    #expect(!String(decoding: try JSONReporter.pretty(report), as: UTF8.self).contains("secret-de-famille"))
    let text = TextReporter(languages: [.fr, .en], coloured: false).text(report)
    #expect(!text.contains("secret-de-famille"))
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
