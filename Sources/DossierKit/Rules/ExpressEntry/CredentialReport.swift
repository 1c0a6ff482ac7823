/// One declared assessment against the day judged.
struct CredentialReport {
  let person: Person
  let index: Int
  let institution: String?
  let eca: CredentialAssessment
  let record: CaseRecord

  func expired() -> Finding? {
    guard let issue = eca.issueDate else {
      return FactMissing.finding(
        key: person.key("education[\(index)].eca.issue_date"), rule: "eca-expired", severity: .error,
        application: .expressEntry, person: person, requirement: "eca", sources: sources)
    }
    let window = CredentialAssessmentWindow(issueDate: issue)
    guard window.isExpired(on: record.day) else { return nil }
    return finding(
      "eca-expired",
      Bilingual(
        fr: "L’évaluation du diplôme \(person.ofName), du \(issue.inWords.fr), ne pouvait servir que jusqu’au "
          + "\(window.lastDay.inWords.fr)\u{00A0}: elle doit avoir moins de cinq ans.",
        en: "The credential assessment of \(person.displayName), of \(issue.inWords.en), could be used only until "
          + "\(window.lastDay.inWords.en): it must be less than five years old."),
      Bilingual(
        fr: "Demander au même organisme un nouveau rapport, ou retirer le diplôme si rien ne l’exige.",
        en: "Ask the same body for a new report, or remove the credential where nothing requires it."),
      rule: record.case.expressEntry?.program == .fsw ? "R-EE-40" : "R-EE-41",
      details: ["issue_date": issue.description, "last_day": window.lastDay.description])
  }

  func notDesignated() -> Finding? {
    guard let name = eca.body else {
      return FactMissing.finding(
        key: person.key("education[\(index)].eca.body"), rule: "eca-body-not-designated", severity: .error,
        application: .expressEntry, person: person, requirement: "eca", sources: sources)
    }
    let body = DesignatedBody(name)
    if let body, body.serves(occupation: occupation), eca.issueDate.map({ $0 >= body.designatedOn }) ?? true {
      return nil
    }
    let reason =
      if let body, !body.serves(occupation: occupation) {
        Bilingual(
          fr: "n’est pas l’organisme de la profession (CNP \(occupation ?? ""))",
          en: "is not the body of the profession (NOC \(occupation ?? ""))")
      } else if let body {
        Bilingual(
          fr: "n’était désigné qu’à compter du \(body.designatedOn.inWords.fr)",
          en: "was designated only from \(body.designatedOn.inWords.en)")
      } else {
        Bilingual(fr: "n’est pas désigné par IRCC", en: "is not designated by IRCC")
      }
    return finding(
      "eca-body-not-designated",
      Bilingual(
        fr: "L’organisme qui a évalué le diplôme \(person.ofName), \(name), \(reason.fr).",
        en: "The body that assessed the credential of \(person.displayName), \(name), \(reason.en)."),
      Bilingual(
        fr: "Demander une évaluation à un organisme désigné\u{00A0}: WES, CES, ICAS, IQAS ou ICES; le Conseil "
          + "médical du Canada pour un médecin.",
        en: "Ask a designated body for an assessment: WES, CES, ICAS, IQAS or ICES; the Medical Council of Canada "
          + "for a physician."),
      rule: body == nil ? "R-EE-43" : "R-EE-44", details: ["body": name])
  }

  /// The rule of the professional bodies is for the principal applicant's primary occupation.
  private var occupation: String? {
    person.role == .principal && record.case.expressEntry?.program == .fsw
      ? record.case.expressEntry?.primaryOccupation : nil
  }

  private var sources: [Source] { record.sources(.expressEntry, "IRPR", "ECA") }

  private func finding(
    _ code: String, _ message: Bilingual, _ nextStep: Bilingual, rule: String, details: [String: String]
  ) -> Finding {
    var details = details
    details["education"] = String(index)
    details["institution"] = institution
    return Finding(
      code: code, severity: .error, application: .expressEntry, requirement: "eca", person: person.id, message: message,
      nextStep: nextStep, due: record.lastDay(.expressEntry), rule: rule, sources: sources, details: details)
  }
}

/// A body that IRCC has designated to assess credentials, and since when (R-EE-43).
enum DesignatedBody: String, CaseIterable {
  case wes, ces, icas, iqas, ices, mcc, pebc, cacb

  /// Reads an abbreviation or a name as people write them.
  init?(_ text: String) {
    let words = FoldedText.words(text)
    if let body = Self.allCases.first(where: { words.contains($0.rawValue) }) {
      self = body
      return
    }
    let joined = words.joined(separator: " ")
    switch joined {
    case let name where name.contains("world education services"): self = .wes
    case let name where name.contains("comparative education service"): self = .ces
    case let name where name.contains("international credential assessment service"): self = .icas
    case let name where name.contains("international qualifications assessment"): self = .iqas
    case let name where name.contains("international credential evaluation"): self = .ices
    case let name where name.contains("medical council") || name.contains("conseil medical"): self = .mcc
    case let name where name.contains("pharmacy examining board"): self = .pebc
    case let name where name.contains("architectural certification"): self = .cacb
    default: return nil
    }
  }

  /// The first day of issue that counts.
  var designatedOn: Day {
    let text =
      switch self {
      case .wes, .ces, .icas, .mcc: "2013-04-17"
      case .iqas, .ices: "2015-08-06"
      case .pebc: "2014-01-06"
      case .cacb: "2024-05-20"
      }
    return Day(text) ?? Day(number: 0)
  }

  /// Physicians go to their own body; the bodies of a profession serve that profession only.
  func serves(occupation: String?) -> Bool {
    guard let occupation else { return true }
    let isPhysician = ["31100", "31101", "31102"].contains(occupation)
    switch self {
    case .mcc: return isPhysician
    case .pebc: return occupation == "31120"
    case .cacb: return occupation == "21200"
    case .wes, .ces, .icas, .iqas, .ices: return !isPhysician
    }
  }
}
