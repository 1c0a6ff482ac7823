/// The declared passport must not have expired on the day judged (R-RESTO-13, R-EE-21, R-EE-24).
public enum PassportExpired: Rule {
  public static let codes = [
    FindingCode(
      "passport-expired", [.error],
      title: Bilingual(fr: "Passeport expiré", en: "Passport expired"),
      when: Bilingual(
        fr: "La date d’expiration du passeport déclaré, ou du passeport joint, est antérieure au jour jugé.",
        en: "The expiry date of the declared passport, or of the one in the folder, is before the day judged.")),
    FindingCode(
      "passport-expires-soon", [.warning],
      title: Bilingual(fr: "Passeport bientôt expiré", en: "Passport expires soon"),
      when: Bilingual(
        fr: "Le passeport déclaré expire dans les douze mois suivant le jour jugé.",
        en: "The declared passport expires within twelve months after the day judged.")),
  ]

  public static let why = Bilingual(
    fr: "Un titre de voyage valide est exigé, et aucun permis n’est délivré au-delà de son expiration (RIPR, art. 52).",
    en: "A valid travel document is required, and no permit is issued beyond its expiry (IRPR s. 52).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.case.people.flatMap { person -> [Finding] in
      record.case.applications.flatMap { application -> [Finding] in
        guard record.case.applies(person, for: application), person.accompanies, !person.isCanadian else { return [] }
        guard let expiry = person.passport?.expiryDate else {
          return [
            FactMissing.finding(
              key: "people.\(person.id).passport.expiry_date", rule: "passport-expired", severity: .error,
              application: application, person: person, requirement: "passport")
          ]
        }
        let window = PassportWindow(expiryDate: expiry)
        if window.isExpired(on: record.day) { return [expired(person, expiry, nil, application, record)] }
        return uploaded(person, application, record)
          + (window.expiresSoon(on: record.day) ? [soon(person, expiry, application, record)] : [])
      }.oncePerSubmission()
    }
  }

  /// The passport in the folder, where `documents` gives its expiry: the current one declared and an old one
  /// uploaded is a rejection (2018 FC 846). An old passport beside the current one is no fault.
  private static func uploaded(_ person: Person, _ application: Application, _ record: CaseRecord) -> [Finding] {
    let papers = record.lines(for: "passport")
      .filter { $0.demand.person == person.id && $0.demand.applications.contains(application) }
      .flatMap(\.documents).filter { $0.type == "passport" && $0.translates == nil }
    let dated = papers.compactMap { paper in paper.expiryDate.map { (paper.file, $0) } }
    guard let (file, last) = dated.max(by: { $0.1 < $1.1 }), PassportWindow(expiryDate: last).isExpired(on: record.day)
    else { return [] }
    return [expired(person, last, file, application, record)]
  }

  private static func expired(
    _ person: Person, _ expiry: Day, _ file: String?, _ application: Application, _ record: CaseRecord
  ) -> Finding {
    Finding(
      code: "passport-expired", severity: .error, application: application, requirement: "passport", person: person.id,
      file: file,
      message: Bilingual.make {
        let day = Typography.day(expiry, $0)
        guard let file else {
          return $0 == .fr
            ? "Le passeport \(person.ofName) a expiré le \(day)."
            : "The passport of \(person.displayName) expired on \(day)."
        }
        return $0 == .fr
          ? "\(file)\u{00A0}: ce passeport \(person.ofName) a expiré le \(day), et le passeport déclaré est un autre."
          : "\(file): this passport of \(person.displayName) expired on \(day), and the declared one is another."
      },
      nextStep: file.map { file in
        Bilingual(
          fr: "Mettre à la place de \(file) les pages du passeport déclaré dans people.\(person.id).passport.",
          en: "Put the pages of the passport declared in people.\(person.id).passport in the place of \(file).")
      } ?? Bilingual(
        fr: "Renouveler le passeport auprès du consulat, puis inscrire le nouveau dans people.\(person.id).passport.",
        en: "Renew the passport with the consulate, then enter the new one in people.\(person.id).passport."),
      due: record.lastDay(application), rule: application == .expressEntry ? "R-EE-21" : "R-RESTO-13",
      sources: record.sources(application, "IRPR"), details: ["expiry_date": expiry.description])
  }

  private static func soon(_ person: Person, _ expiry: Day, _ application: Application, _ record: CaseRecord) -> Finding
  {
    Finding(
      code: "passport-expires-soon", severity: .warning, application: application, requirement: "passport",
      person: person.id,
      message: Bilingual.make {
        let day = Typography.day(expiry, $0)
        return $0 == .fr
          ? "Le passeport \(person.ofName) expire le \(day)\u{00A0}: un permis ou un visa ne peut pas le dépasser."
          : "The passport of \(person.displayName) expires on \(day): no permit or visa can outlast it."
      },
      nextStep: Bilingual(
        fr: "Demander dès maintenant le renouvellement du passeport.",
        en: "Ask for the renewal of the passport now."),
      rule: application == .expressEntry ? "R-EE-24" : "R-RESTO-13", sources: record.sources(application, "IRPR"),
      details: ["expiry_date": expiry.description])
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "expiré la veille", en: "expired the day before"), day: "2026-11-28", yaml: yaml("2026-11-27"),
      expecting: ["passport-expired"]),
    RuleExample(
      Bilingual(fr: "expire le jour même", en: "expires on the day itself"), day: "2026-11-28",
      yaml: yaml("2026-11-28"), expecting: ["passport-expires-soon"]),
    RuleExample(
      Bilingual(fr: "expire douze mois après", en: "expires twelve months later"), day: "2026-11-28",
      yaml: yaml("2027-11-28")),
    RuleExample(
      Bilingual(fr: "passeport déclaré valide, passeport joint expiré", en: "declared passport valid, added one expired"),
      day: "2026-11-28",
      yaml: yaml("2030-11-28") + "\ndocuments: [{file: passport.pdf, type: passport, expiry_date: 2026-05-30}]",
      files: [ExampleFile("passport.pdf")], expecting: ["passport-expired"]),
  ]

  private static func yaml(_ expiry: String) -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        passport: {number: AB1234567, country: BFA, expiry_date: \(expiry)}
    """
  }
}
