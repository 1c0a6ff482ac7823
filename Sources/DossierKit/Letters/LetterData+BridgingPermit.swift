internal import Typesetting

extension LetterData {
  /// The application for permanent residence on which a bridging open work permit rests.
  func bridgingPermit() -> [String: TemplateValue] {
    let residence = request.case.permanentResidence
    let isPrincipal = residence?.principalApplicant.map { $0 == person.id }
    let isProvincial = residence?.class?.isProvincial ?? false
    return [
      "restoration.permit": text(
        request.case.restoration?.requestedPermit == .open
          ? Bilingual(fr: "permis de travail ouvert", en: "open work permit")[language] : nil,
        "restoration.requested_permit"),
      "pr.class": text(residence?.class?.title[language], "permanent_residence.class"),
      "pr.number": text(residence?.applicationNumber, "permanent_residence.application_number"),
      "pr.submitted_on": optionalDay(residence?.submittedOn),
      "pr.not_acknowledged": .flag(residence.map(isExcusedFromAcknowledgement) ?? false),
      "pr.relief_from": day(PtotStageWording.relief.lowerBound, ""),
      "pr.relief_until": day(PtotStageWording.relief.upperBound, ""),
      "pr.acknowledged_on": day(residence?.acknowledgedOn, "permanent_residence.acknowledged_on"),
      "pr.is_principal": text(
        isPrincipal == true
          ? word(Bilingual(fr: "demandeur principal", en: "principal applicant"), feminine: "demandeuse principale")
          : nil,
        "permanent_residence.principal_applicant"),
      "pr.provincial": .flag(isProvincial),
      "pr.unrestricted": affirmed(residence?.nominationRestricted.map(!), "permanent_residence.nomination_restricted"),
    ]
  }

  /// Whether a nominee of a province may file before the acknowledgement of receipt (facts R-BOWP-07, medium).
  private func isExcusedFromAcknowledgement(_ residence: PermanentResidence) -> Bool {
    residence.class?.isProvincial == true && residence.stage == .submitted && residence.acknowledgedOn == nil
      && PtotStageWording.relief.contains(request.day)
  }
}

extension ResidenceClass {
  /// Whether the class rests on the nomination of a province.
  var isProvincial: Bool { self == .pnp || self == .pnpExpressEntry }

  /// The name of the class, without article.
  public var title: Bilingual {
    switch self {
    case .fsw: Bilingual(fr: "catégorie des travailleurs qualifiés (fédéral)", en: "Federal Skilled Worker Class")
    case .cec: Bilingual(fr: "catégorie de l’expérience canadienne", en: "Canadian Experience Class")
    case .fst:
      Bilingual(fr: "catégorie des travailleurs de métiers spécialisés (fédéral)", en: "Federal Skilled Trades Class")
    case .pnp: Bilingual(fr: "catégorie des candidats des provinces", en: "Provincial Nominee Class")
    case .pnpExpressEntry:
      Bilingual(
        fr: "catégorie des candidats des provinces (Entrée express)", en: "Provincial Nominee Class (Express Entry)")
    case .quebecSkilledWorker: Bilingual(fr: "travailleurs qualifiés du Québec", en: "Quebec skilled workers")
    case .agriFood: Bilingual(fr: "Programme pilote sur l’agroalimentaire", en: "Agri-Food Pilot")
    case .caregiver:
      Bilingual(fr: "programmes pilotes des gardiens d’enfants et des aides familiaux", en: "caregiver pilots")
    case .homeCare2025:
      Bilingual(
        fr: "programmes pilotes d’immigration des travailleurs de soins à domicile",
        en: "Home Care Worker Immigration Pilots")
    case .atlantic: Bilingual(fr: "Programme d’immigration au Canada atlantique", en: "Atlantic Immigration Program")
    case .ruralCommunity:
      Bilingual(
        fr: "programme pilote d’immigration dans les communautés rurales", en: "Rural Community Immigration Pilot")
    case .francophoneCommunity:
      Bilingual(
        fr: "programme pilote d’immigration dans les communautés francophones",
        en: "Francophone Community Immigration Pilot")
    case .family: Bilingual(fr: "catégorie du regroupement familial", en: "Family Class")
    case .humanitarian: Bilingual(fr: "motifs d’ordre humanitaire", en: "humanitarian and compassionate grounds")
    case .other: Bilingual(fr: "autre catégorie", en: "another class")
    }
  }
}
