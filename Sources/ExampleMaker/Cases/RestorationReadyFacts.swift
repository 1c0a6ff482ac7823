/// The `case.yaml` of Salma.
enum RestorationReadyFacts {
  static func yaml(_ person: Applicant) -> String {
    """
    # Un cas inventé, complet et sans faute : rétablissement du statut et permis de travail ouvert transitoire (PTOT).
    # Les deux demandes se font avec un seul IMM 5710.
    applications: [restoration, ptot]
    language: fr
    submission_date: 2026-11-28          # le 28e jour des 90
    channel: ircc-secure-account
    account_asks: [digital-photo]        # la liste du compte réclame aussi la photo

    people:
      - id: \(person.id)
        role: principal
        family_name: \(person.familyName)
        given_names: \(person.givenNames)
        title: Mme
        agreement: feminine
        birth_date: \(person.birthDate)
        citizenships: [\(person.country)]
        marital_status: single
        uci: "\(person.uci)"
        province: ON
        contact: {address: "17, rue Imaginaire", city: Ottawa, province: ON, postal_code: K1A 0A0, country: CAN, \
    email: \(person.email), phone: "+1 613 555 0117"}
        passport: {number: \(person.passportNumber), country: \(person.country), \
    issue_date: \(person.passportIssue), expiry_date: \(person.passportExpiry)}
        in_canada: true
        last_entry: {date: 2022-08-14, place: Montréal, authorized_until: 2023-10-31}
        biometrics_date: 2022-05-30
        permits:
          - {kind: work, number: U100000009, scope: employer-specific, issue_date: 2022-08-14, expiry_date: 2023-10-31}
          - {kind: work, number: U100000017, scope: employer-specific, issue_date: 2023-11-01, expiry_date: 2026-10-31}
        status_loss: {ground: stay-ended}          # le séjour a pris fin avec le permis, le 31 octobre 2026
        work_without_authorization: false          # aucun travail depuis
        removal_order: false
        declaration_a22_1: false
        misrepresentation_finding: false
        residence:
          - {country: MAR, from: 1993-07-14, to: 2022-08-13}
          - {country: CAN, from: 2022-08-14}
        activities:
          - {kind: study, institution: Université Inventée de Fès, country: MAR, from: 2011-09-12, to: 2016-06-30}
          - {kind: work, employer: Atelier Numérique SARL, title: Développeuse, noc: "21232", teer: 1, country: MAR,
             from: 2016-07-01, to: 2022-08-13, hours_per_week: 40, paid: true, self_employed: false,
             full_time_student: false}
          - {kind: unemployed, country: CAN, from: 2022-08-14, to: 2022-08-31}
          - {kind: work, employer: Logiciels Boréal inc., title: Développeuse de logiciels, noc: "21232", teer: 1,
             country: CAN, from: 2022-09-01, to: 2026-10-31, hours_per_week: 37.5, paid: true, authorized: true,
             self_employed: false, full_time_student: false}
          - {kind: unemployed, country: CAN, from: 2026-11-01}

    restoration:
      restore_as: worker
      requested_permit: open               # avec un PTOT, toujours un permis ouvert
      cause:                               # dans ses propres mots, pour la lettre de chaque langue
        fr: |
          J’ai cru que l’accusé de réception de ma demande de résidence permanente prolongeait mon statut.
          J’ai compris mon erreur le 12 novembre 2026, en relisant mon permis.
        en: |
          I believed that the acknowledgement of receipt of my permanent residence application carried my status on.
          I understood my mistake on 12 November 2026, when I read my permit again.

    permanent_residence:                   # la demande sur laquelle le PTOT s’appuie
      principal_applicant: \(person.id)
      class: cec
      stage: acknowledged
      submitted_on: 2026-09-28
      acknowledged_on: 2026-10-05
      application_number: E000000017
      nomination_restricted: false
      intended_province: ON

    earlier_refusals: []

    # Les noms des fichiers disent tout : aucun n’a besoin d’être décrit ici.

    """
  }
}
