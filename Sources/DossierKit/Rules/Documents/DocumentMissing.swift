/// Every demanded document without a file, unless a rule of its own names it more exactly.
public enum DocumentMissing: Rule {
  public static let codes = [
    FindingCode(
      "document-missing", [.error, .warning, .info], waivable: true,
      title: Bilingual(fr: "Document manquant", en: "Missing document"),
      when: Bilingual(
        fr: "Une exigence du manifeste n’a aucun fichier; la gravité est celle du manifeste.",
        en: "A requirement of the manifest has no file; the severity is the manifest’s."))
  ]

  public static let why = Bilingual(
    fr: "Une demande incomplète est retournée ou refusée sans être examinée (RIPR, art. 10 et 12).",
    en: "An incomplete application is returned or rejected without a review (IRPR ss. 10, 12).")

  /// Requirements whose absence has a code of its own, emitted by the rule of that matter.
  static let namedElsewhere: Set<String> = ["police-certificate", "medical-exam", "eca"]

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.assignment.lines.compactMap { line in
      let demand = line.demand
      guard demand.status == .required, line.documents.isEmpty, let severity = demand.severity,
        !namedElsewhere.contains(demand.requirement.id)
      else { return nil }
      return finding(demand, severity, record)
    }
  }

  private static func finding(_ demand: Demand, _ severity: Severity, _ record: CaseRecord) -> Finding {
    let what = what(demand, record)
    return Finding(
      code: "document-missing", severity: severity, application: demand.applications.first,
      requirement: demand.requirement.id, person: demand.person, country: demand.country,
      message: Bilingual.make { language in
        let reason = demand.reason[language]
        return language == .fr
          ? "Aucun fichier pour\u{00A0}: \(what.fr)\(reason.isEmpty ? "" : " (\(reason))")."
          : "No file for: \(what.en)\(reason.isEmpty ? "" : " (\(reason))")."
      },
      nextStep: nextStep(demand, record), due: severity == .error ? record.lastDay(demand.applications.first) : nil,
      rule: demand.rule, sources: demand.sources, details: details(demand))
  }

  private static func details(_ demand: Demand) -> [String: String] {
    var details = ["slot": demand.slot.id, "facts": demand.facts.joined(separator: ", ")]
    if let label = demand.subject?.label { details["subject"] = label }
    return details
  }

  /// The document with whose it is, where several people or several of a kind could be meant.
  static func what(_ demand: Demand, _ record: CaseRecord) -> Bilingual {
    Bilingual.make { language in
      var text = demand.requirement.name[language]
      if let country = demand.country {
        text += " · " + (record.figures.country(country)?.name[language] ?? country)
      }
      if let label = demand.subject?.name { text += " · " + label }
      if record.case.people.count > 1, let person = record.case.person(demand.person) {
        text += " · " + person.displayName
      }
      return text
    }
  }

  private static func nextStep(_ demand: Demand, _ record: CaseRecord) -> Bilingual {
    if demand.requirement.id == "letter-of-explanation" {
      let kind = demand.submission == .expressEntry ? "explanation" : letterKind(record)
      return Bilingual(
        fr: "Rédiger l’ébauche avec «\u{00A0}dossier letter --kind \(kind)\u{00A0}», la corriger, la signer et ajouter la "
          + "lettre signée au répertoire.",
        en: "Draft it with “dossier letter --kind \(kind)”, correct it, sign it and add the signed letter to the folder.")
    }
    if demand.inapplicable != nil {
      return Bilingual(
        fr: "Si le document ne s’applique pas, téléverser à sa place une page signée qui l’explique\u{00A0}: «\u{00A0}dossier "
          + "letter --kind explanation\u{00A0}» en fait l’ébauche (pratique courante).",
        en: "If the document does not apply, upload in its place a signed page that says so: “dossier letter --kind "
          + "explanation” drafts it (common practice).")
    }
    if let step = demand.requirement.nextStep { return step }
    return Bilingual(
      fr: "Ajouter le fichier au répertoire, par exemple sous le nom \(demand.requirement.id).pdf.",
      en: "Add the file to the folder, for example as \(demand.requirement.id).pdf.")
  }

  private static func letterKind(_ record: CaseRecord) -> String {
    let applications = Set(record.case.applications)
    if applications.isSuperset(of: [.restoration, .ptot]) { return "restoration-ptot" }
    return applications.contains(.ptot) ? "ptot" : "restoration"
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "dossier presque vide", en: "an almost empty folder"), day: "2026-11-28",
      yaml: """
        applications: [restoration]
        people: [{id: amina, role: principal, birth_date: 1992-04-17, passport: {expiry_date: 2030-01-01}}]
        restoration: {restore_as: visitor, requested_permit: none}
        """,
      files: [
        ExampleFile("imm5708.pdf"), ExampleFile("passport.pdf"), ExampleFile("permit.pdf"),
        ExampleFile("proof-of-funds.pdf"), ExampleFile("compliance-proof.pdf"),
      ], expecting: ["document-missing"])
  ]
}
