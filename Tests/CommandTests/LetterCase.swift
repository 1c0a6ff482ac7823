/// An invented person who restores her status and asks for a bridging permit: the case of a letter that can be written.
enum LetterCase {
  static let yaml = """
    applications: [restoration, ptot]
    language: fr
    submission_date: 2026-11-28
    channel: ircc-secure-account
    people:
      - id: amina
        role: principal
        family_name: BENALI
        given_names: Amina
        birth_date: 1992-04-17
        citizenships: [MAR]
        marital_status: single
        uci: "1122334455"
        province: ON
        contact: {address: "12, rue Principale", city: Ottawa, postal_code: K1N 1A1, email: amina@example.org, phone: "+1 613 555 0100"}
        passport: {number: AB1234567, country: MAR, issue_date: 2022-05-03, expiry_date: 2031-05-02}
        in_canada: true
        last_entry: {date: 2021-07-31, place: Montréal, authorized_until: 2022-01-31}
        permits:
          - {kind: work, number: U123456789, scope: employer-specific, issue_date: 2023-10-16, expiry_date: 2026-10-15}
        status_loss: {ground: stay-ended}
        work_without_authorization: false
        removal_order: false
        declaration_a22_1: false
        misrepresentation_finding: false
        residence:
          - {country: MAR, from: 1992-04-17, to: 2021-07-30}
          - {country: CAN, from: 2021-07-31}
        activities:
          - {kind: work, employer: Boulangerie du quai, title: Boulangère, noc: "63202", teer: 3, country: CAN, from: 2021-07-31, to: 2026-10-15, paid: true, authorized: true}
          - {kind: unemployed, country: CAN, from: 2026-10-16}
    restoration:
      restore_as: worker
      requested_permit: open
      cause: {fr: J’ai été malade pendant trois semaines., en: I was ill for three weeks.}
    permanent_residence:
      principal_applicant: amina
      class: cec
      stage: completeness-passed
      submitted_on: 2026-09-30
      acknowledged_on: 2026-10-10
      application_number: E000000000
      nomination_restricted: false
      intended_province: ON

    """
}
