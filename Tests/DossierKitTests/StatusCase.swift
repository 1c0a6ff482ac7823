@testable import DossierKit

/// An invented person in Canada, of whom nothing bars anything, to be varied by a few lines of YAML.
enum StatusCase {
  static let workPermit =
    "permits: [{kind: work, scope: employer-specific, issue_date: 2024-09-01, expiry_date: 2026-08-31}]"

  static let clean = """
    work_without_authorization: false
        removal_order: false
        declaration_a22_1: false
        misrepresentation_finding: false
    """

  static let residence =
    "permanent_residence: {principal_applicant: amina, class: cec, stage: acknowledged, acknowledged_on: 2026-07-01}"

  static func judge(
    _ day: String, _ facts: String = StatusCase.workPermit, clean: String = StatusCase.clean,
    place: String = "in_canada: true", rest: String = StatusCase.residence, province: String = "ON"
  ) throws -> PersonStanding {
    try report(day, facts, clean: clean, place: place, rest: rest, province: province).principal
  }

  static func report(
    _ day: String, _ facts: String = StatusCase.workPermit, clean: String = StatusCase.clean,
    place: String = "in_canada: true", rest: String = StatusCase.residence, province: String = "ON",
    language: Language = .en
  ) throws -> StatusReport {
    let yaml = """
      applications: [restoration, ptot, express-entry]
      people:
        - id: amina
          role: principal
          family_name: BENALI
          given_names: Amina
          province: \(province)
          \(place)
          \(clean.replacing("\n        ", with: "\n    "))
          \(facts)
      \(rest)
      """
    let reference = try RuleExampleRecord.reference.get()
    let loaded = try CaseLoader.load(yaml: Array(yaml.utf8)).case
    return StatusReport.make(
      loaded, folder: "exemple", on: DossierKitTests.day(day), language: language, figures: reference.figures,
      manifests: reference.manifests)
  }
}

extension PersonStanding {
  func available(_ code: StandingOption.Code) -> StandingOption.Availability? { option(code)?.available }

  /// All that is said of an option, or of the standing itself, in English.
  func words(_ code: StandingOption.Code? = nil) -> String {
    (code.map { option($0)?.reasons ?? [] } ?? reasons + meanwhile).map(\.en).joined(separator: "\n")
  }

  func date(_ code: String) -> Day? { deadlines.first { $0.code == code }?.date }
}

extension StatusCase {
  /// The case alone, for who judges it on many days.
  static func facts(_ facts: String) throws -> Case {
    let yaml = """
      applications: [restoration]
      people:
        - id: amina
          role: principal
          in_canada: true
          \(clean.replacing("\n        ", with: "\n    "))
          \(facts)
      """
    return try CaseLoader.load(yaml: Array(yaml.utf8)).case
  }
}
