import DossierKit
import Pages

/// Yacine: invited under the Canadian Experience Class, every paper there (French).
enum ExperienceReady {
  static let yacine = Applicant(
    id: "yacine", familyName: "FERHANI", givenNames: "Yacine", sex: "M", birthDate: "1995-03-12", birthPlace: "Sousse",
    country: "TUN", countryName: "Tunisie", passportNumber: "SP3000035", passportIssue: "2023-02-06",
    passportExpiry: "2028-02-05", uci: "1100000035", address: ["35, rue du Modèle", "Sudbury (Ontario)  P3A 0A0"],
    email: "yacine.ferhani@example.org", face: 2)

  static let cooperative = "Coopérative Numérique du Lac"
  static let workshop = "Ateliers Garonne SAS"

  static func make() throws -> ExampleCase {
    let passport = PassportPages(applicant: yacine)
    let papers = ExperienceReadyPapers.self
    return ExampleCase(
      name: "express-entry-cec-ready",
      files: [
        ExampleFile("case.yaml", text: ExperienceReadyFacts.yaml(yacine)),
        ExampleFile("passeport/passeport_yacine_1_identite.jpg", try passport.identity()),
        ExampleFile("passeport/passeport_yacine_2_entree.jpg", try passport.entry(on: "2022-12-11", at: "Toronto")),
        ExampleFile("photo_yacine.jpg", try Portrait(variant: yacine.face).jpeg()),
        ExampleFile("police/certificat-de-police_Tunisie_2026-06-18.pdf", try papers.tunisia.paper().scannedPDF()),
        ExampleFile("police/certificat-de-police_France_2026-06-30.pdf", try papers.france.paper().scannedPDF()),
        ExampleFile("langue/resultats-tef-canada.pdf", try papers.tef.paper().pdf("TEF Canada")),
        ExampleFile("langue/resultats-celpip-general.pdf", try papers.celpip.paper().pdf("CELPIP-General")),
        ExampleFile("etudes/diplome-maitrise.pdf", try papers.school.diploma(.fr).scannedPDF(quality: 45)),
        ExampleFile(
          "etudes/evaluation-des-diplomes_wes.pdf",
          try papers.school.assessment(
            reference: "9000035", issued: "2024-04-09", equivalent: "Master’s degree (two years)"
          ).pdf("ECA")),
        ExampleFile(
          "emplois/lettre-d-emploi_cooperative-numerique.pdf", try papers.current.paper().pdf("Attestation d’emploi")),
        ExampleFile("emplois/t4-et-avis-de-cotisation_cooperative-numerique.pdf", try papers.slips.paper().pdf("T4")),
        ExampleFile(
          "emplois/lettre-d-emploi_ateliers-garonne.pdf", try papers.former.paper().pdf("Attestation d’emploi")),
        ExampleFile("permis-de-travail_yacine.pdf", try papers.permit.paper(.fr).scannedPDF()),
        ExampleFile("examen-medical_yacine.pdf", try papers.medical.paper().pdf("eMedical")),
        ExampleFile("lettre-de-dispense_preuve-de-fonds.pdf", try papers.exemption.paper().pdf("Lettre de dispense")),
      ])
  }
}
