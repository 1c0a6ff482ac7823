import Inspection
import Testing

@testable import DossierKit

/// A case for which nothing is missing, so that each of its facts can be taken away in turn.
struct ReadyLife: Sendable, CustomTestStringConvertible {
  let name: String
  let yaml: String
  let files: [ExampleFile]
  let day: Day

  var testDescription: String { name }

  static let all = [student, family]

  /// A student whose extension was refused and who asks for the study permit again.
  static let student = ReadyLife(
    name: "restoration of a student after a refused extension",
    yaml: """
      applications: [restoration]
      language: fr
      submission_date: 2026-11-21
      channel: ircc-secure-account
      people:
        - id: youssef
          role: principal
          family_name: TRABELSI
          given_names: Youssef
          agreement: masculine
          birth_date: 2001-02-28
          citizenships: [TUN]
          marital_status: single
          uci: "1122334455"
          province: ON
          passport: {number: T1234567, country: TUN, issue_date: 2024-10-01, expiry_date: 2029-09-30}
          in_canada: true
          last_entry: {date: 2023-08-20, authorized_until: 2026-08-31}
          biometrics_date: 2023-05-02
          permits: [{kind: study, number: S123456789, issue_date: 2023-08-20, expiry_date: 2026-08-31}]
          extension: {kind: study, filed_on: 2026-08-20, decision: refused, decided_on: 2026-10-30, communicated_on: 2026-11-02}
          status_loss: {ground: stay-ended}
          enrolled_and_studying: true
          work_without_authorization: false
          removal_order: false
          declaration_a22_1: false
          misrepresentation_finding: false
          residence:
            - {country: TUN, from: 2001-02-28, to: 2023-08-19}
            - {country: CAN, from: 2023-08-20}
          activities:
            - {kind: study, institution: Lycée de la baie, country: TUN, from: 2013-09-01, to: 2023-08-19}
            - {kind: study, institution: Collège du port, country: CAN, from: 2023-08-20}
      restoration: {restore_as: student, requested_permit: study, cause: {fr: "J’ai été malade.", en: "I was ill."}}
      earlier_refusals: [{country: CAN, application: study permit, kind: refused, date: 2026-10-30}]
      """,
    files: [
      "imm5709_youssef.pdf", "passport_youssef.pdf", "permit_youssef.pdf", "letter-of-explanation_youssef.pdf",
      "proof-of-funds_youssef.pdf", "compliance-proof_youssef.pdf", "refusal-letter_youssef.pdf",
      "extension-proof_youssef.pdf", "fee-receipt_youssef.pdf",
    ].map { ExampleFile($0) },
    day: DossierKitTests.day("2026-11-21"))

  /// A skilled worker abroad with a spouse and a child.
  static let family = ReadyLife(
    name: "Express Entry, skilled worker with spouse and child",
    yaml: """
      applications: [express-entry]
      language: en
      submission_date: 2026-11-21
      channel: ircc-secure-account
      people:
        - id: omar
          role: principal
          accompanying: true
          canadian_or_permanent_resident: false
          family_name: ALAOUI
          given_names: Omar
          birth_date: 1993-06-15
          citizenships: [MAR]
          marital_status: married
          union: {since: 2018-06-01}
          passport: {number: M1234567, country: MAR, issue_date: 2025-07-01, expiry_date: 2030-06-30}
          in_canada: false
          residence:
            - {country: MAR, from: 1993-06-15, to: 2019-08-31}
            - {country: FRA, from: 2019-09-01}
          activities:
            - {kind: study, institution: École de la côte, country: MAR, from: 2011-09-01, to: 2016-06-30}
            - {kind: unemployed, country: MAR, from: 2016-07-01, to: 2019-08-31}
            - {kind: work, employer: Ateliers du quai, title: Engineer, noc: "21232", teer: 1, country: FRA, from: 2019-09-01,
               hours_per_week: 35, paid: true, authorized: true, self_employed: false, full_time_student: false}
          education:
            - {credential: masters, institution: Université de la côte, country: MAR, completed: 2016-06-30,
               eca: {body: WES, issue_date: 2025-06-30, equivalent: masters, reference: "1"}}
          language_tests:
            - {test: ielts-general, test_date: 2026-05-02, result_date: 2026-05-12,
               scores: {listening: 8.5, reading: 8, writing: 7.5, speaking: 8}}
          medical_exam: {date: 2026-10-29, number: IME1}
        - id: leila
          role: spouse
          accompanying: true
          canadian_or_permanent_resident: false
          family_name: ALAOUI
          given_names: Leila
          birth_date: 1995-09-01
          citizenships: [MAR]
          marital_status: married
          passport: {number: M1234568, country: MAR, issue_date: 2025-07-01, expiry_date: 2030-06-30}
          in_canada: false
          residence:
            - {country: MAR, from: 1995-09-01, to: 2019-08-31}
            - {country: FRA, from: 2019-09-01}
          activities: [{kind: caregiving, country: MAR, from: 2013-09-01}]
          education:
            - {credential: bachelors, institution: Université de la côte, country: MAR, completed: 2017-06-30,
               eca: {body: WES, issue_date: 2025-06-30, equivalent: bachelors, reference: "2"}}
          language_tests: [{test: ielts-general, test_date: 2026-05-02, scores: {listening: 7, reading: 7, writing: 7, speaking: 7}}]
          medical_exam: {date: 2026-10-29}
        - id: awa
          role: child
          accompanying: true
          canadian_or_permanent_resident: false
          family_name: ALAOUI
          given_names: Awa
          adopted: false
          other_parent: accompanying
          birth_date: 2020-02-29
          citizenships: [MAR]
          marital_status: single
          passport: {number: M1234569, country: MAR, issue_date: 2025-07-01, expiry_date: 2030-06-30}
          in_canada: false
          residence: [{country: FRA, from: 2020-02-29}]
          medical_exam: {date: 2026-10-29}
      permanent_residence: {intended_province: ON}
      express_entry:
        program: fsw
        profile_date: 2026-08-01
        invitation_date: 2026-10-20
        submit_by: 2026-12-19
        round: {kind: general, lowest_score: 400}
        claimed_score: 480
        first_official_language: en
        primary_occupation: "21232"
        funds: {amount: 60000, average_six_months: 58000, debts: 0, authorized_to_work: false}
        provincial_nomination: false
        sibling_in_canada: false
        canadian_education: none
        certificate_of_qualification: false
      earlier_refusals: []
      """,
    files: [
      "passport_omar.pdf", "passport_leila.pdf", "passport_awa.pdf", "photo_omar.jpg", "photo_leila.jpg",
      "photo_awa.jpg", "language-test_omar.pdf", "language-test_leila.pdf", "diploma_omar.pdf", "diploma_leila.pdf",
      "eca_omar.pdf", "eca_leila.pdf", "employment-letter_omar.pdf", "pay-evidence_omar.pdf",
      "police-certificate_omar_MAR_2020-01-10.pdf", "police-certificate_omar_FRA_2026-10-30.pdf",
      "police-certificate_leila_MAR_2020-01-10.pdf", "police-certificate_leila_FRA_2026-10-30.pdf",
      "medical-exam_omar.pdf", "medical-exam_leila.pdf", "medical-exam_awa.pdf", "birth-certificate_awa.pdf",
      "marriage-certificate.pdf", "proof-of-funds.pdf",
    ].map { path in
      ExampleFile(path) { if $0.type == .jpeg { $0.pixelSize = PixelSize(width: 840, height: 1_080) } }
    },
    day: DossierKitTests.day("2026-11-21"))
}
