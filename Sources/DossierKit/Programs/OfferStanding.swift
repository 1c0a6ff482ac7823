/// Where the person stands in Canada on a day, as far as a paragraph on job offers asks.
struct OfferStanding {
  let person: Person
  /// `express_entry.funds.authorized_to_work`.
  let isAuthorized: Bool?
  let day: Day

  func inCanada() -> Answer {
    guard let inCanada = person.inCanada else { return missing("in_canada") }
    return .of(
      inCanada, yes: Self.agrees,
      no: Bilingual(
        fr: "L’alinéa invoqué pour l’offre d’emploi est pour une personne au Canada.",
        en: "The paragraph claimed for the job offer is for a person in Canada."))
  }

  /// A work permit valid on the day that names an employer, so not an open one.
  func permitOfEmployer() -> Answer {
    guard person.permits != nil else { return missing("permits") }
    var open: Answer?
    for (index, permit) in (person.permits ?? []).enumerated() where permit.kind == .work || permit.kind == nil {
      switch isValid(permit) {
      case false?: continue
      case nil: open = open ?? missing("permits[\(index)].expiry_date")
      case true?:
        guard let kind = permit.kind else {
          open = open ?? missing("permits[\(index)].kind")
          continue
        }
        guard let scope = permit.scope else {
          open = open ?? missing("permits[\(index)].scope")
          continue
        }
        if kind == .work, scope == .employerSpecific { return .yes(Self.agrees) }
      }
    }
    return open
      ?? .no(
        Bilingual(
          fr: "L’alinéa invoqué pour l’offre d’emploi exige un permis de travail valide au nom d’un employeur.",
          en: "The paragraph claimed for the job offer requires a valid work permit that names an employer."))
  }

  /// A work permit valid on the day, or an authorization without a permit (IRPR s. 186).
  func authorization() -> Answer {
    let holds = (person.permits ?? []).contains { $0.kind == .work && isValid($0) == true }
    if holds || isAuthorized == true {
      return .yes(
        Bilingual(
          fr: "L’alinéa invoqué pour l’offre d’emploi est pour une personne sans autorisation de travailler.",
          en: "The paragraph claimed for the job offer is for a person without authorization to work."))
    }
    guard isAuthorized != nil else {
      return .unknown(
        keys: ["express_entry.funds.authorized_to_work"],
        Bilingual(
          fr: "L’autorisation de travailler au Canada n’est pas indiquée.",
          en: "Whether work in Canada is authorized is not given."))
    }
    return .no(
      Bilingual(
        fr: "L’alinéa invoqué pour l’offre d’emploi exige une autorisation de travailler.",
        en: "The paragraph claimed for the job offer requires authorization to work."))
  }

  /// A year of full-time work, or its equal, over a continuous period for the employer who offers the job.
  func year(for employer: String?) -> Answer {
    guard let employer else {
      return .unknown(
        keys: ["express_entry.job_offer.employer"],
        Bilingual(fr: "L’employeur de l’offre n’est pas indiqué.", en: "The employer of the offer is not given."))
    }
    let name = FoldedText.words(employer)
    let spells = (person.activities ?? []).compactMap { job -> WorkHours.Spell? in
      guard job.kind == .work, job.country == "CAN", job.paid == true, let from = job.from,
        let hours = job.hoursPerWeek, FoldedText.words(job.employer ?? "") == name
      else { return nil }
      return WorkHours.Spell(from: from, to: job.to ?? day, weeklyHours: hours)
    }
    let first = spells.map(\.from).min() ?? day
    let worked = WorkHours(spells, from: first, to: day).longestRun(Continuity.isUnbroken)
    // An employer may be written in two ways, or two employers offer together: not a denial.
    return worked.hours >= WorkHours.year
      ? .yes(Self.agrees)
      : .unknown(
        keys: [],
        Bilingual(
          fr: "Les activités ne montrent pas un an de travail continu pour l’employeur de l’offre.",
          en: "The activities do not show a year of continuous work for the employer of the offer."))
  }

  /// `nil` where the expiry is not known.
  private func isValid(_ permit: Permit) -> Bool? {
    if let issue = permit.issueDate, issue > day { return false }
    return permit.expiryDate.map { day <= $0 }
  }

  private func missing(_ key: String) -> Answer {
    .unknown(
      keys: [person.key(key)],
      Bilingual(fr: "Un fait sur le séjour n’est pas indiqué.", en: "A fact of the stay is not given."))
  }

  private static let agrees = Bilingual(
    fr: "Les faits concordent avec l’alinéa invoqué.", en: "The facts agree with the paragraph claimed.")
}
