import DossierKit
import Pages

/// Salma: in time, every paper there, nothing wrong (French).
enum RestorationReady {
  static let salma = Applicant(
    id: "salma", familyName: "BENNOUR", givenNames: "Salma", sex: "F", birthDate: "1993-07-14", birthPlace: "Fes",
    country: "MAR", countryName: "Maroc", passportNumber: "SP1000017", passportIssue: "2024-03-11",
    passportExpiry: "2029-03-10", uci: "1100000017", address: ["17, rue Imaginaire", "Ottawa (Ontario)  K1A 0A0"],
    email: "salma.bennour@example.org", face: 0)

  private static let employer = "Logiciels Boréal inc."
  private static let permit = PermitPaper(
    applicant: salma, number: "U100000017", employer: employer, location: "Ottawa ON",
    occupation: "Développeuse de logiciels (CNP 21232)", issued: "2023-11-01", expires: "2026-10-31",
    entered: ("2022-08-14", "Montréal"))

  static func make() throws -> ExampleCase {
    let passport = PassportPages(applicant: salma)
    return ExampleCase(
      name: "restoration-ptot-ready",
      files: [
        ExampleFile("case.yaml", text: RestorationReadyFacts.yaml(salma)),
        ExampleFile("imm5710_salma.pdf", try FormPackets(form: form).pdf()),
        ExampleFile("passeport/passeport_salma_1_identite.jpg", try passport.identity()),
        ExampleFile("passeport/passeport_salma_2_entree.jpg", try passport.entry(on: "2022-08-14", at: "Montréal")),
        ExampleFile("photo_salma.jpg", try Portrait(variant: salma.face).jpeg()),
        ExampleFile("permis-de-travail_salma.pdf", try permit.paper(.fr).scannedPDF()),
        ExampleFile("lettre-d-explication_salma.pdf", try letter.paper().pdf("Lettre d’explication")),
        ExampleFile("accuse-de-reception_salma.pdf", try acknowledgement.paper().pdf("Accusé de réception")),
        ExampleFile("releve-d-emploi_salma.jpg", try record.paper().jpeg(grey: true)),
        ExampleFile("lettre-bancaire_salma.pdf", try bank.paper().pdf("Lettre bancaire")),
      ])
  }

  private static let form = WorkerForm(
    applicant: salma, isFrench: true, countryCode: "133", provinceCode: "06", maritalCode: "02",
    currentPermit: ("U100000017", "2023-11-01", "2026-10-31"), lastEntry: ("2022-08-14", "Montreal"),
    job: ("Developpeuse de logiciels", employer, "2022-09-01", "2026-10-31", "Ottawa"),
    wanted: ("2026-11-28", "2028-11-27"), street: ("17", "rue Imaginaire", "Ottawa", "K1A 0A0"),
    validation: .done(on: "2026-11-20"))

  private static let letter = SignedLetter(
    language: .fr, applicant: salma, date: "2026-11-20",
    subject: "rétablissement du statut de travailleuse et permis de travail ouvert transitoire – IUC 1100000017",
    paragraphs: [
      "Mon permis de travail U100000017, lié à Logiciels Boréal inc., a expiré le 31 octobre 2026. J’ai cessé "
        + "de travailler ce jour-là et n’ai fait aucun travail depuis.",
      "J’avais présenté ma demande de résidence permanente par Entrée express le 28 septembre 2026 et reçu "
        + "l’accusé de réception le 5 octobre 2026 (demande E000000017, catégorie de l’expérience canadienne). "
        + "J’ai cru à tort que cet accusé de réception prolongeait mon statut. J’ai compris mon erreur le 12 "
        + "novembre 2026, en relisant mon permis.",
      "Je demande le rétablissement de mon statut de travailleuse (RIPR, art. 182), dans les 90 jours de sa "
        + "perte, et un permis de travail ouvert transitoire (RIPR, alinéa 205a), code A75). Je suis la "
        + "demanderesse principale de cette demande de résidence permanente, j’habite Ottawa et je compte "
        + "m’établir en Ontario.",
      "J’ai respecté les autres conditions de mon séjour, et mes épargnes suffisent à ma subsistance en "
        + "attendant la décision.",
    ],
    enclosures: [
      "Passeport, page d’identité et timbre d’entrée", "Permis de travail U100000017",
      "Accusé de réception du 5 octobre 2026",
      "Relevé d’emploi, dernier jour payé le 31 octobre 2026", "Lettre bancaire du 18 novembre 2026",
    ])

  private static let acknowledgement = AcknowledgementPaper(
    language: .fr, applicant: salma, number: "E000000017", submitted: "2026-09-28", acknowledged: "2026-10-05")

  private static let record = RecordOfEmployment(
    language: .fr, person: salma.fullName, employer: employer, address: "400, avenue Inventée, Ottawa (Ontario)",
    occupation: "Développeuse de logiciels", first: "2022-09-01", last: "2026-10-31")

  private static let bank = BankLetter(
    language: .fr, bank: "Caisse Exemple",
    contact: ["1, place Fictive, Ottawa (Ontario)", "613 555-0117 · caisse@example.org"],
    date: "2026-11-18", person: salma.fullName,
    accounts: [("Chèques 000-017", "2022-08-22", 6_150, 5_900), ("Épargne 000-018", "2023-01-09", 12_400, 12_000)])
}
