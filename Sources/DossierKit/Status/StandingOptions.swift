/// The options of a person on the day, all of them, in the order of the contract.
struct StandingOptions {
  let facts: StandingCase
  let situation: Standing

  var all: [StandingOption] {
    StandingOption.Code.allCases.map { code in
      switch code {
      case .extend: extend()
      case .stayMaintained: stayMaintained()
      case .restoreAsWorker: restoreAsWorker()
      case .restoreAsStudent: restoreAsStudent()
      case .restoreAsVisitor: restoreAsVisitor()
      case .ptot: ptot()
      case .restorationWithPtot: restorationWithPtot()
      case .applyFromOutside: applyFromOutside()
      case .expressEntry: expressEntry()
      case .licensedAdvice: licensedAdvice()
      }
    }
  }

  var biometrics: StandingBiometrics { StandingBiometrics(facts.person, on: facts.day) }

  enum Words {
    static let atHome = Bilingual(
      fr: "Une personne qui a la citoyenneté ou la résidence permanente n’a pas besoin d’un statut temporaire.",
      en: "A citizen or permanent resident needs no temporary status.")
  }

  /// The right to go on under the old permit until the decision rests on filing in time (IRPR s. 183(5); row S0).
  private func extend() -> StandingOption {
    var weighing = Weighing()
    var until: Day?
    if facts.person.isAtHome { weighing.no(Words.atHome) }
    switch facts.status {
    case .inStatus(let end, _):
      until = end
      if case .until(let stay, _) = AuthorizedStay.of(facts.person, on: facts.day), stay < facts.day {
        weighing.no(
          "La prolongation a été refusée aujourd’hui\u{00A0}: une autre demande, présentée après la fin du permis, ne "
            + "prolonge pas le séjour.",
          "The extension was refused today: another application, filed after the permit ended, does not carry the "
            + "stay on.")
      }
      if facts.lastPermit?.kind == .temporaryResidentPermit {
        weighing.no(
          "Un permis de séjour temporaire ne se prolonge pas\u{00A0}: on en demande un nouveau.",
          "A temporary resident permit is not extended: a new one is requested.")
      }
      weighing.note(
        "Présenter la demande au moins 30 jours avant, et au plus tard le \(end.inWords.fr) à \(CutOff(end).text.fr).",
        "File at least 30 days before, and no later than \(end.inWords.en) at \(CutOff(end).text.en).")
    case .maintained:
      weighing.no(
        "Une prolongation est déjà demandée; une seconde, présentée après la fin du permis, ne prolonge pas le séjour.",
        "An extension is asked for already; a second one filed after the permit ended does not carry the stay on.")
    case .ended(let end, _, _):
      weighing.no(
        "Le séjour autorisé a pris fin le \(end.inWords.fr)\u{00A0}: une prolongation se demande avant.",
        "The authorized stay ended on \(end.inWords.en): an extension is asked for before.")
    case .unknown(_, let why): weighing.unknown(why)
    }
    place(&weighing)
    bars(&weighing)
    let permit = facts.lastPermit
    let fees: [String]
    switch permit?.kind {
    case .work?: fees = permit?.scope == .open ? ["work-permit", "open-work-permit-holder"] : ["work-permit"]
    case .study?: fees = ["study-permit"]
    case .visitor?: fees = ["visitor-record"]
    case .temporaryResidentPermit?: fees = []
    case nil: fees = facts.person.permits?.isEmpty == true ? ["visitor-record"] : []
    }
    if let words = biometrics.note(facts.person) { weighing.note(words) }
    return facts.option(.extend, weighing, until: until, fees: fees + biometrics.fees, sources: ["IRPR", "PDI-MAINT"])
  }

  /// Row S1.
  private func stayMaintained() -> StandingOption {
    var weighing = Weighing()
    if facts.person.isAtHome { weighing.no(Words.atHome) }
    switch facts.status {
    case .maintained(_, let work, _):
      switch work {
      case true?:
        weighing.note(
          "Le travail peut continuer aux conditions de l’ancien permis (RIPR, al. 186u)), tant que la personne reste "
            + "au Canada.",
          "Work may go on under the conditions of the former permit (IRPR s. 186(u)), while the person stays in "
            + "Canada.")
      case false?:
        weighing.note(
          "Le séjour continue, non le travail\u{00A0}: aucun permis de travail en cours de renouvellement.",
          "The stay goes on, work does not: no work permit is being renewed.")
      case nil:
        weighing.note(
          "On ne peut dire si le travail peut continuer\u{00A0}: ne pas travailler avant d’en être certain.",
          "Whether work may go on cannot be told: do not work before it is certain.")
      }
      weighing.note(
        "Une décision défavorable met fin au statut le jour même, et les 90 jours du rétablissement commencent.",
        "A refusal ends status that very day, and the 90 days of restoration begin.")
    case .inStatus(let until, _):
      weighing.no(
        facts.pending.isEmpty
          ? Bilingual(
            fr: "Aucune prolongation n’est en traitement; elle se demande au plus tard le \(until.inWords.fr).",
            en: "No extension is being processed; it is asked for no later than \(until.inWords.en).")
          : Bilingual(
            fr: "Le séjour court encore\u{00A0}: le statut sera conservé à partir du \((until + 1).inWords.fr) si la "
              + "prolongation n’est pas décidée.",
            en: "The stay still runs: status will be maintained from \((until + 1).inWords.en) if the extension is "
              + "not decided."))
    case .ended:
      weighing.no(
        "Aucune prolongation demandée à temps n’est en traitement.", "No extension filed in time is being processed.")
    case .unknown(_, let why): weighing.unknown(why)
    }
    place(&weighing)
    bars(&weighing)
    return facts.option(.stayMaintained, weighing, sources: ["IRPR", "PDI-MAINT"])
  }

  /// A bridging permit on a valid work permit or on maintained status as a worker (R-BOWP-02).
  private func ptot() -> StandingOption {
    var weighing = Weighing()
    var until: Day?
    if facts.person.isAtHome { weighing.no(Words.atHome) }
    let none = Bilingual(
      fr: "Ni permis de travail valide, ni statut conservé de travailleur.",
      en: "No valid or maintained work permit.")
    switch facts.status {
    case .inStatus(let end, _):
      let expiry = facts.permits.filter { $0.kind == .work }.compactMap(\.expiryDate).max()
      switch facts.runs(.work) {
      case true?: until = expiry.map { min($0, end) }
      case nil: weighing.missing(facts.key("permits.expiry_date"))
      case false?:
        if WorkAndStudy(facts: facts, situation: situation).work != true { weighing.no(none) }
      }
    case .maintained(_, let work, _):
      switch work {
      case true?:
        weighing.note(
          "Fondé sur le statut conservé; ce second dépôt ne prolonge pas lui-même le séjour si le premier est refusé.",
          "Built on maintained status; this second filing does not itself carry the stay on if the first is refused.")
      case false?: if facts.runs(.work) != true { weighing.no(none) }
      case nil:
        weighing.unknown(
          "On ne peut dire si le droit de travailler est conservé.", "Whether the right to work is maintained is "
            + "not known.")
      }
    case .ended: weighing.no(none)
    case .unknown(_, let why): weighing.unknown(why)
    }
    place(&weighing)
    bars(&weighing)
    workBar(&weighing)
    weighing.add(BridgingWeighing.make(facts))
    if let words = biometrics.note(facts.person) { weighing.note(words) }
    until = [until, BridgingWeighing.reliefEnd(facts)].compactMap { $0 }.min()
    return facts.option(
      .ptot, weighing, until: until, fees: ["work-permit", "open-work-permit-holder"] + biometrics.fees,
      sources: ["BOWP-EN", "PDI-BOWP", "PDI-BOWP-21", "IRPR"])
  }

  /// Options of a stay in Canada are for a person in Canada.
  func place(_ weighing: inout Weighing) {
    switch facts.person.inCanada {
    case true?: break
    case nil: weighing.missing(facts.key("in_canada"))
    case false?:
      weighing.no("La personne n’est pas au Canada.", "The person is not in Canada.")
    }
  }

  /// An order, a declaration or a finding: nobody but a licensed person can say what remains (row S8).
  func bars(_ weighing: inout Weighing) {
    guard facts.bars.isGrave else { return }
    weighing.unknown(
      "Une mesure, une déclaration ou une conclusion vise la personne\u{00A0}: ne rien présenter avant d’avoir "
        + "consulté une personne autorisée.",
      "An order, a declaration or a finding concerns the person: file nothing before asking a licensed person.")
  }

  /// Work without authorization keeps a new work permit from issuing for six months (IRPR s. 200(3)(e)).
  func workBar(_ weighing: inout Weighing) {
    guard facts.person.workWithoutAuthorization == .yes else { return }
    if let until = facts.bars.permitBarUntil, until <= facts.day { return }
    weighing.no(
      "Un travail sans autorisation exclut un permis de travail pendant les six mois qui suivent (RIPR, al. 200(3)e)).",
      "Work without authorization excludes a work permit for the six months that follow (IRPR s. 200(3)(e)).")
  }
}
