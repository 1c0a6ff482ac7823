import DossierKit
import Pages

/// Daniel: five faults in a folder that is otherwise in order (English).
enum RestorationNotReady {
  static let daniel = Applicant(
    id: "daniel", familyName: "OKONJI", givenNames: "Daniel", sex: "M", birthDate: "1990-02-23", birthPlace: "Enugu",
    country: "NGA", countryName: "Nigeria", passportNumber: "SP2000026", passportIssue: "2021-11-16",
    passportExpiry: "2026-11-15", uci: "1100000026",
    address: ["26 Fictional Crescent", "Regina, Saskatchewan  S4P 0A0"],
    email: "daniel.okonji@example.org", face: 1)

  private static let employer = "Prairie Turbines Ltd."

  static func make() throws -> ExampleCase {
    let passport = PassportPages(applicant: daniel)
    let permit = try permit.paper(.en).jpeg()
    return ExampleCase(
      name: "restoration-ptot-not-ready",
      files: [
        ExampleFile("case.yaml", text: RestorationNotReadyFacts.yaml(daniel)),
        ExampleFile("imm5710_daniel.pdf", try FormPackets(form: form).pdf()),
        ExampleFile("passport/passport_daniel_1_identity.jpg", try passport.identity()),
        ExampleFile("passport/passport_daniel_2_entry.jpg", try passport.entry(on: "2022-10-16", at: "Calgary")),
        ExampleFile("photo_daniel.jpg", try Portrait(variant: daniel.face).jpeg()),
        // A copy that was broken off: the lower part of the picture is lost.
        ExampleFile("work-permit_daniel.jpg", Array(permit.prefix(permit.count * 6 / 10))),
        ExampleFile("record-of-employment_daniel.jpg", try record.paper().jpeg(grey: true)),
        ExampleFile("bank-letter_daniel.pdf", try bank.paper().pdf("Bank letter")),
      ])
  }

  private static let permit = PermitPaper(
    applicant: daniel, number: "U200000026", employer: employer, location: "Regina SK",
    occupation: "Mechanical engineer (NOC 21301)", issued: "2023-10-16", expires: "2026-10-15",
    entered: ("2022-10-16", "Calgary"))

  private static let form = WorkerForm(
    applicant: daniel, isFrench: false, countryCode: "177", provinceCode: "10", maritalCode: "02",
    currentPermit: ("U200000026", "2023-10-16", "2026-10-15"), lastEntry: ("2022-10-16", "Calgary"),
    job: ("Mechanical engineer", employer, "2022-11-01", "2026-10-15", "Regina"),
    wanted: ("2026-11-28", "2028-11-27"), street: ("26", "Fictional Crescent", "Regina", "S4P 0A0"),
    validation: .never)

  private static let record = RecordOfEmployment(
    language: .en, person: daniel.fullName, employer: employer, address: "900 Invented Road, Regina, Saskatchewan",
    occupation: "Mechanical engineer", first: "2022-11-01", last: "2026-10-15")

  private static let bank = BankLetter(
    language: .en, bank: "Example Credit Union",
    contact: ["2 Fictional Square, Regina, Saskatchewan", "306 555-0126 · branch@example.org"], date: "2026-11-17",
    person: daniel.fullName, accounts: [("Chequing 000-026", "2022-10-24", 9_300, 8_800)])
}
