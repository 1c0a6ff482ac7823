internal import Inspection

/// A bridging permit is an open work permit, in the case file and on the IMM 5710 (D-BOWP-01, X-BOWP-07).
public enum PtotPermitTypeWrong: Rule {
  public static let codes = [
    FindingCode(
      "ptot-permit-type-wrong", [.error, .warning],
      title: Bilingual(fr: "Permis demandé non ouvert", en: "Permit asked for is not open"),
      when: Bilingual(
        fr: "restoration.requested_permit ou l’IMM 5710 demande autre chose qu’un permis de travail ouvert; avertissement si "
          + "le formulaire porte un code inconnu du programme.",
        en: "restoration.requested_permit or the IMM 5710 asks for something else than an open work permit; a warning "
          + "where the form bears a code that the program does not know."))
  ]

  public static let why = Bilingual(
    fr: "Un permis lié à un employeur exige une offre et d’autres frais\u{00A0}: la demande serait refusée.",
    en: "An employer-specific permit needs an offer and other fees: the application would be refused.")

  /// The code of the form for an open work permit; `COWP` is the permit of a co-op student.
  private static let openCode = "OWP"
  /// The other codes of the lists that were seen in forms (2017 to 2024). A newer list may have others.
  private static let otherCodes: Set<String> = ["COWP", "ELMO", "LMOS", "LCP", "VWOWP", "OTHER", "PGWP", "SBC"]

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.ptot) else { return [] }
    var found: [Finding] = []
    if let permit = record.case.restoration?.requestedPermit, permit != .open {
      found.append(
        finding(
          record, person: record.case.principal.id, file: nil,
          Bilingual(
            fr: "Le dossier demande un PTOT, mais restoration.requested_permit indique "
              + "«\u{00A0}\(permit.rawValue)\u{00A0}».",
            en: "The case asks for a BOWP, but restoration.requested_permit says “\(permit.rawValue)”."),
          Bilingual(
            fr: "Inscrire open dans restoration.requested_permit.", en: "Write open in restoration.requested_permit."),
          details: ["requested_permit": permit.rawValue]))
    }
    for line in record.lines(for: "imm5710") where line.demand.applications.contains(.ptot) {
      for paper in line.documents {
        guard let form = record.form(paper.file), let type = form.value("work-permit-type"),
          type.uppercased() != openCode
        else { continue }
        found.append(
          finding(
            record, person: line.demand.person, file: paper.file,
            Bilingual(
              fr: "L’IMM\u{00A0}5710 demande un autre genre de permis de travail (\(type)) que le permis de travail "
                + "ouvert.",
              en: "The IMM\u{00A0}5710 asks for another type of work permit (\(type)) than an open work permit."),
            Bilingual(
              fr: "Choisir «\u{00A0}Permis de travail ouvert\u{00A0}» dans l’IMM\u{00A0}5710, puis le valider de "
                + "nouveau.",
              en: "Choose “Open work permit” in the IMM\u{00A0}5710, then validate it again."),
            severity: otherCodes.contains(type.uppercased()) ? .error : .warning,
            details: ["work_permit_type": type]))
      }
    }
    return found
  }

  private static func finding(
    _ record: CaseRecord, person: String?, file: String?, _ message: Bilingual, _ nextStep: Bilingual,
    severity: Severity = .error, details: [String: String]
  ) -> Finding {
    Finding(
      code: "ptot-permit-type-wrong", severity: severity, application: .ptot, requirement: "imm5710", person: person,
      file: file, message: message, nextStep: nextStep, due: severity == .error ? record.lastDay(.ptot) : nil, rule: "D-BOWP-01",
      sources: record.sources(.ptot, "BOWP-EN"), details: details)
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "permis lié à un employeur", en: "employer-specific permit"), day: "2026-11-28",
      yaml: yaml("employer-specific"), expecting: ["ptot-permit-type-wrong"]),
    RuleExample(
      Bilingual(fr: "permis d’un autre genre dans le formulaire", en: "another type of permit in the form"),
      day: "2026-11-28", yaml: yaml("open"), files: [form("LMOS")], expecting: ["ptot-permit-type-wrong"]),
    RuleExample(
      Bilingual(fr: "un code plus récent que le programme", en: "a code newer than the program"), day: "2026-11-28",
      yaml: yaml("open"), files: [form("BOWP")], expecting: ["ptot-permit-type-wrong"]),
    RuleExample(
      Bilingual(fr: "permis ouvert", en: "open permit"), day: "2026-11-28", yaml: yaml("open"), files: [form("OWP")]),
  ]

  private static func form(_ type: String) -> ExampleFile {
    .form("imm5710", ["Page3/DetailsOfWork/Purpose/Type": type])
  }

  private static func yaml(_ permit: String) -> String {
    """
    applications: [restoration, ptot]
    people:
      - id: amina
        role: principal
        permits: [{kind: work, issue_date: 2024-09-01, expiry_date: 2026-09-30}]
    restoration: {restore_as: worker, requested_permit: \(permit)}
    permanent_residence: {principal_applicant: amina, class: cec, stage: acknowledged}
    """
  }
}
