/// What a program asks beside language and experience and the case can tell: to live outside Quebec; for the trades an
/// offer or a certificate; for skilled workers a credential and the pass mark of the selection grid (IRPR ss. 75(1) and
/// (2)(e), 76(1)(a), 87.1(1), 87.2(2) and (3)(d)).
public enum ProgramMinimumNotMet: Rule {
  public static let codes = [
    FindingCode(
      "program-minimum-not-met", [.error, .warning],
      title: Bilingual(fr: "Exigence minimale du programme non remplie", en: "Program minimum not met"),
      when: Bilingual(
        fr: "La personne veut s’établir au Québec; pour les métiers spécialisés, elle n’a ni certificat de compétence "
          + "ni offre d’emploi d’un des alinéas du Règlement; pour les travailleurs qualifiés, elle n’a aucun diplôme, "
          + "ou pas 67 points. Jugé à l’invitation et le jour jugé. Avertissement si les faits ne permettent pas d’en "
          + "juger.",
        en: "The person intends to live in Quebec; for the trades, has neither a certificate of qualification nor a "
          + "job offer of one of the paragraphs of the Regulations; for skilled workers, has no credential, or not 67 "
          + "points. Judged at the invitation and on the day judged. A warning where the facts do not let one tell."))
  ]

  public static let why = Bilingual(
    fr: "Les programmes d’Entrée express exigent l’intention de s’établir hors du Québec, qui choisit ses propres "
      + "immigrants; leurs autres exigences doivent être remplies à l’invitation et à la présentation de la demande.",
    en: "The programs of Express Entry require the intention to live outside Quebec, which selects its own immigrants; "
      + "their other requirements must be met at the invitation and when the application is made.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    return quebec(record) + (record.case.expressEntry?.program.map { program($0, record) } ?? [])
  }

  private static func quebec(_ record: CaseRecord) -> [Finding] {
    switch ProvinceCriterion.answer(ProgramSituation(record.case, figures: record.figures, on: record.day)) {
    case .yes: return []
    case .unknown:
      // The account itself asks for the province before it lets anyone submit: its absence here is a warning.
      return [
        FactMissing.finding(
          key: ProvinceCriterion.key, rule: "program-minimum-not-met", severity: .warning,
          application: .expressEntry, person: record.case.principal, sources: record.sources(.expressEntry, "IRPR"))
      ]
    case .no(let reason):
      return [
        finding(
          record, .error, reason,
          Bilingual(
            fr: "Pour le Québec, passer par la sélection du Québec; si l’intention est autre, corriger "
              + "\(ProvinceCriterion.key).",
            en: "For Quebec, go through Quebec’s own selection; where the intention is another, correct "
              + "\(ProvinceCriterion.key)."),
          details: ["intended_province": record.case.permanentResidence?.intendedProvince ?? ""])
      ]
    }
  }

  /// The first of the two days on which the program’s own requirement fails says enough.
  private static func program(_ program: ExpressEntryFacts.Program, _ record: CaseRecord) -> [Finding] {
    for situation in MinimumDays(record: record).situations {
      let found: [Finding]
      switch program {
      case .cec: found = []
      case .fst: found = judged(OfferCriterion.answer(program, situation), "offer", offerStep, situation, record)
      case .fsw: found = credential(situation, record) + points(situation, record)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A credential that is there and whose assessment is missing or expired has its own findings.
  private static func credential(_ situation: ProgramSituation, _ record: CaseRecord) -> [Finding] {
    guard EducationCriterion.hasCredential(situation) == false else { return [] }
    return judged(EducationCriterion.answer(.fsw, situation), "education", credentialStep, situation, record)
  }

  /// Without a test that serves, the points of language are lost, and the test has its own finding.
  private static func points(_ situation: ProgramSituation, _ record: CaseRecord) -> [Finding] {
    guard case .met = LanguageCriterion.outcome(.fsw, situation), let points = ProgramPoints(situation) else {
      return []
    }
    return judged(points.answer, "points", pointsStep, situation, record)
  }

  private static func judged(
    _ answer: Answer, _ criterion: String, _ step: Bilingual, _ situation: ProgramSituation, _ record: CaseRecord
  ) -> [Finding] {
    let details = ["criterion": criterion, "on": situation.day.description]
    let opening = MinimumDays(record: record).opening(situation)
    switch answer {
    case .yes: return []
    case .no(let reason): return [finding(record, .error, opening + reason, step, details: details)]
    case .unknown(let keys, let reason):
      guard !keys.isEmpty else { return [finding(record, .warning, opening + reason, step, details: details)] }
      return keys.map { key in
        FactMissing.finding(
          key: key, rule: "program-minimum-not-met", severity: .error, application: .expressEntry,
          person: record.case.principal, sources: record.sources(.expressEntry, "IRPR"))
      }
    }
  }

  private static let offerStep = Bilingual(
    fr: "Obtenir une offre d’un an ou le certificat d’une autorité provinciale, territoriale ou fédérale avant de "
      + "présenter la demande.",
    en: "Get an offer of one year or the certificate of a provincial, territorial or federal authority before "
      + "submitting.")
  private static let credentialStep = Bilingual(
    fr: "Inscrire le diplôme canadien, ou le diplôme étranger et son évaluation (EDE).",
    en: "Write down the Canadian credential, or the foreign one and its assessment (ECA).")
  private static let pointsStep = Bilingual(
    fr:
      "Voir chaque facteur avec «\u{00A0}dossier score\u{00A0}»; si le compte est juste, ne pas présenter la demande dans "
      + "ce programme.",
    en: "See each factor with `dossier score`; where the count is right, do not submit under this program.")

  private static func finding(
    _ record: CaseRecord, _ severity: Severity, _ message: Bilingual, _ nextStep: Bilingual, details: [String: String]
  ) -> Finding {
    Finding(
      code: "program-minimum-not-met", severity: severity, application: .expressEntry,
      person: record.case.principal.id, message: message, nextStep: nextStep, due: record.lastDay(.expressEntry),
      rule: "R-EE-15", sources: record.sources(.expressEntry, "IRPR"), details: details)
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
    RuleExample(
      Bilingual(fr: "certificat du métier", en: "certificate of the trade"), day: "2026-11-28",
      yaml: yaml(
        "fst, certificate_of_qualification: {noc: \"72310\", authority: ON, issue_date: 2025-05-01}", province: "ON")),
    RuleExample(
      Bilingual(fr: "certificat reçu après l’invitation", en: "certificate received after the invitation"),
      day: "2026-11-28",
      yaml: yaml(
        "fst, certificate_of_qualification: {noc: \"72310\", authority: ON, issue_date: 2026-11-02}", province: "ON"),
      expecting: ["program-minimum-not-met"]),
    RuleExample(
      Bilingual(fr: "offre de onze mois, métier", en: "offer of eleven months, trade"), day: "2026-11-28",
      yaml: yaml(
        "fst, certificate_of_qualification: false, job_offer: {noc: \"72310\", full_time: true, months: 11, basis: r87-2-3-d-iv}, "
          + "funds: {authorized_to_work: false}", province: "ON"), expecting: ["program-minimum-not-met"]),
    RuleExample(
      Bilingual(fr: "offre d’un an évaluée, métier", en: "assessed offer of a year, trade"), day: "2026-11-28",
      yaml: yaml(
        "fst, certificate_of_qualification: false, job_offer: {noc: \"72310\", full_time: true, months: 12, basis: r87-2-3-d-iv}, "
          + "funds: {authorized_to_work: false}", province: "ON")),
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
