/// Why a person stands there, and what one may not do meanwhile.
struct StandingWords {
  let facts: StandingCase
  let situation: Standing
  let rights: WorkAndStudy

  var reasons: [Bilingual] {
    if facts.person.isAtHome { return [StandingOptions.Words.atHome] }
    var reasons: [Bilingual] = []
    if facts.person.inCanada == nil {
      let key = facts.key("in_canada")
      reasons.append(Bilingual(fr: "\(key) n’est pas indiqué.", en: "\(key) is not given."))
    }
    reasons.append(facts.status.reason)
    if case .unknown(let keys, _) = facts.status {
      reasons.append(
        Bilingual.make {
          ($0 == .fr ? "Ce qui décide\u{00A0}: " : "What decides: ") + Typography.list(keys, $0) + "."
        })
    }
    if case .ended(let end, let arguable?, _) = facts.status {
      let later = RestorationWindow(end: arguable).lastDay.inWords
      reasons.append(
        Bilingual(
          fr: "Compté du \(end.inWords.fr), jour de la décision; compté de sa communication, le "
            + "\(arguable.inWords.fr), le délai irait au \(later.fr), sans que cela soit assuré (2018 CF 964).",
          en: "Counted from \(end.inWords.en), the day of the decision; counted from its communication on "
            + "\(arguable.inWords.en) the time would run until \(later.en), which is not certain (2018 FC 964)."))
    }
    if facts.status.end != nil || facts.bars.isGrave { reasons += facts.bars.known }
    if let note = holiday { reasons.append(note) }
    return reasons
  }

  private var holiday: Bilingual? {
    guard situation == .restorable, let window = facts.window else { return nil }
    return window.holidayNote
  }

  var meanwhile: [Bilingual] {
    if facts.person.isAtHome { return [] }
    switch situation {
    case .inStatus: return [conditions, filing]
    case .maintainedStatus: return maintained
    case .restorable: return lost + [leaving, window, asking]
    case .outOfStatus: return lost + [stay]
    case .outsideCanada:
      return [
        Bilingual(
          fr: "De l’étranger, aucun travail ni études au Canada; un permis encore valide resservira à l’entrée, si "
            + "l’agent admet la personne.",
          en: "From abroad there is no work and no study in Canada; a permit that still runs serves again on entry, if "
            + "the officer admits the person."),
        Bilingual(
          fr: "Une invitation ou un profil d’Entrée express n’est pas un droit d’entrer.",
          en: "An Express Entry invitation or profile is no right to enter."),
      ]
    case .unknown:
      return (facts.status.end == nil ? [caution] : lost) + (facts.isArguableOnly ? [leaving, asking] : [])
    }
  }

  private var conditions: Bilingual {
    Bilingual(
      fr: "Travailler et étudier seulement dans les conditions du permis, et tant qu’il court.",
      en: "Work and study only under the conditions of the permit, and while it runs.")
  }

  private var filing: Bilingual {
    Bilingual(
      fr: "Pour conserver le statut, et le droit de travailler s’il y en a un, présenter la prolongation avant la fin "
        + "du permis; présentée après, elle ne conserve rien.",
      en: "To keep status, and the right to work if there is one, file the extension before the permit ends; filed "
        + "later it keeps nothing.")
  }

  private var maintained: [Bilingual] {
    let first =
      rights.work == true
      ? Bilingual(
        fr: "Le travail continue aux mêmes conditions que l’ancien permis, jusqu’à la décision et au Canada seulement.",
        en: "Work goes on under the same conditions as the former permit, until the decision and in Canada only.")
      : Bilingual(
        fr: "Rester n’est pas travailler\u{00A0}: aucun travail sans droit de travailler conservé.",
        en: "To stay is not to work: no work without a maintained right to work.")
    return [
      first,
      Bilingual(
        fr: "Quitter le Canada met fin à ce droit de travailler; une seconde demande ne prolonge pas le séjour.",
        en: "Leaving Canada ends that right to work; a second application does not carry the stay on."),
    ]
  }

  private var lost: [Bilingual] {
    [
      Bilingual(
        fr: "Ni travail ni études avant la délivrance d’un nouveau permis. Présenter une demande ne donne ni statut ni "
          + "droit de travailler; le statut et le droit de travailler se recouvrent séparément.",
        en: "No work and no study until a new permit is issued. Filing gives no status and no right to work; status "
          + "and the right to work are regained separately.")
    ]
  }

  private var leaving: Bilingual {
    Bilingual(
      fr: "Quitter le Canada met fin au rétablissement, et un point d’entrée ne l’accorde pas.",
      en: "Leaving Canada ends the restoration, and a port of entry does not grant it.")
  }

  private var window: Bilingual {
    let last = facts.window?.lastDay ?? facts.day
    return Bilingual(
      fr: "La demande doit être reçue, complète, au plus tard le \(last.inWords.fr) à \(CutOff(last).text.fr)\u{00A0}: "
        + "une demande retournée n’arrête pas le compte.",
      en: "The application must be received, complete, no later than \(last.inWords.en) at \(CutOff(last).text.en): a "
        + "returned application does not stop the count.")
  }

  private var asking: Bilingual {
    Bilingual(
      fr: "Aucune approbation n’est garantie. Expliquer sur une page distincte pourquoi le séjour a dépassé la durée "
        + "autorisée ou quelle condition n’a pas été respectée; chaque membre de la famille présente sa demande et "
        + "paie ses frais.",
      en: "No approval is guaranteed. Explain on a separate page why the stay was longer than allowed or which "
        + "condition was not met; each family member files and pays individually.")
  }

  private var stay: Bilingual {
    Bilingual(
      fr: "Le statut ne peut plus être rétabli\u{00A0}: en règle générale il faut quitter le Canada, et une demande "
        + "présentée quand même n’autorise pas à rester.",
      en: "Status can no longer be restored: as a rule one must leave Canada, and an application filed all the same "
        + "gives no right to stay.")
  }

  private var caution: Bilingual {
    Bilingual(
      fr: "Tant que la réponse n’est pas certaine, ne pas travailler ni étudier en comptant sur elle.",
      en: "Until the answer is certain, do not work or study relying on it.")
  }
}
