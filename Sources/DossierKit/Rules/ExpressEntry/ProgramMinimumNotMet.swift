/// What every program asks beside language and experience and the case can tell: to live outside Quebec, and for
/// the trades an offer or a certificate (IRPR ss. 75(1), 87.1(1), 87.2(3)).
public enum ProgramMinimumNotMet: Rule {
  public static let codes = [
    FindingCode(
      "program-minimum-not-met", [.error],
      title: Bilingual(fr: "Exigence minimale du programme non remplie", en: "Program minimum not met"),
      when: Bilingual(
        fr: "La personne veut s’établir au Québec, ou, pour les métiers spécialisés, n’a ni offre d’emploi ni "
          + "certificat de compétence.",
        en: "The person intends to live in Quebec or, for the trades, has neither a job offer nor a certificate of "
          + "qualification."))
  ]

  public static let why = Bilingual(
    fr: "Les programmes d’Entrée express exigent l’intention de s’établir hors du Québec, qui choisit ses propres "
      + "immigrants.",
    en: "The programs of Express Entry require the intention to live outside Quebec, which selects its own immigrants.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    return [quebec(record), trade(record)].compactMap { $0 }
  }

  private static func quebec(_ record: CaseRecord) -> Finding? {
    guard let province = record.case.permanentResidence?.intendedProvince else {
      // The account itself asks for the province before it lets anyone submit: its absence here is a warning.
      return FactMissing.finding(
        key: "permanent_residence.intended_province", rule: "program-minimum-not-met", severity: .warning,
        application: .expressEntry, person: record.case.principal, sources: record.sources(.expressEntry, "IRPR"))
    }
    guard province == "QC" else { return nil }
    return finding(
      record,
      Bilingual(
        fr: "La province de destination est le Québec\u{00A0}: Entrée express ne s’adresse qu’aux personnes qui "
          + "veulent s’établir ailleurs.",
        en: "The intended province is Quebec: Express Entry is only for people who intend to live elsewhere."),
      Bilingual(
        fr: "Pour le Québec, passer par la sélection du Québec; si l’intention est autre, corriger "
          + "permanent_residence.intended_province.",
        en: "For Quebec, go through Quebec’s own selection; where the intention is another, correct "
          + "permanent_residence.intended_province."),
      details: ["intended_province": province])
  }

  /// Asked of the trades only; an absent offer and an absent certificate are both needed to fail.
  private static func trade(_ record: CaseRecord) -> Finding? {
    guard let facts = record.case.expressEntry, facts.program == .fst, facts.jobOffer == nil else { return nil }
    switch facts.certificateOfQualification {
    case .held?: return nil
    case nil:
      return FactMissing.finding(
        key: "express_entry.certificate_of_qualification", rule: "program-minimum-not-met", severity: .error,
        application: .expressEntry, person: record.case.principal, sources: record.sources(.expressEntry, "IRPR"))
    case .some(.none):
      return finding(
        record,
        Bilingual(
          fr: "Ni offre d’emploi ni certificat de compétence\u{00A0}: le Programme des travailleurs de métiers "
            + "spécialisés (fédéral) exige l’un des deux.",
          en: "Neither a job offer nor a certificate of qualification: the Federal Skilled Trades Program requires "
            + "one of them."),
        Bilingual(
          fr: "Obtenir une offre d’un an ou le certificat d’une autorité provinciale, territoriale ou fédérale "
            + "avant de présenter la demande.",
          en: "Get an offer of one year or the certificate of a provincial, territorial or federal authority before "
            + "submitting."),
        details: ["certificate_of_qualification": "false"])
    }
  }

  private static func finding(
    _ record: CaseRecord, _ message: Bilingual, _ nextStep: Bilingual, details: [String: String]
  ) -> Finding {
    Finding(
      code: "program-minimum-not-met", severity: .error, application: .expressEntry, person: record.case.principal.id,
      message: message, nextStep: nextStep, due: record.lastDay(.expressEntry), rule: "R-EE-15",
      sources: record.sources(.expressEntry, "IRPR"), details: details)
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "destination\u{00A0}: Québec", en: "destination: Quebec"), day: "2026-11-28",
      yaml: yaml("cec", province: "QC"), expecting: ["program-minimum-not-met"]),
    RuleExample(
      Bilingual(fr: "destination\u{00A0}: Ontario", en: "destination: Ontario"), day: "2026-11-28",
      yaml: yaml("cec", province: "ON")),
    RuleExample(
      Bilingual(fr: "métier sans offre ni certificat", en: "trade without offer or certificate"), day: "2026-11-28",
      yaml: yaml("fst, certificate_of_qualification: false", province: "ON"), expecting: ["program-minimum-not-met"]),
  ]

  private static func yaml(_ program: String, province: String) -> String {
    """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal}
    permanent_residence: {intended_province: \(province)}
    express_entry: {program: \(program), invitation_date: 2026-10-20}
    """
  }
}
