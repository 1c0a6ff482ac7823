@testable import DossierKit

/// Records of invented people made from values, for rules that look at the case alone.
enum OracleRecord {
  static func make(applications: String) throws -> CaseRecord {
    try RuleExampleRecord.make(
      yaml: "applications: [\(applications)]\npeople: [{id: nadia, role: principal, birth_date: 1990-05-01}]",
      day: day("2026-11-28"))
  }

  /// The same record with other people on another day; the checklist stays that of the first.
  static func with(_ record: CaseRecord, _ people: [Person], on day: Day) -> CaseRecord {
    var facts = record.case
    facts.people = people
    return CaseRecord(
      case: facts, folderName: record.folderName, day: day, today: day, manifests: record.manifests,
      figures: record.figures, channel: record.channel, files: record.files, skipped: record.skipped,
      assignment: record.assignment, unrecognised: record.unrecognised, listingIsCut: record.listingIsCut)
  }
}
