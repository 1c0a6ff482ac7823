import DossierKit
import Pages

/// The papers of Yacine.
enum ExperienceReadyPapers {
  private static let yacine = ExperienceReady.yacine

  static let tunisia = PoliceCertificatePaper(
    language: .fr, authority: "Ministère de l’Intérieur (spécimen)", place: "Tunis", country: "République tunisienne",
    title: "Extrait de casier judiciaire – bulletin n° 3", reference: "TN-2026-000035", applicant: yacine,
    issued: "2026-06-18", tint: PageColor(red: 0.97, green: 0.92, blue: 0.9))

  static let france = PoliceCertificatePaper(
    language: .fr, authority: "Casier judiciaire national (spécimen)", place: "Nantes", country: "République française",
    title: "Extrait de casier judiciaire – bulletin n° 3", reference: "FR-2026-000035", applicant: yacine,
    issued: "2026-06-30", tint: PageColor(red: 0.9, green: 0.93, blue: 0.98))

  static let tef = LanguageReport(
    language: .fr, test: "TEF Canada", centre: "Centre d’examen inventé, Toronto", applicant: yacine,
    reference: "TEF-000035", taken: "2025-11-08", issued: "2025-12-02",
    scores: [
      ("Compréhension de l’oral (ancien score)", "300"), ("Compréhension de l’écrit (ancien score)", "250"),
      ("Expression écrite (ancien score)", "380"), ("Expression orale (ancien score)", "390"),
    ])

  static let celpip = LanguageReport(
    language: .en, test: "CELPIP-General", centre: "Invented test centre, Toronto", applicant: yacine,
    reference: "CEL-000035", taken: "2025-10-18", issued: "2025-10-24",
    scores: [("Listening", "6"), ("Reading", "6"), ("Writing", "6"), ("Speaking", "6")])

  static let school = SchoolPapers(
    applicant: yacine, institution: "Université Inventée de Toulouse", place: "Toulouse (France)",
    degree: "Master en informatique", awarded: "2020-08-31")

  static let current = EmploymentLetter(
    language: .fr, employer: ExperienceReady.cooperative,
    contact: ["350, chemin du Modèle, Sudbury (Ontario)  P3A 0A1", "Tél. : 705 555-0135 · rh@example.org"],
    date: "2026-11-10", person: yacine.fullName, title: "Développeur de logiciels (CNP 21232)", from: "2023-01-16",
    to: nil, hours: "37,5 heures par semaine", salary: "88 000 $ par année",
    benefits: "assurance maladie et dentaire, régime de retraite, quatre semaines de vacances",
    duties: [
      "concevoir, écrire, essayer et entretenir des programmes en équipe",
      "rechercher la cause des pannes et corriger le code",
      "rédiger la documentation technique et conseiller les utilisateurs",
      "revoir le travail des autres développeurs et former les stagiaires",
    ], signer: ("Odile Exemple", "Directrice des ressources humaines"))

  static let former = EmploymentLetter(
    language: .fr, employer: ExperienceReady.workshop,
    contact: ["8, quai Imaginaire, 31000 Toulouse, France", "Tél. : +33 5 00 00 00 35 · contact@example.org"],
    date: "2026-07-06", person: yacine.fullName, title: "Ingénieur d’études et développement", from: "2020-09-01",
    to: "2022-12-02", hours: "35 heures par semaine", salary: "36 000 € par année",
    benefits: "mutuelle, titres-restaurant, cinq semaines de congés payés",
    duties: [
      "développer les logiciels de suivi de production des ateliers", "tester les versions et corriger les défauts",
      "rédiger les dossiers techniques remis aux clients",
    ], signer: ("Basile Modèle", "Responsable du personnel"))

  static let slips = TaxSlips(
    language: .fr, person: yacine.fullName, employer: ExperienceReady.cooperative,
    years: [(2024, 82_000, 15_900), (2025, 86_000, 17_100)])

  static let permit = PermitPaper(
    applicant: yacine, number: "U300000035", employer: ExperienceReady.cooperative, location: "Sudbury ON",
    occupation: "Développeur de logiciels (CNP 21232)", issued: "2022-12-11", expires: "2027-12-10",
    entered: ("2022-12-11", "Toronto"))

  static let medical = MedicalSheet(
    language: .fr, applicant: yacine, clinic: "Clinique Exemple, Sudbury", number: "IME0000035", examined: "2026-09-14")

  static let exemption = SignedLetter(
    language: .fr, applicant: yacine, date: "2026-11-16",
    subject: "dispense de preuve de fonds – Entrée express, catégorie de l’expérience canadienne",
    paragraphs: [
      "J’ai été invité le 20 octobre 2026 à présenter une demande au titre de la catégorie de l’expérience canadienne.",
      "Cette catégorie n’exige pas de fonds d’établissement (RIPR, art. 87.1). La case réservée à la preuve "
        + "de moyens financiers contient donc la présente lettre au lieu d’une lettre bancaire.",
      "Je travaille à temps plein pour la Coopérative Numérique du Lac, à Sudbury, avec un permis de travail "
        + "valide jusqu’au 10 décembre 2027.",
    ])
}
