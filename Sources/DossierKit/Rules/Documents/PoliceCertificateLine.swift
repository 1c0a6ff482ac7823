import Inspection

/// One line of the checklist for the police certificate of one person and one country.
struct PoliceCertificateLine {
  let line: Assignment.Line
  let person: Person
  let country: String
  let record: CaseRecord

  /// What an empty line means.
  func absent() -> [Finding] {
    let words = NameWords.country(country, record)
    if line.demand.requirement.per == .formerPoliceCountry {
      return [
        finding(
          "police-certificate-advised", .warning,
          Bilingual(
            fr: "Un certificat de police \(words.of.fr) est conseillé pour \(person.displayName)\u{00A0}: le séjour "
              + "remonte à plus de dix ans, mais suit le 18e anniversaire, et les sources ne s’accordent pas.",
            en: "A police certificate \(words.of.en) is advised for \(person.displayName): the stay is older than "
              + "ten years but after the 18th birthday, and the sources disagree."),
          Bilingual(
            fr: "Joindre le certificat si vous l’avez, ou expliquer dans une lettre pourquoi il n’est pas joint.",
            en: "Add the certificate if you have it, or explain in a letter why it is not enclosed."), rule: "R-EE-52")
      ]
    }
    if line.demand.requirement.per == .repeatedPoliceCountry {
      return [
        finding(
          "police-certificate-cumulative", .warning,
          Bilingual(
            fr: "Aucun séjour de \(person.displayName) n’a duré six mois de suite \(words.place.fr), mais plusieurs y "
              + "totalisent six mois\u{00A0}: le rejet d’une demande sans ce certificat a déjà été confirmé.",
            en: "No stay of \(person.displayName) \(words.place.en) lasted six months in a row, but several add up "
              + "to six months: the rejection of an application without this certificate was once upheld."),
          Bilingual(
            fr: "Joindre le certificat de police \(words.of.fr), ou expliquer dans une lettre que chaque séjour a "
              + "duré moins de six mois.",
            en: "Add the police certificate \(words.of.en), or explain in a letter that each stay was shorter than "
              + "six months."), rule: "R-EE-51")
      ]
    }
    let stay =
      lastStay.map { stay in
        Bilingual(
          fr: " (dernier séjour\u{00A0}: du \(stay.from.inWords.fr) au \(stay.to.inWords.fr))",
          en: " (last stay: \(stay.from.inWords.en) to \(stay.to.inWords.en))")
      } ?? Bilingual(fr: "", en: "")
    var step =
      line.demand.requirement.nextStep
      ?? Bilingual(
        fr: "Demander le certificat aux autorités du pays et l’ajouter au répertoire.",
        en: "Ask the authorities of the country for the certificate and add it to the folder.")
    if isCurrent {
      step =
        step
        + Bilingual(
          fr: " Il doit être délivré le \(earliest.inWords.fr) ou après.",
          en: " It must be issued on or after \(earliest.inWords.en).")
    }
    return [
      finding(
        "police-certificate-missing", gravity,
        Bilingual(
          fr: "Le certificat de police \(words.of.fr) manque pour \(person.displayName)",
          en: "The police certificate \(words.of.en) is missing for \(person.displayName)") + stay
          + Bilingual(fr: ".", en: "."),
        step, rule: line.demand.rule)
    ]
  }

  /// The date of issue against the stays. A consent form has none to be judged; of several papers the latest counts.
  func wrongDates() -> [Finding] {
    let papers = line.documents.filter { $0.translates == nil }
    guard !papers.contains(where: { $0.type == "police-consent-form" }) else { return [] }
    let certificates = papers.filter { $0.type == "police-certificate" }
    let dated = certificates.compactMap { paper in (paper.issueDate ?? paper.date).map { (paper, $0) } }
    guard let (paper, issue) = dated.filter({ $0.1 <= record.day }).max(by: { $0.1 < $1.1 }) else {
      if certificates.count == dated.count, let (paper, issue) = dated.min(by: { $0.1 < $1.1 }) {
        return [stillToBeIssued(paper, issue)]
      }
      return certificates.prefix(1).map { paper in
        var missing = FactMissing.finding(
          key: "documents[\(paper.file)].issue_date",
          rule: isCurrent ? "police-certificate-expired" : "police-certificate-too-early",
          severity: gravity, application: .expressEntry, person: person, requirement: "police-certificate",
          sources: line.demand.sources)
        missing.country = country
        missing.file = paper.file
        missing.nextStep = Bilingual(
          fr: "Inscrire sous documents la date de délivrance du certificat (file: \(paper.file), issue_date: "
            + "AAAA-MM-JJ), ou la mettre dans le nom du fichier.",
          en: "Write the date of issue under documents (file: \(paper.file), issue_date: YYYY-MM-DD), or put it in "
            + "the file name.")
        return missing
      }
    }
    let words = NameWords.country(country, record)
    if isCurrent {
      guard !PoliceCertificateWindow.isRecent(issuedOn: issue, submittedOn: record.day) else { return [] }
      return [
        finding(
          "police-certificate-expired", gravity,
          Bilingual(
            fr: "Le certificat de police \(words.of.fr) pour \(person.displayName) a été délivré le "
              + "\(issue.inWords.fr), plus de six mois avant le jour jugé; \(person.displayName) y habite.",
            en: "The police certificate \(words.of.en) for \(person.displayName) was issued on \(issue.inWords.en), "
              + "more than six months before the day judged; \(person.displayName) lives there."),
          Bilingual(
            fr: "En demander un nouveau, délivré le \(earliest.inWords.fr) ou après.",
            en: "Ask for a new one, issued on or after \(earliest.inWords.en)."),
          rule: "R-EE-53", file: paper.file,
          details: ["issue_date": issue.description, "issued_from": earliest.description])
      ]
    }
    guard let end = lastStay?.to,
      !PoliceCertificateWindow.coversFormerStay(issuedOn: issue, lastStayEndedOn: end)
    else { return [] }
    return [
      finding(
        "police-certificate-too-early", gravity,
        Bilingual(
          fr: "Le certificat de police \(words.of.fr) pour \(person.displayName) a été délivré le "
            + "\(issue.inWords.fr); il doit l’être après la fin du dernier séjour, le \(end.inWords.fr).",
          en: "The police certificate \(words.of.en) for \(person.displayName) was issued on \(issue.inWords.en); "
            + "it must be issued after the last stay there ended, on \(end.inWords.en)."),
        Bilingual(
          fr: "En demander un nouveau, délivré après le \(end.inWords.fr).",
          en: "Ask for a new one, issued after \(end.inWords.en)."),
        rule: "R-EE-54", file: paper.file,
        details: ["issue_date": issue.description, "last_stay_ended": end.description])
    ]
  }

  /// A certificate dated after the day judged proves nothing on that day.
  private func stillToBeIssued(_ paper: RecognisedDocument, _ issue: Day) -> Finding {
    let words = NameWords.country(country, record)
    return finding(
      "police-certificate-missing", gravity,
      Bilingual(
        fr: "Le certificat de police \(words.of.fr) pour \(person.displayName) porte la date du \(issue.inWords.fr), "
          + "après le jour jugé.",
        en: "The police certificate \(words.of.en) for \(person.displayName) is dated \(issue.inWords.en), after the "
          + "day judged."),
      Bilingual(
        fr: "Corriger la date dans le nom du fichier ou sous documents, ou présenter la demande après la délivrance.",
        en: "Correct the date in the file name or under documents, or submit after the certificate is issued."),
      rule: line.demand.rule, file: paper.file, details: ["issue_date": issue.description])
  }

  /// Scans in which no colour is seen.
  func grey() -> [Finding] {
    line.documents.filter { $0.type == "police-certificate" && $0.translates == nil }.compactMap { paper in
      guard record.file(paper.file)?.facts?.looksGrey == true else { return nil }
      let words = NameWords.country(country, record)
      return finding(
        "police-certificate-not-colour", .warning,
        Bilingual(
          fr: "La numérisation du certificat de police \(words.of.fr) pour \(person.displayName) semble être en "
            + "noir et blanc ou en gris.",
          en: "The scan of the police certificate \(words.of.en) for \(person.displayName) seems to be black and "
            + "white or grey."),
        Bilingual(
          fr: "Numériser l’original en couleurs; les copies ne sont pas acceptées.",
          en: "Scan the original in colour; copies are not accepted."),
        rule: "R-EE-55", file: paper.file)
    }
  }

  /// An error, unless the manifest or the person's citizenship makes it a warning.
  private var gravity: Severity {
    person.isCanadian || line.demand.requirement.per == .formerPoliceCountry ? .warning : line.demand.severity ?? .error
  }

  private var earliest: Day { PoliceCertificateWindow.earliestIssue(submittedOn: record.day) }

  /// The last time the person lived in the country, up to the day judged.
  private var lastStay: Stay? { stays.max { $0.to < $1.to } }

  private var stays: [Stay] {
    Stay.merged((person.residence ?? []).filter { $0.country == country }, on: record.day)
  }

  /// Whether the person lives in the country on the day judged.
  private var isCurrent: Bool { stays.contains(where: \.isCurrent) }

  private func finding(
    _ code: String, _ severity: Severity, _ message: Bilingual, _ nextStep: Bilingual, rule: String,
    file: String? = nil, details: [String: String] = [:]
  ) -> Finding {
    var details = details
    if let stay = lastStay {
      details["stay_from"] = stay.from.description
      details["stay_to"] = stay.to.description
    }
    details["current_country"] = String(isCurrent)
    return Finding(
      code: code, severity: severity, application: .expressEntry, requirement: "police-certificate", person: person.id,
      country: country, file: file, message: message, nextStep: nextStep, due: record.lastDay(.expressEntry),
      rule: rule, sources: line.demand.sources, details: details)
  }
}
