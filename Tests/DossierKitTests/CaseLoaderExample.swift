/// A case that uses every key of the schema, of people who do not exist.
enum CaseLoaderExample {
  static let yaml = """
    applications: [restoration, bowp, express-entry]
    language: fr
    submission_date: 2026-11-28
    channel: ircc-secure-account
    account_asks: [digital-photo]

    people:
      - id: amina
        role: principal
        accompanying: true
        applies_for: [restoration, ptot]
        canadian_or_permanent_resident: false
        family_name: NO
        given_names: Amina
        other_names: [{name: AMINA EL IDRISSI, reason: marriage}]
        title: Mme
        agreement: feminine
        birth_date: 1992-04-17
        citizenships: [MAR, FRA]
        marital_status: common-law
        union: {since: 2022-06-01, cohabiting_since: 2022-06-02}
        previous_unions: [{kind: married, ended_by: divorce, ended_on: 2020-03-01}]
        uci: 0011223344
        province: ON
        contact: {address: "12, rue Principale", city: Ottawa, province: Ontario, postal_code: K1N 1A1, country: CAN,
          email: amina@example.org, phone: "+1 613 555 0100"}
        passport: {number: 1e3, country: MAR, issue_date: 2022-05-03, expiry_date: 2027-05-02}
        in_canada: true
        last_entry: {date: 2021-07-31, place: Montréal, authorized_until: 2022-01-31}
        biometrics_date: 2021-09-20
        permits:
          - {kind: work, number: U123456789, scope: employer-specific, issue_date: 2023-10-16, expiry_date: 2026-10-15}
          - {kind: temporary-resident-permit, must_leave_by: 2026-12-24}
        extension: {kind: work, filed_on: 2026-10-01, decision: refused, decided_on: 2026-11-02,
          communicated_on: 2026-11-04}
        status_loss: {ground: stay-ended, date: 2026-11-02}
        work_without_authorization: conditions-only
        unauthorized_work_ended_on: 2026-10-15
        enrolled_and_studying: false
        removal_order: false
        declaration_a22_1: true
        misrepresentation_finding: false
        residence:
          - {country: MAR, from: 1992-04-17, to: 2015-08-20}
          - {country: CAN, from: 2015-08-21}
        activities:
          - {kind: study, institution: Université Imaginaire, country: FRA, from: 2015-09-01, to: 2021-07-30}
          - {kind: work, employer: Logiciels Boréal inc., title: Développeuse, noc: 21232, teer: 1, country: CAN,
             from: 2022-01-10, to: 2026-10-15, hours_per_week: 37.5, paid: true, authorized: true, self_employed: false,
             full_time_student: false, description: "off"}
        education:
          - credential: masters
            institution: Université Imaginaire
            country: FRA
            field: informatique
            completed: 2021-06-30
            eca: {body: WES, issue_date: 2023-02-01, equivalent: two-or-more, reference: 0007}
        language_tests:
          - {test: tef-canada, test_date: 2025-03-02, result_date: 2025-03-20, reference: "0042", column: old-score,
             scores: {listening: 300, reading: 250, writing: 380, speaking: 390.5}}
          - {test: celpip-general, clb: {listening: 9, reading: 8, writing: 7, speaking: 12}}
        medical_exam: {date: 2026-10-02, number: off}
      - id: noé
        role: common-law-partner
        extension:
          - {kind: visitor, decision: pending}
          - {kind: work, decision: withdrawn}
        work_without_authorization: false
      - id: lili
        role: child
        accompanying: false
        depends_because_of_condition: true
        adopted: true
        other_parent: sole-custody
        work_without_authorization: unknown

    restoration:
      restore_as: worker
      requested_permit: none
      cause: |
        Mon employeur a fermé.
        J’ai cru: à tort.
    permanent_residence:
      principal_applicant: amina
      class: home-care-2025
      stage: completeness-passed
      submitted_on: 2026-10-30
      acknowledged_on: 2026-11-10
      application_number: E000000000
      nomination_restricted: false
      intended_province: QC
    express_entry:
      program: cec
      profile_date: 2026-08-01
      invitation_date: 2026-10-20
      submit_by: 2026-12-19
      round: {kind: category, category: french, lowest_score: 379}
      round_cutoff: 379
      claimed_score: 521
      first_official_language: fr
      primary_occupation: 00012
      funds: {amount: 20000, average_six_months: 19000.25, debts: 0, authorized_to_work: true}
      provincial_nomination: false
      sibling_in_canada: true
      relatives_in_canada: [{relation: aunt-uncle, of: noé, adult: true, citizen_or_pr: true, lives_in_canada: false}]
      canadian_education: none
      certificate_of_qualification: {noc: "72201", authority: ON, issue_date: 2025-05-01}
      job_offer: {employer: Logiciels Boréal inc., noc: 21232, teer: 1, full_time: true, months: 12, basis: r82-2-a}
    refusal:
      kind: refused
      date: 2026-11-01
      delivered_on: 2026-11-01
      opened_on: 2026-11-02
      decided_in_canada: true
      office: Edmonton
      application_number: W000000000
      errors: [{quote: "no proof of funds", evidence_file: ./funds//bank.pdf, page: 1, why: it was there}]
    earlier_refusals: [{country: CAN, application: study permit, kind: refused, date: 2019-05-02}]
    representative: {paid: true, name: Léa Inventée, licence: R000000, regulator: cicc, firm: Cabinet Fictif,
      address: "1, rue X",
      email: lea@example.org, imm5476_signed_on: 2026-11-01}
    documents:
      - {file: police/france.pdf, type: police-certificate, person: amina, country: FRA, employer: "~",
         issue_date: 2021-09-12,
         expiry_date: 2022-09-12, date: 2021-09-12, language: no, translates: ./police/origine.pdf, pages: 2-4}
    ignore: [notes/**]
    waivers:
      - {code: police-certificate-missing, person: amina, country: FRA, file: police/x.pdf,
         requirement: police-certificate,
         reason: demandé, proof: police/request.pdf, note: pour moi}
    """
}
