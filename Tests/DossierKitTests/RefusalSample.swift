@testable import DossierKit

/// A letter and a case judged together, as the command does it, with nothing read from a disk.
enum RefusalSample {
  static let head = "Case Processing Centre - Edmonton\n\nNovember 10, 2026\n\n"

  static let residence = head + "E000000001   UCI 00-0000-0001\n\nDear Ms. Invented,\n\n"

  static let restoration = head + "W000000001   UCI 00-0000-0001\n\nDear Ms. Invented,\n\n"

  static func report(
    _ letter: String, rest: String = "", application: Application = .expressEntry, day: String = "2026-11-12",
    submitted: String? = nil
  ) throws -> RefusalReport {
    let yaml = """
      applications: [\(application.rawValue)]
      people:
        - id: amina
          role: principal
          in_canada: true
      \(rest)
      """
    let now = try RuleExampleRecord.make(yaml: yaml, day: DossierKitTests.day(day))
    let before = try submitted.map { try RuleExampleRecord.make(yaml: yaml, day: DossierKitTests.day($0)) }
    return try RefusalReport.make(letter: letter, isRecognised: false, before: before, now: now, language: .en)
  }

  /// All the text that a person reads, lines joined and no-break spaces made plain.
  static func words(_ report: RefusalReport, _ language: Language) -> String {
    RefusalTextReporter(language: language, coloured: false).text(report)
      .replacing("\u{00A0}", with: " ").replacing(/\s+/, with: " ")
  }
}
