import DossierKit
import Pages

/// Leela, Rohan and Mira: a test too old and one police certificate missing, all else in place (English).
enum SkilledNotReady {
  private static let home = ["53 Sample Street", "Dubai, United Arab Emirates"]

  static let leela = Applicant(
    id: "leela", familyName: "VARADAN", givenNames: "Leela", sex: "F", birthDate: "1997-02-08", birthPlace: "Chennai",
    country: "IND", countryName: "India", passportNumber: "SP4000044", passportIssue: "2024-05-20",
    passportExpiry: "2034-05-19", uci: "", address: home, email: "leela.varadan@example.org", face: 3)

  static let rohan = Applicant(
    id: "rohan", familyName: "VARADAN", givenNames: "Rohan", sex: "M", birthDate: "1996-04-21", birthPlace: "Madurai",
    country: "IND", countryName: "India", passportNumber: "SP5000053", passportIssue: "2023-08-14",
    passportExpiry: "2033-08-13", uci: "", address: home, email: "rohan.varadan@example.org", face: 1)

  static let mira = Applicant(
    id: "mira", familyName: "VARADAN", givenNames: "Mira", sex: "F", birthDate: "2022-03-05", birthPlace: "Dubai",
    country: "IND", countryName: "India", passportNumber: "SP6000062", passportIssue: "2025-09-01",
    passportExpiry: "2030-08-31", uci: "", address: home, email: "leela.varadan@example.org", face: 4)

  static func make() throws -> ExampleCase {
    ExampleCase(
      name: "express-entry-fsw-not-ready",
      files: [ExampleFile("case.yaml", text: SkilledNotReadyFacts.yaml(leela, rohan, mira))]
        + (try identity()) + (try civil()) + (try police()) + (try skills()))
  }

  /// Passports and photos of all three.
  private static func identity() throws -> [ExampleFile] {
    try [leela, rohan, mira].flatMap { person in
      [
        ExampleFile("\(person.id)/passport_\(person.id).jpg", try PassportPages(applicant: person).identity()),
        ExampleFile("\(person.id)/photo_\(person.id).jpg", try Portrait(variant: person.face).jpeg()),
      ]
    }
  }

  private static func civil() throws -> [ExampleFile] {
    let papers = SkilledNotReadyPapers.self
    var files = [
      ExampleFile("leela/marriage-certificate.pdf", try papers.marriage.paper().scannedPDF()),
      ExampleFile("mira/birth-certificate_mira.pdf", try papers.birth.paper().scannedPDF()),
    ]
    for (person, number) in [(leela, "IME0000044"), (rohan, "IME0000053"), (mira, "IME0000062")] {
      files.append(
        ExampleFile(
          "\(person.id)/medical-exam_\(person.id).pdf", try papers.medical(person, number).paper().pdf("eMedical")))
    }
    return files
  }

  /// Of both countries for Leela; of one for Rohan, whose certificate of India is missing.
  private static func police() throws -> [ExampleFile] {
    let papers = SkilledNotReadyPapers.self
    return [
      ExampleFile(
        "leela/police-certificate_leela_IND_2026-05-11.pdf", try papers.india(leela).paper().scannedPDF()),
      ExampleFile(
        "leela/police-certificate_leela_ARE_2026-09-15.pdf", try papers.emirates(leela).paper().scannedPDF()),
      ExampleFile(
        "rohan/police-certificate_rohan_ARE_2026-09-15.pdf", try papers.emirates(rohan).paper().scannedPDF()),
    ]
  }

  private static func skills() throws -> [ExampleFile] {
    let papers = SkilledNotReadyPapers.self
    return [
      ExampleFile("leela/language-test_leela_ielts.pdf", try papers.leelaTest.paper().pdf("IELTS")),
      ExampleFile("rohan/language-test_rohan_ielts.pdf", try papers.rohanTest.paper().pdf("IELTS")),
      ExampleFile("leela/diploma_leela.pdf", try papers.leelaSchool.diploma(.en).pdf("Diploma")),
      ExampleFile(
        "leela/eca_leela_wes.pdf",
        try papers.leelaSchool.assessment(
          reference: "9000044", issued: "2025-01-20", equivalent: "Master’s degree (two years)"
        ).pdf("ECA")),
      ExampleFile("rohan/diploma_rohan.pdf", try papers.rohanSchool.diploma(.en).pdf("Diploma")),
      ExampleFile(
        "rohan/eca_rohan_wes.pdf",
        try papers.rohanSchool.assessment(
          reference: "9000053", issued: "2025-01-27", equivalent: "Bachelor’s degree (four years)"
        ).pdf("ECA")),
      ExampleFile("leela/employment-letter_leela_dune-analytics.pdf", try papers.job.paper().pdf("Reference letter")),
      ExampleFile("proof-of-funds_bank-letter.pdf", try papers.bank.paper().pdf("Bank letter")),
    ]
  }
}
