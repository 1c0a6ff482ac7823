/// The `case.yaml` of Leela, Rohan and Mira.
enum SkilledNotReadyFacts {
  static func yaml(_ leela: Applicant, _ rohan: Applicant, _ mira: Applicant) -> String {
    """
    # An invented case that is not ready: Express Entry, Federal Skilled Worker Program, a family of three abroad.
    # Leela's language test is older than two years, and Rohan's police certificate of India is missing.
    applications: [express-entry]
    language: en
    submission_date: 2026-11-28          # day 39 of 60
    channel: ircc-secure-account

    people:
    \(principal(leela))
    \(spouse(rohan))
    \(child(mira))

    permanent_residence:
      intended_province: ON

    express_entry:
      program: fsw
      profile_date: 2026-06-09
      invitation_date: 2026-10-20
      submit_by: 2026-12-19                # as printed on the invitation
      round: {kind: general, lowest_score: 470}
      claimed_score: 482
      first_official_language: en
      primary_occupation: "21211"
      funds: {amount: 34000, average_six_months: 33300, debts: 0, authorized_to_work: false}
      provincial_nomination: false
      sibling_in_canada: false
      relatives_in_canada: []
      canadian_education: none
      certificate_of_qualification: false

    earlier_refusals: []

    """
  }

  private static func principal(_ leela: Applicant) -> String {
    """
      - id: leela
        role: principal
    \(identity(leela, title: "Ms.", agreement: "feminine"))
        marital_status: married
        union: {since: 2019-12-14, cohabiting_since: 2019-12-14}
        previous_unions: []
        residence:                                 # two countries since the 18th birthday: two police certificates
          - {country: IND, from: 1997-02-08, to: 2020-08-15}
          - {country: ARE, from: 2020-08-16}
        activities:
          - {kind: study, institution: Invented University of Madras, country: IND, from: 2015-07-01, to: 2020-05-29}
          - {kind: unemployed, country: IND, from: 2020-05-30, to: 2020-08-15}
          - {kind: unemployed, country: ARE, from: 2020-08-16, to: 2020-08-31}
          - {kind: work, employer: Dune Analytics FZ-LLC, title: Data scientist, noc: "21211", teer: 1, country: ARE,
             from: 2020-09-01, hours_per_week: 40, paid: true, authorized: true, self_employed: false,
             full_time_student: false}
        education:
          - {credential: masters, institution: Invented University of Madras, country: IND, field: statistics,
             completed: 2020-05-29, eca: {body: WES, issue_date: 2025-01-20, equivalent: masters, reference: "9000044"}}
        language_tests:
          - {test: ielts-general, test_date: 2024-10-26, result_date: 2024-11-05, reference: 24AE000044VARL001G,
             scores: {listening: 8.5, reading: 8.0, writing: 7.5, speaking: 7.5}}        # too old on 26 October 2026
        medical_exam: {date: 2026-10-28, number: IME0000044}
    """
  }

  private static func spouse(_ rohan: Applicant) -> String {
    """
      - id: rohan
        role: spouse
        accompanying: true
    \(identity(rohan, title: "Mr.", agreement: "masculine"))
        marital_status: married
        previous_unions: []
        residence:
          - {country: IND, from: 1996-04-21, to: 2020-08-15}
          - {country: ARE, from: 2020-08-16}
        activities:
          - {kind: study, institution: Sample College of Engineering, country: IND, from: 2014-07-01, to: 2018-05-31}
          - {kind: work, employer: Palm Structures, title: Site engineer, noc: "21300", teer: 1, country: IND,
             from: 2018-06-01, to: 2020-08-15, hours_per_week: 40, paid: true, authorized: true, self_employed: false,
             full_time_student: false}
          - {kind: work, employer: Creek Works LLC, title: Civil engineer, noc: "21300", teer: 1, country: ARE,
             from: 2020-08-16, hours_per_week: 40, paid: true, authorized: true, self_employed: false,
             full_time_student: false}
        education:
          - {credential: bachelors, institution: Sample College of Engineering, country: IND, field: civil engineering,
             completed: 2018-05-31,
             eca: {body: WES, issue_date: 2025-01-27, equivalent: bachelors, reference: "9000053"}}
        language_tests:
          - {test: ielts-general, test_date: 2025-06-14, result_date: 2025-06-24, reference: 25AE000053VARR001G,
             scores: {listening: 8.0, reading: 7.0, writing: 7.0, speaking: 7.0}}
        medical_exam: {date: 2026-10-28, number: IME0000053}
    """
  }

  private static func child(_ mira: Applicant) -> String {
    """
      - id: mira
        role: child
        accompanying: true
    \(identity(mira, title: "Miss", agreement: "feminine"))
        marital_status: single
        depends_because_of_condition: false
        adopted: false
        other_parent: accompanying                 # both parents come along
        residence:
          - {country: ARE, from: 2022-03-05}
        medical_exam: {date: 2026-10-28, number: IME0000062}
    """
  }

  private static func identity(_ person: Applicant, title: String, agreement: String) -> String {
    """
        family_name: \(person.familyName)
        given_names: \(person.givenNames)
        title: \(title)
        agreement: \(agreement)
        birth_date: \(person.birthDate)
        citizenships: [\(person.country)]
        contact: {address: 53 Sample Street, city: Dubai, country: ARE, email: \(person.email), \
    phone: "+971 4 555 0153"}
        passport: {number: \(person.passportNumber), country: \(person.country), \
    issue_date: \(person.passportIssue), expiry_date: \(person.passportExpiry)}
        in_canada: false
    """
  }
}
