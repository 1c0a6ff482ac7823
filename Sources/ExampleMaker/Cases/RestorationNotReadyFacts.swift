/// The `case.yaml` of Daniel.
enum RestorationNotReadyFacts {
  static func yaml(_ person: Applicant) -> String {
    """
    # An invented case that is not ready: restoration of status with a bridging open work permit (BOWP).
    # The facts below are complete; what is wrong are the papers. `dossier validate` finds five faults.
    applications: [restoration, ptot]
    language: en
    submission_date: 2026-11-28          # day 44 of 90
    channel: ircc-secure-account
    account_asks: [digital-photo]        # the account's own list asks for the photo too

    people:
      - id: \(person.id)
        role: principal
        family_name: \(person.familyName)
        given_names: \(person.givenNames)
        title: Mr.
        agreement: masculine
        birth_date: \(person.birthDate)
        citizenships: [\(person.country)]
        marital_status: single
        uci: "\(person.uci)"
        province: SK
        contact: {address: 26 Fictional Crescent, city: Regina, province: SK, postal_code: S4P 0A0, country: CAN, \
    email: \(person.email), phone: "+1 306 555 0126"}
        passport: {number: \(person.passportNumber), country: \(person.country), \
    issue_date: \(person.passportIssue), expiry_date: \(person.passportExpiry)}   # expired
        in_canada: true
        last_entry: {date: 2022-10-16, place: Calgary, authorized_until: 2023-10-15}
        biometrics_date: 2022-07-11
        permits:
          - {kind: work, number: U200000011, scope: employer-specific, issue_date: 2022-10-16, expiry_date: 2023-10-15}
          - {kind: work, number: U200000026, scope: employer-specific, issue_date: 2023-10-16, expiry_date: 2026-10-15}
        status_loss: {ground: stay-ended}          # the stay ended with the permit on 15 October 2026
        work_without_authorization: false          # no work since
        removal_order: false
        declaration_a22_1: false
        misrepresentation_finding: false
        residence:
          - {country: NGA, from: 1990-02-23, to: 2022-10-15}
          - {country: CAN, from: 2022-10-16}
        activities:
          - {kind: work, employer: Delta Machines, title: Mechanical engineer, noc: "21301", teer: 1, country: NGA,
             from: 2014-01-06, to: 2022-10-15, hours_per_week: 40, paid: true, self_employed: false,
             full_time_student: false}
          - {kind: unemployed, country: CAN, from: 2022-10-16, to: 2022-10-31}
          - {kind: work, employer: Prairie Turbines Ltd., title: Mechanical engineer, noc: "21301", teer: 1,
             country: CAN, from: 2022-11-01, to: 2026-10-15, hours_per_week: 40, paid: true, authorized: true,
             self_employed: false, full_time_student: false}
          - {kind: unemployed, country: CAN, from: 2026-10-16}

    restoration:
      restore_as: worker
      requested_permit: open               # with a BOWP, always an open permit
      cause:                               # in one's own words, for the letter of each language
        en: |
          I read the expiry date of my permit as 15 November instead of 15 October 2026.
          I noticed it on 26 October 2026, when my employer asked for a copy.
        fr: |
          J’ai lu le 15 novembre au lieu du 15 octobre 2026 comme date d’expiration de mon permis.
          Je m’en suis aperçu le 26 octobre 2026, quand mon employeur m’en a demandé une copie.

    permanent_residence:                   # the application that the BOWP rests on
      principal_applicant: \(person.id)
      class: cec
      stage: acknowledged                  # but the letter that proves it is not in the folder
      submitted_on: 2026-09-21
      acknowledged_on: 2026-09-30
      application_number: E000000026
      nomination_restricted: false
      intended_province: SK

    earlier_refusals: []

    """
  }
}
