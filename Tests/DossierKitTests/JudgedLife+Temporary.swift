@testable import DossierKit

extension JudgedLife {
  /// A worker whose permit carries a remark to leave, whose last job ran on, and whose representative signed once.
  static let restoration = JudgedLife(
    name: "restoration of a worker",
    yaml: """
      applications: [restoration]
      submission_date: 2026-11-20
      people:
        - id: amina
          role: principal
          birth_date: 1992-04-17
          citizenships: [MAR]
          marital_status: single
          province: ON
          passport: {number: AB1234567, country: MAR, expiry_date: 2027-09-30}
          in_canada: true
          last_entry: {date: 2021-07-31, authorized_until: 2022-01-31}
          biometrics_date: 2021-09-20
          permits:
            - {kind: work, scope: employer-specific, issue_date: 2024-09-01, expiry_date: 2026-09-30, must_leave_by: 2026-08-31}
          work_without_authorization: false
          removal_order: false
          declaration_a22_1: false
          misrepresentation_finding: false
          activities:
            - {kind: work, employer: Boréal, country: CAN, from: 2024-09-02, to: 2026-09-05}
            - {kind: unemployed, country: CAN, from: 2026-09-06}
      restoration: {restore_as: worker, requested_permit: employer-specific}
      representative: {paid: false, name: Paul Tremblay, imm5476_signed_on: 2026-08-31}
      """,
    files: [],
    due: { day in
      let end = Walk.at("2026-08-31")
      var due = passport("amina", to: "2027-09-30", on: day) + restorationFee("amina", on: day)
      if day <= end {
        due.append("restoration-not-needed error amina")
      } else {
        due += window("amina", ended: end, on: day)
        // Five days of the job lie after the end.
        due.append("restoration-unauthorized-work warning amina")
      }
      if day > Walk.at("2026-11-20") { due.append("submission-date-passed warning") }
      let signed = Walk.at("2026-08-31")
      if !(signed...signed + 90).contains(day) { due.append("representative-form-old warning") }
      return due
    })

  /// A student whose extension, filed on the last day, was refused and told later; a second one came too late.
  static let refusedExtension = JudgedLife(
    name: "restoration of a student after refused extensions",
    yaml: """
      applications: [restoration]
      people:
        - id: youssef
          role: principal
          birth_date: 2001-02-28
          citizenships: [TUN]
          marital_status: single
          province: ON
          passport: {number: T1234567, country: TUN, expiry_date: 2029-09-30}
          in_canada: true
          last_entry: {date: 2023-08-20, authorized_until: 2026-02-28}
          biometrics_date: 2016-02-29
          permits: [{kind: study, issue_date: 2023-08-20, expiry_date: 2025-08-31}]
          extension:
            - {kind: study, filed_on: 2025-08-31, decision: refused, decided_on: 2025-12-02, communicated_on: 2025-12-05}
            - {kind: study, filed_on: 2025-09-01, decision: pending}
          enrolled_and_studying: true
          work_without_authorization: false
          removal_order: false
          declaration_a22_1: false
          misrepresentation_finding: false
          activities: [{kind: study, institution: Collège du port, country: CAN, from: 2023-09-01}]
      restoration: {restore_as: student, requested_permit: study}
      """,
    files: [],
    due: { day in
      let decided = Walk.at("2025-12-02")
      var due = restorationFee("youssef", on: day)
      // In status by the permit, then by the extension until the day it was refused, that day included.
      if day <= decided {
        due.append("restoration-not-needed error youssef")
      } else {
        due += window("youssef", ended: decided, told: Walk.at("2025-12-05"), on: day)
      }
      if day >= decided { due.append("earlier-refusal-undeclared warning youssef") }
      // The fee of biometrics is owed again after ten years, and is known.
      return due
    })

  /// A provincial nominee without acknowledgement, in the months of the relief and outside of them.
  static let bridging = JudgedLife(
    name: "bridging permit with restoration, provincial nominee",
    yaml: """
      applications: [restoration, ptot]
      people:
        - id: li
          role: principal
          birth_date: 1994-02-03
          citizenships: [CHN]
          marital_status: single
          province: MB
          passport: {number: E12345678, country: CHN, expiry_date: 2028-12-31}
          in_canada: true
          last_entry: {date: 2022-01-05, authorized_until: 2022-01-31}
          biometrics_date: 2021-11-20
          permits:
            - {kind: study, issue_date: 2022-01-05, expiry_date: 2024-08-31}
            - {kind: work, scope: open, issue_date: 2024-07-01, expiry_date: 2026-10-05}
          work_without_authorization: false
          removal_order: false
          declaration_a22_1: false
          misrepresentation_finding: false
      restoration: {restore_as: worker, requested_permit: open}
      permanent_residence:
        {principal_applicant: li, class: pnp, stage: submitted, submitted_on: 2024-12-01, nomination_restricted: false}
      """,
    files: ["submission-confirmation_li.pdf", "fee-receipt_li.pdf"],
    due: { day in
      let end = Walk.at("2026-10-05")
      var due = restorationFee("li", on: day) + passport("li", to: "2028-12-31", on: day)
      if day <= end {
        due.append("restoration-not-needed error li")
      } else {
        due += window("li", ended: end, on: day)
        if day > end + 90 { due.append("ptot-no-basis error li") }
      }
      let isRelieved = (Walk.at("2026-06-09")...Walk.at("2026-12-31")).contains(day)
      due.append("ptot-not-acknowledged \(isRelieved ? "warning" : "error") li")
      return due
    })
}
