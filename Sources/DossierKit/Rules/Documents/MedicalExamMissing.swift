/// The proof of an immigration medical exam of less than a year (IRPR s. 30; R-EE-60 to R-EE-67), wherever the
/// checklist demands it.
public enum MedicalExamMissing: Rule {
  public static let codes = [
    FindingCode(
      "medical-exam-missing", [.error, .warning],
      title: Bilingual(fr: "Preuve d’examen médical manquante", en: "Medical exam missing"),
      when: Bilingual(
        fr: "Aucune preuve d’examen médical n’est jointe, ou l’examen n’a pas encore eu lieu.",
        en: "No proof of a medical exam is added, or the exam has not taken place yet.")),
    FindingCode(
      "medical-exam-expired", [.error, .warning],
      title: Bilingual(fr: "Examen médical expiré", en: "Medical exam expired"),
      when: Bilingual(
        fr: "L’examen a un an ou plus le jour jugé; avertissement pour une personne au Canada dont l’examen a cinq "
          + "ans ou moins.",
        en: "The exam is a year old or more on the day judged; a warning for a person in Canada whose exam is at "
          + "most five years old.")),
  ]

  public static let why = Bilingual(
    fr: "Depuis le 21 août 2025, une demande d’Entrée express sans preuve d’examen médical est incomplète, pour "
      + "chaque membre de la famille, même s’il n’accompagne pas.",
    en: "Since 21 August 2025 an Express Entry application without proof of a medical exam is incomplete, for each "
      + "family member, accompanying or not.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.lines(for: "medical-exam").flatMap { line -> [Finding] in
      guard line.demand.status == .required, let person = record.case.person(line.demand.person) else { return [] }
      return judge(line, person, record)
    }
  }

  private static func judge(_ line: Assignment.Line, _ person: Person, _ record: CaseRecord) -> [Finding] {
    let severity = line.demand.severity ?? .error
    let papers = line.documents.filter { $0.translates == nil }
    let date = person.medicalExam?.date ?? papers.compactMap { $0.date ?? $0.issueDate }.max()
    if papers.isEmpty || date.map({ $0 > record.day }) ?? false {
      return [missing(line, person, date, severity, record)]
    }
    guard let date else {
      return [
        FactMissing.finding(
          key: person.key("medical_exam.date"), rule: "medical-exam-expired", severity: severity,
          application: line.demand.applications.first, person: person, requirement: "medical-exam",
          sources: line.demand.sources)
      ]
    }
    let window = MedicalExamWindow(examDate: date)
    guard window.isExpired(on: record.day) else { return [] }
    let isReusable = window.mayBeReused(on: record.day, livesInCanada: person.inCanada ?? false)
    let taken = date.inWords
    return [
      Finding(
        code: "medical-exam-expired", severity: isReusable ? .warning : severity,
        application: line.demand.applications.first, requirement: "medical-exam", person: person.id,
        file: papers.first?.file,
        message: Bilingual(
          fr: "L’examen médical \(person.ofName), du \(taken.fr), n’était valide que jusqu’au "
            + "\(window.lastDay.inWords.fr).",
          en: "The medical exam of \(person.displayName), of \(taken.en), was valid only until "
            + "\(window.lastDay.inWords.en)."),
        nextStep: isReusable
          ? Bilingual(
            fr: "Joindre l’ancienne preuve et le numéro d’examen\u{00A0}: une personne qui vit au Canada peut "
              + "réutiliser, jusqu’au \(window.reuseLastDay.inWords.fr), un examen de cinq ans ou moins à faible "
              + "risque. IRCC peut en demander un nouveau.",
            en: "Add the old proof and the exam number: a person living in Canada may use again, until "
              + "\(window.reuseLastDay.inWords.en), an exam of at most five years with low risk. IRCC may ask for a "
              + "new one.")
          : Bilingual(
            fr: "Passer un nouvel examen chez un médecin désigné et joindre la feuille eMédical ou l’IMM\u{00A0}1017B.",
            en: "Have a new exam by a panel physician and add the eMedical sheet or the IMM\u{00A0}1017B."),
        due: record.lastDay(line.demand.applications.first), rule: isReusable ? "R-EE-64" : "R-EE-65",
        sources: line.demand.sources,
        details: ["exam_date": date.description, "last_day": window.lastDay.description])
    ]
  }

  private static func missing(
    _ line: Assignment.Line, _ person: Person, _ date: Day?, _ severity: Severity, _ record: CaseRecord
  ) -> Finding {
    let isFuture = date.map { $0 > record.day } ?? false
    return Finding(
      code: "medical-exam-missing", severity: severity, application: line.demand.applications.first,
      requirement: "medical-exam", person: person.id,
      message: isFuture
        ? Bilingual(
          fr: "L’examen médical \(person.ofName) est inscrit à une date postérieure au jour jugé.",
          en: "The medical exam of \(person.displayName) is written on a day after the day judged.")
        : Bilingual(
          fr: "La preuve d’examen médical \(person.ofName) manque.",
          en: "The proof of a medical exam of \(person.displayName) is missing."),
      nextStep: line.demand.requirement.nextStep
        ?? Bilingual(
          fr: "Passer l’examen chez un médecin désigné et joindre la feuille eMédical ou l’IMM\u{00A0}1017B.",
          en: "Have the exam by a panel physician and add the eMedical sheet or the IMM\u{00A0}1017B."),
      due: record.lastDay(line.demand.applications.first), rule: line.demand.rule, sources: line.demand.sources,
      details: date.map { ["exam_date": $0.description] } ?? [:])
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "aucune preuve", en: "no proof"), day: "2026-11-28", yaml: yaml("in_canada: true"),
      expecting: ["medical-exam-missing"]),
    RuleExample(
      Bilingual(fr: "veille du premier anniversaire", en: "day before the first anniversary"), day: "2026-11-28",
      yaml: yaml("medical_exam: {date: 2025-11-29}"), files: [ExampleFile("medical-exam_nadia.pdf")]),
    RuleExample(
      Bilingual(fr: "premier anniversaire, hors du Canada", en: "first anniversary, outside Canada"), day: "2026-11-28",
      yaml: yaml("in_canada: false\n    medical_exam: {date: 2025-11-28}"),
      files: [ExampleFile("medical-exam_nadia.pdf")], expecting: ["medical-exam-expired"]),
    RuleExample(
      Bilingual(
        fr: "premier anniversaire, au Canada\u{00A0}: "
          + "avertissement", en: "first anniversary, in Canada: a warning"),
      day: "2026-11-28", yaml: yaml("in_canada: true\n    medical_exam: {date: 2025-11-28}"),
      files: [ExampleFile("medical-exam_nadia.pdf")], expecting: ["medical-exam-expired"]),
  ]

  private static func yaml(_ more: String) -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        birth_date: 1990-05-01
        \(more)
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """
  }
}
