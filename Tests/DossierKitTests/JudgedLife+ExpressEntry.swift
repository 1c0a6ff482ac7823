@testable import DossierKit

extension JudgedLife {
  /// A worker in Canada, born on a leap day, with two old countries, two jobs at once, gaps, and a partner too new.
  static let experience = JudgedLife(
    name: "Express Entry, Canadian experience",
    yaml: """
      applications: [express-entry]
      people:
        - id: nadia
          role: principal
          birth_date: 1996-02-29
          citizenships: [BFA]
          marital_status: common-law
          union: {since: 2025-11-30, cohabiting_since: 2025-11-30}
          province: ON
          passport: {number: A1234567, country: BFA, expiry_date: 2028-06-30}
          in_canada: true
          residence:
            - {country: BFA, from: 1996-02-29, to: 2016-06-30}
            - {country: FRA, from: 2016-07-01, to: 2022-01-02}
            - {country: CAN, from: 2022-01-05}
          activities:
            - {kind: study, institution: Lycée du fleuve, country: BFA, from: 2010-09-01, to: 2016-06-30}
            - {kind: study, institution: Université du fleuve, country: FRA, from: 2016-07-01, to: 2019-06-30}
            - {kind: work, employer: Ateliers, noc: "21232", country: FRA, from: 2019-07-01, to: 2022-01-04, hours_per_week: 35,
               paid: true, authorized: true, self_employed: false, full_time_student: false}
            - {kind: unemployed, country: CAN, from: 2022-01-05, to: 2024-02-29}
            - {kind: work, employer: Boréal, noc: "21232", country: CAN, from: 2024-03-01, to: 2026-10-15, hours_per_week: 20,
               paid: true, authorized: true, self_employed: false, full_time_student: false}
            - {kind: work, employer: Lacustre, noc: "21234", country: CAN, from: 2024-06-01, to: 2025-05-31,
               hours_per_week: 15, paid: true, authorized: true, self_employed: false, full_time_student: false}
            - {kind: unemployed, country: CAN, from: 2026-10-20}
          education:
            - {credential: masters, institution: Université du fleuve, country: FRA, completed: 2019-06-30,
               eca: {body: WES, issue_date: 2021-02-01, equivalent: masters}}
          language_tests:
            - {test: tef-canada, test_date: 2025-03-02, clb: {listening: 9, reading: 9, writing: 9, speaking: 9}}
            - {test: celpip-general, test_date: 2024-11-30, clb: {listening: 6, reading: 6, writing: 6, speaking: 6}}
          medical_exam: {date: 2026-01-14}
        - id: paul
          role: common-law-partner
          accompanying: false
          canadian_or_permanent_resident: true
          birth_date: 1994-05-05
          citizenships: [CAN]
          marital_status: common-law
          residence: [{country: CAN, from: 1994-05-05}]
          activities: [{kind: other, country: CAN, from: 2010-05-05}]
      permanent_residence: {intended_province: ON}
      express_entry: {program: cec, invitation_date: 2026-10-20, submit_by: 2026-12-15, first_official_language: fr,
        claimed_score: 500, primary_occupation: "21232", provincial_nomination: false, sibling_in_canada: false,
        canadian_education: none, certificate_of_qualification: false}
      """,
    files: ["eca_nadia.pdf", "diploma_nadia.pdf", "police-certificate_nadia_FRA_2026-03-15.pdf", "medical-exam_nadia.pdf"],
    due: { day in
      var due = passport("nadia", to: "2028-06-30", on: day) + medical("nadia", of: "2026-01-14", inCanada: true, on: day)
      due += invitation("2026-10-20", printed: "2026-12-15", on: day)
      due += language("nadia", of: "2025-03-02", on: day) + language("nadia", of: "2024-11-30", on: day)
      if day < Walk.at("2025-03-02") { due.append("language-test-missing error nadia") }
      if day >= Walk.at("2026-02-01") { due.append("eca-expired error nadia") }
      if day < Walk.at("2026-11-30") { due.append("cohabitation-too-short error paul") }
      // The first country was left on 30 June 2016; the day ten years before reaches it until 30 June 2026.
      due.append(
        Walk.months(-120, from: day) <= Walk.at("2016-06-30")
          ? "police-certificate-missing error nadia BFA" : "police-certificate-advised warning nadia BFA")
      if day < Walk.at("2026-03-15") { due.append("police-certificate-missing error nadia FRA") }
      // Two days without a residence, four without an activity.
      due.append("history-gap warning nadia")
      if day >= Walk.at("2026-10-16") { due.append("history-gap warning nadia") }
      due += ahead("nadia", ["2026-10-15", "2025-05-31", "2026-10-20"], on: day)
      // Sevenths of an hour a day: 20 for the first job, 15 for the second, never more than 30.
      let (first, second) = (Walk.at("2024-03-01")...Walk.at("2026-10-15"), Walk.at("2024-06-01")...Walk.at("2025-05-31"))
      var sevenths = 0
      for worked in Walk.months(-36, from: day)...day {
        var hours = 0
        if first.contains(worked) { hours += 20 }
        if second.contains(worked) { hours += 15 }
        sevenths += min(30, hours)
      }
      if sevenths < 1_560 * 7 { due.append("experience-insufficient error nadia") }
      return due
    })

  /// A family abroad: one child who comes of age, one who grows out of dependence, tests and assessments that age.
  static let family = JudgedLife(
    name: "Express Entry, a skilled worker's family abroad",
    yaml: """
      applications: [express-entry]
      people:
        - id: omar
          role: principal
          birth_date: 1985-06-15
          citizenships: [MAR]
          marital_status: married
          union: {since: 2003-06-01}
          passport: {number: M1234567, country: MAR, expiry_date: 2035-06-30}
          in_canada: false
          residence: [{country: MAR, from: 1985-06-15}]
          activities:
            - {kind: work, employer: Ancien, noc: "64100", country: MAR, from: 2005-01-01, to: 2025-02-28, hours_per_week: 40,
               paid: true, self_employed: false}
            - {kind: work, employer: Premier, noc: "21232", country: MAR, from: 2025-03-01, to: 2025-09-30,
               hours_per_week: 40, paid: true, self_employed: false}
            - {kind: unemployed, country: MAR, from: 2025-10-01, to: 2025-10-03}
            - {kind: work, employer: Deuxième, noc: "21232", country: MAR, from: 2025-10-04, to: 2026-01-31,
               hours_per_week: 30, paid: true, self_employed: false}
            - {kind: unemployed, country: MAR, from: 2026-02-01, to: 2026-02-04}
            - {kind: work, employer: Troisième, noc: "21232", country: MAR, from: 2026-02-05, hours_per_week: 37.5,
               paid: true, self_employed: false}
          education:
            - {credential: masters, institution: Université de la côte, country: MAR, completed: 2008-06-30,
               eca: {body: WES, issue_date: 2022-06-30, equivalent: masters}}
          language_tests: [{test: ielts-general, test_date: 2025-02-28, clb: {listening: 9, reading: 9, writing: 9, speaking: 9}}]
          medical_exam: {date: 2026-09-14}
        - id: leila
          role: spouse
          accompanying: true
          birth_date: 1987-09-01
          citizenships: [MAR]
          marital_status: married
          passport: {number: M1234568, country: MAR, expiry_date: 2035-06-30}
          in_canada: false
          residence: [{country: MAR, from: 1987-09-01}]
          activities: [{kind: caregiving, country: MAR, from: 2005-09-01}]
          education:
            - {credential: bachelors, institution: Université de la côte, country: MAR, completed: 2010-06-30,
               eca: {body: WES, issue_date: 2020-02-29, equivalent: bachelors}}
          language_tests: [{test: ielts-general, test_date: 2024-02-29, clb: {listening: 6, reading: 6, writing: 6, speaking: 6}}]
          medical_exam: {date: 2026-09-14}
        - id: sami
          role: child
          accompanying: true
          depends_because_of_condition: false
          adopted: false
          other_parent: accompanying
          birth_date: 2004-12-01
          citizenships: [MAR]
          marital_status: single
          passport: {number: M1234569, country: MAR, expiry_date: 2035-06-30}
          in_canada: false
          residence: [{country: MAR, from: 2004-12-01}]
          activities: [{kind: study, institution: École de la côte, country: MAR, from: 2016-09-01}]
          medical_exam: {date: 2026-09-14}
        - id: awa
          role: child
          accompanying: true
          adopted: false
          other_parent: accompanying
          birth_date: 2008-02-29
          citizenships: [MAR]
          marital_status: single
          passport: {number: M1234570, country: MAR, expiry_date: 2035-06-30}
          in_canada: false
          residence: [{country: MAR, from: 2008-02-29}]
          activities: [{kind: study, institution: École de la côte, country: MAR, from: 2020-09-01}]
          medical_exam: {date: 2026-02-28}
      permanent_residence: {intended_province: ON}
      express_entry: {program: fsw, invitation_date: 2026-10-20, first_official_language: en, claimed_score: 480,
        primary_occupation: "21232", funds: {amount: 28000, debts: 0}, provincial_nomination: false,
        sibling_in_canada: false, canadian_education: none, certificate_of_qualification: false}
      """,
    files: [
      "eca_omar.pdf", "eca_leila.pdf", "diploma_omar.pdf", "diploma_leila.pdf", "proof-of-funds.pdf",
      "police-certificate_omar_MAR_2026-05-30.pdf", "police-certificate_sami_MAR_2026-08-31.pdf",
      "medical-exam_omar.pdf", "medical-exam_leila.pdf", "medical-exam_sami.pdf", "medical-exam_awa.pdf",
    ],
    due: { day in
      var due = invitation("2026-10-20", printed: nil, on: day)
      for person in ["omar", "leila", "sami"] { due += medical(person, of: "2026-09-14", inCanada: false, on: day) }
      due += medical("awa", of: "2026-02-28", inCanada: false, on: day)
      due += language("omar", of: "2025-02-28", on: day) + language("leila", of: "2024-02-29", on: day)
      if day < Walk.at("2025-02-28") { due.append("language-test-missing error omar") }
      if day >= Walk.at("2027-06-30") { due.append("eca-expired error omar") }
      if day >= Walk.at("2025-02-28") { due.append("eca-expired error leila") }
      // All live in Morocco: a certificate is recent for six months, and one still to be issued is none.
      for (person, issued) in [("omar", "2026-05-30"), ("sami", "2026-08-31")] {
        let issue = Walk.at(issued)
        if day < issue {
          due.append("police-certificate-missing error \(person) MAR")
        } else if Walk.months(-6, from: day) > issue {
          due.append("police-certificate-expired error \(person) MAR")
        }
      }
      due.append("police-certificate-missing error leila MAR")
      // 18 on 1 March 2026: there was no 29 February.
      if day >= Walk.at("2026-03-01") { due.append("police-certificate-missing error awa MAR") }
      if day >= Walk.at("2026-12-01") { due.append("child-not-dependent error sami") }
      due += ahead("omar", ["2025-02-28", "2025-09-30", "2025-10-03", "2026-01-31", "2026-02-04", "2026-02-05"], on: day)
      // The table before that of 7 July 2025 is disputed; a year later a new one is to be expected.
      if day < Walk.at("2025-07-07") || day > Walk.at("2026-07-07") {
        due.append("funds-figure-outdated warning omar")
      }
      if day >= Walk.at("2025-07-07") { due.append("funds-insufficient error omar") }
      // 364 days of 30 hours make 1,560: three idle days do not break a run, four do.
      let pause = Walk.at("2025-10-01")...Walk.at("2025-10-03")
      var best = 0
      for (first, last) in [("2025-03-01", "2026-01-31"), ("2026-02-05", "2028-01-01")] {
        var worked = 0
        for place in Walk.at(first)...Walk.at(last) where place <= day {
          if !pause.contains(place) { worked += 1 }
        }
        best = max(best, worked)
      }
      if best < 364 { due.append("experience-insufficient error omar") }
      return due
    })
}
