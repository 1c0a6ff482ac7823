/// From all that is known of a case to all findings.
public enum Judge {
  /// Every finding of every rule, waivers applied, in the order of a report. The same record
  /// gives the same findings in the same order.
  public static func findings(_ record: CaseRecord) -> [Finding] {
    findings(record, of: RuleCatalogue.all)
  }

  /// The findings of some rules alone.
  static func findings(_ record: CaseRecord, of rules: [any Rule.Type]) -> [Finding] {
    let found = FactMissing.merged(rules.flatMap { $0.check(record) })
    let people = record.case.people.map(\.id)
    let judged = Waivers.apply(record.case.waivers ?? [], to: found, record: record)
    return judged.sorted { Finding.inOrder($0, $1, people: people) }
  }
}
