/// What a code rests on: the rows of the facts and the sources that its own failing examples cite. They are
/// taken by judging the examples, so that they cannot differ from what a report cites.
public struct RuleBasis: Sendable, Hashable {
  /// Rows of the facts, such as `R-EE-51`.
  public var rows: [String] = []
  public var sources: [Source] = []

  /// Codes whose basis is that of the document or of the rule in question, not their own.
  static let borrowed: Set<String> = ["document-missing", "fact-missing"]

  /// The basis of a code; empty for what rests on no outside text, such as a damaged file.
  public static func of(_ code: String, _ reference: CaseExamination.Reference) -> RuleBasis {
    var basis = RuleBasis()
    guard !borrowed.contains(code), let rule = RuleCatalogue.rule(emitting: code) else { return basis }
    for example in rule.examples where example.expected.contains(code) {
      guard let record = example.record(reference) else { continue }
      for finding in rule.check(record) where finding.code == code {
        // Rows of the facts begin with a capital; other names are the program's own.
        if let row = finding.rule, row.first?.isUppercase == true, !basis.rows.contains(row) { basis.rows.append(row) }
        basis.sources += finding.sources.filter { !basis.sources.contains($0) }
      }
    }
    return basis
  }
}
