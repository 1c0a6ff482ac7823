/// One point of a letter of explanation, from the findings that one waiver covers or from findings of one kind.
struct ExplanationPoint {
  let list: ExplanationList
  let findings: [Finding]
  let waiver: Waiver?
  /// Where the waiver stands, or would stand, in `waivers`.
  let index: Int

  private var record: CaseRecord { list.record }
  private var first: Finding { findings[0] }
  private var key: String { "waivers[\(index)]" }
  private var person: Person? { record.case.person(first.person) }

  func explanation() -> LetterExplanation {
    LetterExplanation(
      subject: subject, reason: waiver?.reason, key: "\(key).reason", proof: list.proof(proofFile), proofKey: proofKey,
      proofFile: proofFile, statement: statement, demand: demand, facts: facts, slot: slot)
  }

  private typealias Fact = LetterExplanation.Fact

  private var country: CountryWords { NameWords.country(first.country, record) }

  private var subject: Bilingual {
    switch first.code {
    case "police-certificate-missing":
      Bilingual(fr: "Certificat de police (\(country.name.fr))", en: "Police certificate (\(country.name.en))")
    case "history-gap": Bilingual(fr: "Période non couverte par l’historique", en: "Gap in personal history")
    case "passport-expires-soon": Bilingual(fr: "Passeport qui expire bientôt", en: "Passport that expires soon")
    case "document-missing": line.map { LetterDesk.name(of: $0.demand, record) } ?? title
    default: title
    }
  }

  /// The title of the finding's code.
  private var title: Bilingual {
    RuleCatalogue.all.lazy.flatMap { $0.codes }.first { $0.code == first.code }?.title
      ?? Bilingual(fr: first.code, en: first.code)
  }

  private var statement: Bilingual? {
    switch first.code {
    case "police-certificate-missing":
      Bilingual(
        fr: "Le certificat de police \(country.of.fr) n’est pas joint à la demande.",
        en: "The police certificate \(country.of.en) is not enclosed with the application.")
    case "history-gap":
      first.details["history"] == "residence"
        ? Bilingual(
          fr: "L’historique n’indique aucun lieu de résidence pour \(gaps.fr).",
          en: "The personal history shows no place of residence for \(gaps.en).")
        : Bilingual(
          fr: "L’historique n’indique aucune activité pour \(gaps.fr).",
          en: "The personal history shows no activity for \(gaps.en).")
    case "passport-expires-soon":
      Bilingual(
        fr: "Le passeport joint à la demande est valide et expire dans moins d’un an.",
        en: "The passport enclosed with the application is valid and expires in less than a year.")
    case "document-missing" where line?.demand.inapplicable != nil:
      line?.demand.inapplicable.map {
        Bilingual(
          fr: "Le compte demande ce document, qui ne s’applique pas à ma situation\u{00A0}: \($0.fr).",
          en: "The account asks for this document, which does not apply to my situation: \($0.en).")
      }
    case "document-missing":
      Bilingual(fr: "Ce document n’est pas joint à la demande.", en: "This document is not enclosed with the application.")
    default: first.message
    }
  }

  private var gaps: Bilingual {
    findings.count > 1
      ? Bilingual(fr: "les périodes suivantes", en: "the following periods")
      : Bilingual(fr: "la période suivante", en: "the following period")
  }

  private var demand: Bilingual? {
    switch first.code {
    case "police-certificate-missing":
      Bilingual(
        fr: "Un certificat de police est demandé pour chaque pays, sauf le Canada, où une personne de 18\u{00A0}ans ou "
          + "plus a vécu six mois de suite ou plus au cours des dix dernières années.",
        en: "A police certificate is required for each country, other than Canada, where a person aged 18 or over has "
          + "lived for six months in a row or more in the last ten years.")
    case "history-gap":
      Bilingual(
        fr: "L’historique doit couvrir sans interruption les dix dernières années, ou la période depuis le "
          + "18e\u{00A0}anniversaire.",
        en: "The personal history must cover the last ten years, or the time since the 18th birthday, without a gap.")
    default: nil
    }
  }

  private var facts: [LetterExplanation.Fact] {
    var facts: [Fact] = []
    if record.case.people.count > 1, let person {
      facts.append(
        Fact(
          Bilingual(fr: "Personne", en: "Person"), person.fullName.map { Bilingual(fr: $0, en: $0) },
          key: person.key("family_name")))
    }
    switch first.code {
    case "police-certificate-missing": facts += stays
    case "history-gap":
      facts += findings.compactMap { finding in
        guard let from = finding.details["from"].flatMap({ Day($0) }), let to = finding.details["to"].flatMap({ Day($0) })
        else { return nil }
        return Fact(Bilingual(fr: "Période", en: "Period"), ExplanationList.period(from, to))
      }
    case "passport-expires-soon":
      facts.append(
        Fact(
          Bilingual(fr: "Date d’expiration", en: "Expiry date"),
          person?.passport?.expiryDate.map(ExplanationList.day), key: person?.key("passport.expiry_date") ?? ""))
    case "document-missing": facts += jobs
    default: break
    }
    return facts + requests
  }

  /// When the person lived in the country, from the case.
  private var stays: [Fact] {
    let label = Bilingual(fr: "Séjour dans ce pays", en: "Lived in that country")
    let periods = (person?.residence ?? []).filter { $0.country == first.country }
    guard !periods.isEmpty else { return [Fact(label, nil, key: person?.key("residence") ?? "")] }
    return periods.map { Fact(label, ExplanationList.period($0.from, $0.to, on: record.day)) }
  }

  /// The job of a reference letter that is not there.
  private var jobs: [Fact] {
    guard let person, let subject = line?.demand.subject, subject.kind == .job,
      let job = person.activities.flatMap({ $0.indices.contains(subject.index) ? $0[subject.index] : nil }),
      let from = job.from
    else { return [] }
    return [
      Fact(
        Bilingual(fr: "Période d’emploi", en: "Period of employment"),
        ExplanationList.period(from, job.to, on: record.day))
    ]
  }

  /// When the paper was asked for and when it is expected. "Soon" without a day would harm (facts R-LET 4.3).
  private var requests: [Fact] {
    var facts: [Fact] = []
    let asked = waiver?.requestedOn ?? requestProof?.date ?? requestProof?.issueDate
    if asked != nil || first.code == "police-certificate-missing" {
      facts.append(
        Fact(
          Bilingual(fr: "Document demandé le", en: "Document requested on"), asked.map(ExplanationList.day),
          key: "\(key).requested_on"))
    }
    if let expected = waiver?.expectedOn {
      // What will follow, and when (facts R-LET-20, R-LET-26).
      facts.append(
        Fact(
          Bilingual(fr: "Document attendu le", en: "Document expected on"),
          ExplanationList.day(expected)
            + Bilingual(fr: "; je le transmettrai dès sa réception", en: "; I will send it as soon as I receive it")))
    }
    return facts
  }

  /// The proof that a certificate was asked for.
  private var requestProof: RecognisedDocument? {
    guard first.code == "police-certificate-missing" else { return nil }
    return record.assignment.documents.first {
      $0.type == "police-request-proof" && ($0.person == nil || $0.person == first.person)
        && ($0.country == nil || $0.country == first.country)
    }
  }

  private var proofFile: String? { waiver?.proof ?? requestProof?.file }

  private var proofKey: String? {
    waiver?.proof != nil || first.code == "police-certificate-missing" ? "\(key).proof" : nil
  }

  /// The line of the checklist that a missing document leaves open.
  private var line: Assignment.Line? {
    record.assignment.lines.first { line in
      line.documents.isEmpty && line.demand.status == .required && line.demand.requirement.id == first.requirement
        && line.demand.person == first.person && line.demand.country == first.country
        && (first.details["subject"] == nil || line.demand.subject?.label == first.details["subject"])
    }
  }

  private var slot: LetterSlot? {
    switch first.code {
    case "police-certificate-missing": list.slot("police-certificate", of: first.person, country: first.country)
    case "document-missing" where line.map { EmptySlots(record: record).mustBeFilled($0.demand) } == true: line.map { list.slot(of: $0.demand) }
    case "document-missing": list.slot(first.details["slot"] ?? "additional-documents", of: first.person)
    case "passport-expires-soon": list.slot("passport", of: first.person)
    default: list.slot("additional-documents", of: first.person)
    }
  }
}
