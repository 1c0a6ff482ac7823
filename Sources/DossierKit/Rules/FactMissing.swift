import Foundation

/// A fact that the case file does not give and that a rule or the checklist cannot do without.
/// What is absent is unknown, never compliance.
public enum FactMissing: Rule {
  public static let codes = [
    FindingCode(
      "fact-missing", [.error, .warning],
      title: Bilingual(fr: "Renseignement manquant", en: "Missing fact"),
      when: Bilingual(
        fr: "Une règle ne peut pas être jugée sans une clé de case.yaml qui manque; erreur si la règle est une erreur.",
        en: "A rule cannot be decided without a key that case.yaml lacks; an error where the rule is one."))
  ]

  public static let why = Bilingual(
    fr: "Un renseignement absent n’est pas une conformité\u{00A0}: le programme ne devine pas.",
    en: "An absent fact is not compliance: the program does not guess.")

  /// The finding for one key. The judge keeps one for each key, the gravest.
  /// - Parameters:
  ///   - key: the path in `case.yaml`, such as `people.amina.birth_date`.
  ///   - rule: the code that cannot be decided.
  ///   - severity: that of the rule; information weighs as a warning.
  static func finding(
    key: String, rule: String, severity: Severity, application: Application?, person: Person?,
    requirement: String? = nil, sources: [Source] = []
  ) -> Finding {
    Finding(
      code: "fact-missing", severity: severity == .error ? .error : .warning, application: application,
      requirement: requirement, person: person?.id,
      message: Bilingual(
        fr: "\(key) n’est pas indiqué\u{00A0}: \(rule) ne peut pas être jugé.",
        en: "\(key) is not given: \(rule) cannot be decided."),
      nextStep: Bilingual(fr: "Inscrire \(key) dans case.yaml.", en: "Write \(key) in case.yaml."),
      sources: sources, details: ["key": key, "rules": rule])
  }

  /// What the checklist cannot decide. A line that a file serves needs no more facts, but for police
  /// certificates: one certificate does not tell of which other countries one is due.
  public static func check(_ record: CaseRecord) -> [Finding] {
    record.assignment.lines.flatMap { line -> [Finding] in
      guard case .unknown(let keys) = line.demand.status,
        line.documents.isEmpty || line.demand.requirement.per == .policeCountry
      else { return [] }
      let severity = line.demand.severity ?? .warning
      return keys.map { key in
        finding(
          key: key, rule: "document-missing (\(line.demand.requirement.id))", severity: severity,
          application: line.demand.applications.first,
          person: record.case.person(line.demand.person), requirement: line.demand.requirement.id,
          sources: line.demand.sources)
      }
    }
  }

  /// One finding for each key: the gravest, naming all the rules that wait for it.
  static func merged(_ findings: [Finding]) -> [Finding] {
    var places: [String: Int] = [:]
    var kept: [Finding] = []
    for finding in findings {
      guard finding.code == "fact-missing", let key = finding.details["key"] else {
        kept.append(finding)
        continue
      }
      let place = [key, finding.application?.submission.rawValue ?? ""].joined(separator: " ")
      guard let index = places[place] else {
        places[place] = kept.count
        kept.append(finding)
        continue
      }
      var rules = (kept[index].details["rules"] ?? "").components(separatedBy: ", ")
      for rule in (finding.details["rules"] ?? "").components(separatedBy: ", ") where !rules.contains(rule) {
        rules.append(rule)
      }
      var best = finding.severity < kept[index].severity ? finding : kept[index]
      best.details["rules"] = rules.joined(separator: ", ")
      let list = rules
      best.message = Bilingual.make { language in
        // All are in the details; the sentence names the first few.
        var shown = Array(list.prefix(3))
        if list.count > 3 {
          shown.append(language == .fr ? "\(list.count - 3)\u{00A0}autres" : "\(list.count - 3) more")
        }
        let named = Typography.list(shown, language)
        return language == .fr
          ? "\(key) n’est pas indiqué\u{00A0}: \(named) ne \(list.count == 1 ? "peut" : "peuvent") pas être jugé\(list.count == 1 ? "" : "s")."
          : "\(key) is not given: \(named) cannot be decided."
      }
      kept[index] = best
    }
    return kept
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "état matrimonial absent", en: "no marital status"), day: "2026-11-28",
      yaml: """
        applications: [express-entry]
        people:
          - {id: nadia, role: principal, birth_date: 1990-05-01}
        express_entry: {program: cec}
        """, expecting: ["fact-missing"])
  ]
}
