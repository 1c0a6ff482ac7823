/// Whether the application for permanent residence carries a bridging open work permit on the day (facts 2.1, 2.2;
/// R-BOWP-03 to -09, R-STA-10; rows S6 and S7). The basis in status is weighed elsewhere.
enum BridgingWeighing {
  static func make(_ facts: StandingCase) -> Weighing {
    var weighing = Weighing()
    principal(facts, &weighing)
    stage(facts, &weighing)
    province(facts, &weighing)
    weighing.note(
      "Tout permis de travail sert de base, fermé ou ouvert; rien n’exige qu’il expire dans les quatre mois.",
      "Any work permit is a basis, closed or open; nothing requires that it expire within four months.")
    return weighing
  }

  private static func principal(_ facts: StandingCase, _ weighing: inout Weighing) {
    guard let principal = facts.case.permanentResidence?.principalApplicant else {
      return weighing.missing("permanent_residence.principal_applicant")
    }
    if principal != facts.person.id {
      weighing.no(
        "Le permis transitoire est réservé au demandeur principal de la demande de résidence permanente.",
        "The bridging permit is for the principal applicant of the application for permanent residence.")
    }
  }

  private static func stage(_ facts: StandingCase, _ weighing: inout Weighing) {
    let residence = facts.case.permanentResidence
    guard let stage = residence?.stage else { return weighing.missing("permanent_residence.stage") }
    switch stage {
    case .refused, .returned, .withdrawn:
      return weighing.no(
        "La demande de résidence permanente n’est plus en cours (\(stage.title.fr))\u{00A0}: il n’y a plus rien vers "
          + "quoi faire le pont.",
        "The application for permanent residence is no longer open (\(stage.title.en)): there is nothing left to "
          + "bridge to.")
    case .profile, .invited:
      return weighing.no(
        "Un profil ou une invitation ne suffit pas\u{00A0}: il faut l’accusé de réception de la demande.",
        "A profile or an invitation is not enough: the acknowledgement of receipt is needed.")
    case .submitted, .acknowledged, .completenessPassed, .approvedInPrinciple: break
    }
    guard let residenceClass = residence?.class else { return weighing.missing("permanent_residence.class") }
    switch residenceClass {
    case .family, .humanitarian, .other:
      weighing.no(
        "Cette catégorie de résidence permanente ne donne pas droit au permis transitoire.",
        "This class of permanent residence gives no right to a bridging permit.")
    case .homeCare2025, .atlantic, .ruralCommunity, .francophoneCommunity:
      weighing.unknown(
        "Rien ne confirme que cette catégorie donne droit au permis transitoire; elle a souvent un permis à elle.",
        "Nothing confirms that this class gives a right to a bridging permit; it often has a permit of its own.")
    case .agriFood, .caregiver:
      if stage != .approvedInPrinciple {
        weighing.unknown(
          "Pour cette catégorie, des sources concordantes exigent l’approbation de principe.",
          "For this class, agreeing sources require approval in principle.")
      }
    case .pnp, .pnpExpressEntry:
      nomination(facts, &weighing)
      if !isAcknowledged(facts, stage) { nominee(facts, stage, &weighing) }
    case .fsw, .cec, .fst, .quebecSkilledWorker:
      if !isAcknowledged(facts, stage) { notYet(&weighing) }
    }
    if stage == .acknowledged, isAcknowledged(facts, stage) {
      let since = residence?.acknowledgedOn.map { (fr: " du \($0.inWords.fr)", en: " of \($0.inWords.en)") }
      weighing.note(
        "Accusé de réception\(since?.fr ?? "")\u{00A0}: il suffit pour présenter la demande; le permis attend que la "
          + "demande de résidence permanente soit jugée complète.",
        "Acknowledgement\(since?.en ?? ""): enough to file; the permit waits until the application for permanent "
          + "residence is found complete.")
    }
  }

  private static func nomination(_ facts: StandingCase, _ weighing: inout Weighing) {
    switch facts.case.permanentResidence?.nominationRestricted {
    case true?:
      weighing.no(
        "La désignation limite l’emploi\u{00A0}: elle mène au permis lié à l’employeur (T13), non au permis "
          + "transitoire.",
        "The nomination restricts employment: it leads to the employer-specific permit (T13), not to a bridging one.")
    case false?: break
    case nil: weighing.missing("permanent_residence.nomination_restricted")
    }
  }

  /// A nominee without acknowledgement, in the time of Operational Bulletin 699 (R-BOWP-07).
  private static func nominee(_ facts: StandingCase, _ stage: ResidenceStage, _ weighing: inout Weighing) {
    guard stage == .submitted, PtotStageWording.relief.contains(facts.day) else { return notYet(&weighing) }
    let last = PtotStageWording.relief.upperBound.inWords
    let types = Set((facts.case.documents ?? []).map(\.type))
    let words = Bilingual(
      fr: "Jusqu’au \(last.fr) au plus tard, un candidat d’une province sans accusé de réception joint la "
        + "confirmation du portail et le reçu des frais (bulletin opérationnel 699).",
      en: "Until \(last.en) at the latest, a provincial nominee without the acknowledgement adds the portal "
        + "confirmation and the fee receipt (Operational Bulletin 699).")
    if types.isSuperset(of: ["submission-confirmation", "fee-receipt"]) {
      weighing.note(words)
    } else {
      weighing.unknown(words)
    }
  }

  private static func notYet(_ weighing: inout Weighing) {
    weighing.no(
      "L’accusé de réception manque\u{00A0}: une demande présentée avant lui est refusée, et ce refus met fin au "
        + "statut conservé.",
      "The acknowledgement of receipt is missing: an application filed before it is refused, and the refusal ends "
        + "maintained status.")
  }

  private static func province(_ facts: StandingCase, _ weighing: inout Weighing) {
    if facts.case.permanentResidence?.class == .quebecSkilledWorker { return }
    switch facts.person.province {
    case "QC"?:
      weighing.no(
        "La personne réside au Québec\u{00A0}: hors de la catégorie du Québec, il faut résider ailleurs au Canada.",
        "The person lives in Quebec: outside the class of Quebec one must live elsewhere in Canada.")
    case nil: weighing.missing(facts.key("province"))
    default: break
    }
  }

  private static func isAcknowledged(_ facts: StandingCase, _ stage: ResidenceStage) -> Bool {
    switch stage {
    case .acknowledged, .completenessPassed, .approvedInPrinciple:
      facts.case.permanentResidence?.acknowledgedOn.map { $0 <= facts.day } ?? true
    case .profile, .invited, .submitted, .refused, .returned, .withdrawn: false
    }
  }

  /// The last day on which a nominee without acknowledgement can apply, where the case rests on that relief.
  static func reliefEnd(_ facts: StandingCase) -> Day? {
    guard let residence = facts.case.permanentResidence, residence.stage == .submitted,
      residence.class == .pnp || residence.class == .pnpExpressEntry, PtotStageWording.relief.contains(facts.day)
    else { return nil }
    return PtotStageWording.relief.upperBound
  }
}
