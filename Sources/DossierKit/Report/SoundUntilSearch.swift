/// The last day on which the same files would still be ready.
enum SoundUntilSearch {
  /// How far ahead is looked, in days.
  static let horizon = 400

  /// `nil` for a case that is not ready, or that stays ready beyond the horizon.
  static func find(_ record: CaseRecord, _ findings: [Finding]) -> Report.SoundUntil? {
    guard !hasErrors(findings) else { return nil }
    // Day after day and not by halving: an error may come and go, as where one job leaves the years that count
    // while another is still adding up, and the files are sound only until the first.
    let record = record.onlyUsedFiles
    let documents = record.assignment.documents
    for days in 1...horizon {
      if let error = errors(record, documents, after: days).first {
        return Report.SoundUntil(date: record.day + (days - 1), because: error.message)
      }
    }
    return nil
  }

  /// The rules that can find an error; no other ends the time in which the files are sound.
  private static let rules = RuleCatalogue.all.filter { rule in rule.codes.contains { $0.severities.contains(.error) } }

  /// The errors that stand as many days after the day judged.
  static func errors(_ record: CaseRecord, after days: Int) -> [Finding] {
    errors(record, record.assignment.documents, after: days)
  }

  private static func errors(_ record: CaseRecord, _ documents: [RecognisedDocument], after days: Int) -> [Finding] {
    let later = record.judged(on: record.day + days, today: record.today + days, documents)
    return Judge.findings(later, of: rules).filter { $0.severity == .error && $0.waived == nil }
  }

  private static func hasErrors(_ findings: [Finding]) -> Bool {
    findings.contains { $0.severity == .error && $0.waived == nil }
  }
}

extension CaseRecord {
  /// The same record without the files that nothing uses: what is wrong with those does not change with the day,
  /// and there may be a hundred thousand of them.
  fileprivate var onlyUsedFiles: CaseRecord {
    let used = Set(assignment.documents.map(\.file))
    var record = CaseRecord(
      case: `case`, folderName: folderName, day: day, today: today, manifests: manifests, figures: figures,
      channel: channel, files: files.filter { used.contains($0.path) }, skipped: [], assignment: assignment,
      unrecognised: [], listingIsCut: false)
    record.trials = trials
    return record
  }
}
