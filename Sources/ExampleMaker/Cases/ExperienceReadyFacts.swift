/// The `case.yaml` of Yacine.
enum ExperienceReadyFacts {
  static func yaml(_ person: Applicant) -> String {
    """
    # Un cas inventé, complet et sans faute : résidence permanente par Entrée express, au titre de la catégorie de
    # l’expérience canadienne.
    applications: [express-entry]
    language: fr
    submission_date: 2026-11-28          # le 39e des 60 jours
    channel: ircc-secure-account

    people:
      - id: \(person.id)
        role: principal
        family_name: \(person.familyName)
        given_names: \(person.givenNames)
        title: M.
        agreement: masculine
        birth_date: \(person.birthDate)
        citizenships: [\(person.country)]
        marital_status: single
        uci: "\(person.uci)"
        province: ON
        contact: {address: "35, rue du Modèle", city: Sudbury, province: ON, postal_code: P3A 0A0, country: CAN, \
    email: \(person.email), phone: "+1 705 555 0135"}
        passport: {number: \(person.passportNumber), country: \(person.country), \
    issue_date: \(person.passportIssue), expiry_date: \(person.passportExpiry)}
        in_canada: true
        last_entry: {date: 2022-12-11, place: Toronto, authorized_until: 2027-12-10}
        biometrics_date: 2022-10-03
        permits:
          - {kind: work, number: U300000035, scope: employer-specific, issue_date: 2022-12-11, expiry_date: 2027-12-10}
        work_without_authorization: false
        removal_order: false
        declaration_a22_1: false
        misrepresentation_finding: false
        residence:                                 # deux anciens pays, donc deux certificats de police
          - {country: TUN, from: 1995-03-12, to: 2018-08-31}
          - {country: FRA, from: 2018-09-01, to: 2022-12-10}
          - {country: CAN, from: 2022-12-11}
        activities:                                # aucun jour sans activité depuis dix ans
          - {kind: study, institution: Université Inventée de Sousse, country: TUN, from: 2013-09-09, to: 2018-06-30}
          - {kind: unemployed, country: TUN, from: 2018-07-01, to: 2018-08-31}
          - {kind: study, institution: Université Inventée de Toulouse, country: FRA, from: 2018-09-01, to: 2020-08-31}
          - {kind: work, employer: Ateliers Garonne SAS, title: Ingénieur d’études, noc: "21232", teer: 1, country: FRA,
             from: 2020-09-01, to: 2022-12-02, hours_per_week: 35, paid: true, authorized: true, self_employed: false,
             full_time_student: false}
          - {kind: unemployed, country: FRA, from: 2022-12-03, to: 2022-12-10}
          - {kind: unemployed, country: CAN, from: 2022-12-11, to: 2023-01-15}
          - {kind: work, employer: Coopérative Numérique du Lac, title: Développeur de logiciels, noc: "21232", teer: 1,
             country: CAN, from: 2023-01-16, hours_per_week: 37.5, paid: true, authorized: true, self_employed: false,
             full_time_student: false}
        education:
          - {credential: masters, institution: Université Inventée de Toulouse, country: FRA, field: informatique,
             completed: 2020-08-31, eca: {body: WES, issue_date: 2024-04-09, equivalent: masters, reference: "9000035"}}
        language_tests:
          - {test: tef-canada, test_date: 2025-11-08, result_date: 2025-12-02, reference: TEF-000035, column: old-score,
             scores: {listening: 300, reading: 250, writing: 380, speaking: 390}}        # NCLC 9 partout
          - {test: celpip-general, test_date: 2025-10-18, result_date: 2025-10-24, reference: CEL-000035,
             scores: {listening: 6, reading: 6, writing: 6, speaking: 6}}                # CLB 6 partout
        medical_exam: {date: 2026-09-14, number: IME0000035}

    permanent_residence:
      intended_province: ON

    express_entry:
      program: cec
      profile_date: 2026-07-15
      invitation_date: 2026-10-20
      submit_by: 2026-12-19                # tel qu’imprimé sur l’invitation
      round: {kind: general, lowest_score: 515}
      claimed_score: 576
      first_official_language: fr
      primary_occupation: "21232"
      provincial_nomination: false
      sibling_in_canada: false
      canadian_education: none
      certificate_of_qualification: false

    earlier_refusals: []

    """
  }
}
