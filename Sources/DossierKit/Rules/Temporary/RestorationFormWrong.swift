/// The form follows the status asked for: IMM 5710 for a worker, IMM 5709 for a student, IMM 5708 for a visitor
/// (D-RESTO-01, V-STU, V-VIS).
public enum RestorationFormWrong: Rule {
  public static let codes = [
    FindingCode(
      "restoration-form-wrong", [.error],
      title: Bilingual(fr: "Mauvais formulaire de rétablissement", en: "Wrong restoration form"),
      when: Bilingual(
        fr: "Le répertoire contient le formulaire d’un autre statut que celui de restoration.restore_as, et non le "
          + "bon.",
        en: "The folder holds the form of another status than restoration.restore_as, and not the right one."))
  ]

  public static let why = Bilingual(
    fr: "Le formulaire dit quel statut est demandé\u{00A0}: celui d’un autre statut n’est pas une demande de celui-ci.",
    en: "The form says which status is asked for: that of another status is no application for this one.")

  private static let forms = ["imm5710", "imm5709", "imm5708"]

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard let status = record.case.restoration?.restoreAs else { return [] }
    let assigned = record.assignment.lines.flatMap(\.documents)
    let papers = assigned + record.assignment.unused + record.assignment.ambiguous
    return record.case.people.filter { record.case.applies($0, for: .restoration) }.compactMap { person in
      let own = papers.filter { forms.contains($0.type) && ($0.person == nil || $0.person == person.id) }
      // A student who also asks for a work permit is served the worker's form by the account.
      let asksForWork = [.open, .employerSpecific].contains(record.case.restoration?.requestedPermit)
      let right = [status.form] + (status == .student && asksForWork ? ["imm5710"] : [])
      guard let wrong = own.first, !own.contains(where: { right.contains($0.type) }) else { return nil }
      let (asked, found) = (name(status.form), name(wrong.type))
      return Finding(
        code: "restoration-form-wrong", severity: .error, application: .restoration, requirement: status.form,
        person: person.id, file: wrong.file,
        message: Bilingual(
          fr: "Pour rétablir le statut \(person.ofName) à titre de \(status.title.fr), le formulaire est "
            + "l’\(asked); le répertoire contient l’\(found).",
          en: "To restore the status of \(person.displayName) as a \(status.title.en), the form is \(asked); the "
            + "folder holds \(found)."),
        nextStep: Bilingual(
          fr: "Remplir et valider l’\(asked), ou corriger restoration.restore_as.",
          en: "Fill in and validate \(asked), or correct restoration.restore_as."),
        due: record.lastDay(.restoration), rule: "D-RESTO-01",
        sources: record.sources(.restoration, "FORM5710", "G5551"),
        details: ["expected": status.form, "found": wrong.type, "restore_as": status.rawValue])
    }
  }

  private static func name(_ form: String) -> String { "IMM\u{00A0}" + form.dropFirst(3) }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "travailleur avec le formulaire de visiteur", en: "worker with the visitor’s form"),
      day: "2026-11-28", yaml: yaml("worker"), files: [ExampleFile("imm5708_amina.pdf")],
      expecting: ["restoration-form-wrong"]),
    RuleExample(
      Bilingual(fr: "travailleur avec le bon formulaire", en: "worker with the right form"), day: "2026-11-28",
      yaml: yaml("worker"), files: [ExampleFile("imm5710_amina.pdf")]),
    RuleExample(
      Bilingual(fr: "visiteur avec le formulaire de travailleur", en: "visitor with the worker’s form"),
      day: "2026-11-28", yaml: yaml("visitor"), files: [ExampleFile("imm5710_amina.pdf")],
      expecting: ["restoration-form-wrong"]),
  ]

  private static func yaml(_ status: String) -> String {
    """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        permits: [{kind: work, issue_date: 2024-09-01, expiry_date: 2026-09-30}]
    restoration: {restore_as: \(status)}
    """
  }
}

extension RestorationFacts.Status {
  /// The document type of the form on which the status is asked for.
  var form: String {
    switch self {
    case .worker: "imm5710"
    case .student: "imm5709"
    case .visitor: "imm5708"
    }
  }

  /// The permit that the status goes with.
  var permit: Permit.Kind {
    switch self {
    case .worker: .work
    case .student: .study
    case .visitor: .visitor
    }
  }

  var title: Bilingual {
    switch self {
    case .worker: Bilingual(fr: "travailleur", en: "worker")
    case .student: Bilingual(fr: "étudiant", en: "student")
    case .visitor: Bilingual(fr: "visiteur", en: "visitor")
    }
  }
}
