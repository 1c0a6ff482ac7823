import DossierKit
import Pages

/// The papers of Leela, Rohan and Mira.
enum SkilledNotReadyPapers {
  private static let leela = SkilledNotReady.leela
  private static let rohan = SkilledNotReady.rohan
  private static let mira = SkilledNotReady.mira

  static let marriage = CivilRecord(
    language: .en, registry: "Registrar of Marriages, Chennai", title: "Marriage certificate",
    rows: [
      ("Wife", leela.fullName), ("Her date of birth", leela.birthDate), ("Husband", rohan.fullName),
      ("His date of birth", rohan.birthDate), ("Date of marriage", "2019-12-14"), ("Place of marriage", "Chennai"),
    ], issued: "2020-01-10")

  static let birth = CivilRecord(
    language: .en, registry: "Registry of Births, Dubai", title: "Birth certificate",
    rows: [
      ("Child", mira.fullName), ("Date of birth", mira.birthDate), ("Place of birth", mira.birthPlace),
      ("Sex", mira.sex), ("Mother", leela.fullName), ("Father", rohan.fullName),
    ], issued: "2022-03-21")

  static func medical(_ person: Applicant, _ number: String) -> MedicalSheet {
    MedicalSheet(
      language: .en, applicant: person, clinic: "Example Clinic, Dubai", number: number, examined: "2026-10-28")
  }

  static func india(_ person: Applicant) -> PoliceCertificatePaper {
    PoliceCertificatePaper(
      language: .en, authority: "Passport Office (specimen)", place: "Consulate, Dubai", country: "Republic of India",
      title: "Police clearance certificate", reference: "IN-2026-0000\(person.passportNumber.suffix(2))",
      applicant: person, issued: "2026-05-11", tint: PageColor(red: 0.99, green: 0.95, blue: 0.88))
  }

  static func emirates(_ person: Applicant) -> PoliceCertificatePaper {
    PoliceCertificatePaper(
      language: .en, authority: "Police Headquarters (specimen)", place: "Dubai", country: "United Arab Emirates",
      title: "Police clearance certificate", reference: "AE-2026-0000\(person.passportNumber.suffix(2))",
      applicant: person, issued: "2026-09-15", tint: PageColor(red: 0.9, green: 0.97, blue: 0.93))
  }

  static let leelaTest = LanguageReport(
    language: .en, test: "IELTS General Training", centre: "Invented test centre, Dubai", applicant: leela,
    reference: "24AE000044VARL001G", taken: "2024-10-26", issued: "2024-11-05",
    scores: [("Listening", "8.5"), ("Reading", "8.0"), ("Writing", "7.5"), ("Speaking", "7.5")])

  static let rohanTest = LanguageReport(
    language: .en, test: "IELTS General Training", centre: "Invented test centre, Dubai", applicant: rohan,
    reference: "25AE000053VARR001G", taken: "2025-06-14", issued: "2025-06-24",
    scores: [("Listening", "8.0"), ("Reading", "7.0"), ("Writing", "7.0"), ("Speaking", "7.0")])

  static let leelaSchool = SchoolPapers(
    applicant: leela, institution: "Invented University of Madras", place: "Chennai (India)",
    degree: "Master of Science in Statistics", awarded: "2020-05-29")

  static let rohanSchool = SchoolPapers(
    applicant: rohan, institution: "Sample College of Engineering", place: "Madurai (India)",
    degree: "Bachelor of Engineering", awarded: "2018-05-31")

  static let job = EmploymentLetter(
    language: .en, employer: "Dune Analytics FZ-LLC",
    contact: ["44 Invented Tower, Dubai, United Arab Emirates", "Telephone: +971 4 555 0144 · people@example.org"],
    date: "2026-11-02", person: leela.fullName, title: "Data scientist (NOC 21211)", from: "2020-09-01", to: nil,
    hours: "40 hours per week", salary: "AED 252,000 a year",
    benefits: "health insurance, annual flight, 30 days of leave",
    duties: [
      "Build and check statistical models of demand and prices", "Prepare and clean large sets of data",
      "Report results to clients and advise them on their use", "Review the work of two junior analysts",
    ], signer: ("Samir Sample", "Head of personnel"))

  static let bank = BankLetter(
    language: .en, bank: "Example Bank of Dubai",
    contact: ["9 Fictional Plaza, Dubai, United Arab Emirates", "+971 4 555 0199 · letters@example.org"],
    date: "2026-11-12", person: "\(leela.fullName) and \(rohan.fullName)",
    accounts: [("Joint 000-044", "2020-10-05", 21_500, 20_800), ("Savings 000-045", "2021-02-15", 12_500, 12_500)])
}
