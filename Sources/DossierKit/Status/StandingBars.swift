/// What the case says that stops everything but advice: orders, declarations, findings, and work without
/// authorization (facts R-RESTO-02 to -05, -11, -15, -23; rows S3 and S8).
struct StandingBars {
  /// Each known bar to restoration, in a sentence.
  private(set) var known: [Bilingual] = []
  /// The keys of the facts without which nobody can tell.
  private(set) var missing: [String] = []
  /// A removal order, a declaration or a finding: nothing is to be filed before a licensed person was asked.
  private(set) var isGrave = false
  /// The last day of the six months in which no work permit can be issued, where the end of the work is known.
  private(set) var permitBarUntil: Day?

  init(_ person: Person, on day: Day) {
    grave(person)
    work(person, on: day)
    ground(person)
    if let last = AuthorizedStay.latest((person.permits ?? []).filter { $0.issueDate.map { $0 <= day } ?? true }),
      last.kind == .temporaryResidentPermit
    {
      known.append(
        Bilingual(
          fr: "Le dernier permis est un permis de séjour temporaire\u{00A0}: il ne se rétablit ni ne se prolonge, on "
            + "en demande un nouveau.",
          en: "The last permit is a temporary resident permit: it is neither restored nor extended, a new one is "
            + "requested."))
    }
  }

  private mutating func grave(_ person: Person) {
    weigh(
      person.removalOrder, person.key("removal_order"),
      Bilingual(fr: "Une mesure de renvoi a été prise.", en: "A removal order was made."))
    weigh(
      person.declarationA221, person.key("declaration_a22_1"),
      Bilingual(
        fr: "Une déclaration du ministre (LIPR, par. 22.1(1)) exclut le rétablissement.",
        en: "A declaration of the Minister (IRPA s. 22.1(1)) excludes restoration."))
    weigh(
      person.misrepresentationFinding, person.key("misrepresentation_finding"),
      Bilingual(
        fr: "Une conclusion de fausses déclarations rend interdit de territoire pour cinq ans (LIPR, art. 40).",
        en: "A finding of misrepresentation makes inadmissible for five years (IRPA s. 40)."))
  }

  private mutating func weigh(_ answer: Bool?, _ key: String, _ sentence: Bilingual) {
    switch answer {
    case true?:
      known.append(sentence)
      isGrave = true
    case false?: break
    case nil: missing.append(key)
    }
  }

  private mutating func work(_ person: Person, on day: Day) {
    switch person.workWithoutAuthorization {
    case .no?, .conditionsOnly?: break
    case .unknown?, nil: missing.append(person.key("work_without_authorization"))
    case .yes?:
      let until = person.unauthorizedWorkEndedOn?.adding(months: 6)
      permitBarUntil = until
      let bar: Bilingual =
        until.map {
          Bilingual(
            fr: " Aucun permis de travail ne peut être délivré avant le \($0.inWords.fr), six mois après la fin de ce "
              + "travail.",
            en: " No work permit can be issued before \($0.inWords.en), six months after that work ceased.")
        }
        ?? Bilingual(
          fr: " Aucun permis de travail ne peut être délivré pendant les six mois qui suivent la fin de ce travail.",
          en: " No work permit can be issued for six months after that work ceases.")
      known.append(
        Bilingual(
          fr: "Un travail sans autorisation est une autre condition non respectée (RIPR, art. 182 et "
            + "al. 200(3)e)).",
          en: "Work without authorization is another condition that was not met (IRPR ss. 182, 200(3)(e)).") + bar)
    }
  }

  /// A stay that ran out needs no word; a loss that the case speaks of needs its ground.
  private mutating func ground(_ person: Person) {
    guard let loss = person.statusLoss else { return }
    switch loss.ground {
    case .stayEnded?, .workConditions?, .studyConditions?: break
    case .unknown?, nil: missing.append(person.key("status_loss.ground"))
    case .other?:
      known.append(
        Bilingual(
          fr: "Le statut a été perdu pour une autre raison que la fin du séjour, l’emploi ou les études\u{00A0}: une "
            + "telle perte ne se rétablit pas (RIPR, art. 182).",
          en: "Status was lost for another reason than the end of the stay, the job or the studies: such a loss "
            + "cannot be restored (IRPR s. 182)."))
    }
  }
}
