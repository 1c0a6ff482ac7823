import Inspection

@testable import DossierKit

extension CaseRecord {
  /// The same record of folders whose papers nobody has read inside.
  ///
  /// The files of an example tell the example's dates. Where a test changes `case.yaml` alone, they would rightly be
  /// said to disagree with it, which is not what that test is about.
  var withUnreadPapers: CaseRecord {
    CaseRecord(
      case: `case`, folderName: folderName, day: day, today: today, manifests: manifests, figures: figures,
      channel: channel,
      files: files.map { file in
        guard case .inspected(var facts) = file.content else { return file }
        facts.pageTexts = []
        facts.zone = nil
        facts.form?.fields = []
        var unread = file
        unread.content = .inspected(facts)
        return unread
      },
      skipped: skipped, assignment: assignment, unrecognised: unrecognised, listingIsCut: listingIsCut)
  }
}
