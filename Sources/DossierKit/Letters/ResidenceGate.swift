/// Whether the application for permanent residence can carry a bridging open work permit (facts R-BOWP-02 to -11).
struct ResidenceGate {
  let request: LetterRequest

  /// - Throws: the first fact that closes the way to the permit.
  func check() throws(LetterRefusal) {
    guard let residence = request.case.permanentResidence else { return }
    let person = request.person
    func refuse(_ key: String, _ fr: String, _ en: String) -> LetterRefusal {
      .contradiction(key: key, Bilingual(fr: fr, en: en))
    }
    if let principal = residence.principalApplicant, principal != person.id {
      throw refuse(
        "permanent_residence.principal_applicant",
        "Le permis transitoire est réservé au demandeur principal de la demande de résidence permanente.",
        "The bridging permit is for the principal applicant of the application for permanent residence.")
    }
    if let stage = residence.stage, [.refused, .returned, .withdrawn].contains(stage) {
      throw refuse(
        "permanent_residence.stage", "La demande de résidence permanente n’est plus en cours.",
        "The application for permanent residence is no longer pending.")
    }
    if let stage = residence.stage, [.profile, .invited].contains(stage) {
      throw refuse(
        "permanent_residence.stage",
        "Un profil ou une invitation ne suffit pas\u{00A0}: il faut une demande présentée.",
        "A profile or an invitation is not enough: an application must have been submitted.")
    }
    if let kind = residence.class, [.family, .humanitarian, .other].contains(kind) {
      throw refuse(
        "permanent_residence.class", "Cette catégorie ne donne pas accès au permis transitoire.",
        "This class gives no access to the bridging permit.")
    }
    if residence.class?.isProvincial == true, residence.nominationRestricted == true {
      throw refuse(
        "permanent_residence.nomination_restricted",
        "La désignation limite l’emploi\u{00A0}: le permis demandé serait fermé.",
        "The nomination restricts employment: the permit to ask for would be a closed one.")
    }
    if person.province == "QC", let kind = residence.class, kind != .quebecSkilledWorker {
      throw refuse(
        person.key("province"), "Cette catégorie suppose une résidence hors du Québec.",
        "This class supposes residence outside Quebec.")
    }
  }
}
