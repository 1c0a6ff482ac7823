extension StandingOptions {
  /// Whether status can be restored at all on the day: the clock, the bars, the place (IRPR s. 182; rows S2 to S5, S8).
  func restoration() -> Weighing {
    var weighing = Weighing()
    if facts.person.isAtHome {
      weighing.no(Words.atHome)
      return weighing
    }
    switch facts.status {
    case .inStatus(let until, _):
      weighing.no(
        "Le séjour est autorisé jusqu’au \(until.inWords.fr)\u{00A0}: il n’y a rien à rétablir.",
        "The stay is authorized until \(until.inWords.en): there is nothing to restore.")
    case .maintained:
      weighing.no(
        "Le statut est conservé pendant le traitement de la prolongation\u{00A0}: il n’y a rien à rétablir.",
        "Status is maintained while the extension is processed: there is nothing to restore.")
    case .unknown(_, let why): weighing.unknown(why)
    case .ended: clock(&weighing)
    }
    switch facts.person.inCanada {
    case false?:
      weighing.no(
        "Le rétablissement se demande de l’intérieur du Canada; quitter le pays y met fin.",
        "Restoration is asked from inside Canada; leaving the country ends it.")
    case nil: weighing.missing(facts.key("in_canada"))
    case true?: break
    }
    if let expiry = facts.person.passport?.expiryDate, PassportWindow(expiryDate: expiry).isExpired(on: facts.day) {
      weighing.unknown(
        "Le passeport a expiré le \(expiry.inWords.fr)\u{00A0}: le renouveler avant le dépôt, ou l’expliquer.",
        "The passport expired on \(expiry.inWords.en): renew it before filing, or explain.")
    }
    for bar in facts.bars.known { weighing.no(bar) }
    for key in facts.bars.missing { weighing.missing(key) }
    if let words = biometrics.note(facts.person) { weighing.note(words) }
    if facts.person.workWithoutAuthorization == .no, let job = unexplainedJob { weighing.unknown(job) }
    if facts.person.workWithoutAuthorization == .conditionsOnly {
      weighing.note(
        "Le travail hors des conditions du permis (employeur, poste ou lieu) n’exclut pas le rétablissement, mais il "
          + "faut l’expliquer.",
        "Work outside the conditions of the permit (employer, job or place) does not exclude restoration but must be "
          + "explained.")
    }
    return weighing
  }

  private func clock(_ weighing: inout Weighing) {
    guard let window = facts.window else { return }
    if facts.isWindowClosed {
      weighing.no(
        "Le délai de 90 jours a pris fin le \(window.lastDay.inWords.fr).",
        "The 90 days ended on \(window.lastDay.inWords.en).")
    } else if facts.isArguableOnly, let later = facts.arguableWindow {
      weighing.unknown(
        "Compté de la décision, le délai a pris fin le \(window.lastDay.inWords.fr); compté de sa communication, il "
          + "court jusqu’au \(later.lastDay.inWords.fr), ce qui peut se plaider (2018 CF 964) sans être assuré.",
        "Counted from the decision, the time ended on \(window.lastDay.inWords.en); counted from its communication it "
          + "runs until \(later.lastDay.inWords.en), which can be argued (2018 FC 964) and is not certain.")
    }
  }

  /// A job in Canada that the case lists as unauthorized, or after the end of status.
  private var unexplainedJob: Bilingual? {
    guard let end = facts.status.end else { return nil }
    let late = (facts.person.activities ?? []).contains { job in
      guard job.kind == .work, job.country == "CAN", (job.from ?? end) <= facts.day else { return false }
      return job.authorized == false || (job.authorized != true && (job.to ?? facts.day) > end)
    }
    guard late else { return nil }
    return Bilingual(
      fr: "Un emploi au Canada est inscrit après la fin du statut ou sans autorisation, alors que le dossier dit "
        + "qu’il n’y en a pas eu.",
      en: "A job in Canada is written after the end of status or as unauthorized, while the case says there was none.")
  }

  var restorationEnd: Day? { facts.isArguableOnly ? facts.arguableWindow?.lastDay : facts.window?.lastDay }

  func restoreAsWorker() -> StandingOption {
    var weighing = restoration()
    needs(.work, &weighing)
    let types = Set((facts.case.documents ?? []).map(\.type))
    if types.contains("lmia") || types.contains("offer-of-employment") {
      weighing.note(
        "Le dossier compte une EIMT ou une offre d’emploi\u{00A0}: son numéro va dans la demande.",
        "The case lists an LMIA or an offer of employment: its number goes into the application.")
    } else {
      weighing.unknown(
        "Il faut une offre d’emploi avec EIMT, ou le numéro d’une offre d’emploi déposée par l’employeur.",
        "Needs a job offer with an LMIA, or the number of an offer of employment that the employer filed.")
    }
    weighing.note(
      "IMM\u{00A0}5710\u{00A0}: le permis de travail se demande dans la même demande; sans lui, le statut rétabli ne "
        + "permet pas de travailler.",
      "IMM\u{00A0}5710: the work permit is asked for in the same application; without it, restored status gives no "
        + "right to work.")
    return facts.option(
      .restoreAsWorker, weighing, until: restorationEnd, fees: ["restoration", "work-permit"] + biometrics.fees,
      sources: ["IRPR", "RESTO", "FORM5710"])
  }

  func restoreAsStudent() -> StandingOption {
    var weighing = restoration()
    needs(.study, &weighing)
    if facts.held(.study) { studies(&weighing) }
    weighing.note(
      "IMM\u{00A0}5709\u{00A0}: cocher le rétablissement et le permis d’études; aucune étude avant sa délivrance.",
      "IMM\u{00A0}5709: tick both restoration and the study permit; no study before it is issued.")
    return facts.option(
      .restoreAsStudent, weighing, until: restorationEnd, fees: ["restoration", "study-permit"] + biometrics.fees,
      sources: ["IRPR", "RESTO"])
  }

  func restoreAsVisitor() -> StandingOption {
    var weighing = restoration()
    let wasWorkerOrStudent = facts.held(.work) || facts.held(.study)
    if wasWorkerOrStudent, facts.day < Self.visitorRoute {
      weighing.no(
        "Avant le 1er\u{00A0}mai\u{00A0}2026, seul le statut perdu pouvait être rétabli.",
        "Before 1\u{00A0}May\u{00A0}2026 only the status that was lost could be restored.")
    }
    if facts.held(.study), !facts.held(.work), facts.person.enrolledAndStudying != true {
      weighing.unknown(
        "Un étudiant qui ne poursuit pas ses études ne peut pas être rétabli comme étudiant (RIPR, par. 182(2)); rien "
          + "ne dit s’il peut l’être comme visiteur.",
        "A student who does not pursue the studies cannot be restored as a student (IRPR s. 182(2)); nothing says "
          + "whether it is possible as a visitor.")
    }
    weighing.note(
      "IMM\u{00A0}5708\u{00A0}: une fiche de visiteur ne permet ni de travailler ni d’étudier.",
      "IMM\u{00A0}5708: a visitor record allows neither work nor study.")
    if wasWorkerOrStudent {
      weighing.note(
        "Ce choix peut fermer la voie du permis transitoire, qui suppose un droit de travailler à rétablir.",
        "This choice may close the bridging route, which needs a right to work to restore.")
    }
    return facts.option(
      .restoreAsVisitor, weighing, until: restorationEnd, fees: ["restoration"] + biometrics.fees,
      sources: ["IRPR", "RESTO", "G5551"])
  }

  func restorationWithPtot() -> StandingOption {
    var weighing = restoration()
    needs(.work, &weighing)
    weighing.add(BridgingWeighing.make(facts))
    weighing.note(
      "Un seul IMM\u{00A0}5710 demande les deux; aucun travail entre l’expiration et la délivrance du permis.",
      "One IMM\u{00A0}5710 asks for both; no work between the expiry and the issue of the permit.")
    let until = [restorationEnd, BridgingWeighing.reliefEnd(facts)].compactMap { $0 }.min()
    return facts.option(
      .restorationWithPtot, weighing, until: until,
      fees: ["restoration", "work-permit", "open-work-permit-holder"] + biometrics.fees,
      sources: ["IRPR", "BOWP-EN", "PDI-BOWP"])
  }

  /// One is restored to the status held just before, or to that of a visitor (R-RESTO-08, X-RESTO-05).
  private func needs(_ kind: Permit.Kind, _ weighing: inout Weighing) {
    guard facts.status.end != nil, !LastStatus.isOf(kind, facts.permits) else { return }
    guard facts.person.permits != nil, !facts.permits.contains(where: { $0.kind == nil }) else {
      return weighing.missing(facts.key("permits"))
    }
    weighing.no(
      "Aucun \(kind.title.fr) n’a été détenu en dernier\u{00A0}: seul le statut perdu, ou celui de visiteur, peut être rétabli.",
      "No \(kind.title.en) was held last: only the status that was lost, or that of a visitor, can be restored.")
  }

  private func studies(_ weighing: inout Weighing) {
    switch facts.person.enrolledAndStudying {
    case true?: break
    case nil: weighing.missing(facts.key("enrolled_and_studying"))
    case false?:
      weighing.no(
        "Les études ne sont plus poursuivies dans l’établissement nommé au permis (RIPR, par. 182(2)).",
        "The studies at the institution named in the permit are no longer pursued (IRPR s. 182(2)).")
    }
  }

  /// From this day a worker or student can be restored as a visitor (R-RESTO-08, R-STA-06).
  private static let visitorRoute = Day("2026-05-01") ?? Day(number: 0)
}
