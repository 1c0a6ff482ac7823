import Inspection

/// Cases of police certificates.
enum PoliceCertificateExamples {
  static let all = [
    RuleExample(
      Bilingual(
        fr: "séjour du 1er janvier au 30 juin, aucun "
          + "certificat", en: "stay from 1 January to 30 June, no certificate"),
      day: "2026-11-30", yaml: former("2019-01-01", "2019-06-30"), expecting: ["police-certificate-missing"]),
    RuleExample(
      Bilingual(fr: "un jour de moins que six mois", en: "a day short of six months"), day: "2026-11-30",
      yaml: former("2019-01-01", "2019-06-29")),
    RuleExample(
      Bilingual(fr: "délivré le lendemain du départ", en: "issued the day after leaving"), day: "2026-11-30",
      yaml: former("2018-01-01", "2019-06-30"),
      files: [ExampleFile("police-certificate_nadia_FRA_2019-07-01.pdf")]),
    RuleExample(
      Bilingual(fr: "délivré le jour du départ", en: "issued on the day of leaving"), day: "2026-11-30",
      yaml: former("2018-01-01", "2019-06-30"), files: [ExampleFile("police-certificate_nadia_FRA_2019-06-30.pdf")],
      expecting: ["police-certificate-too-early"]),
    RuleExample(
      Bilingual(fr: "pays actuel, délivré six mois plus tôt", en: "present country, issued six months before"),
      day: "2026-11-30", yaml: present, files: [ExampleFile("police-certificate_nadia_FRA_2026-05-30.pdf")]),
    RuleExample(
      Bilingual(fr: "pays actuel, un jour de trop", en: "present country, a day too many"), day: "2026-11-30",
      yaml: present, files: [ExampleFile("police-certificate_nadia_FRA_2026-05-29.pdf")],
      expecting: ["police-certificate-expired"]),
    RuleExample(
      Bilingual(fr: "séjour de plus de dix ans", en: "stay older than ten years"), day: "2026-11-30",
      yaml: former("2014-01-01", "2015-06-30"), expecting: ["police-certificate-advised"]),
    RuleExample(
      Bilingual(fr: "deux séjours qui totalisent six mois", en: "two stays that add up to six months"), day: "2026-11-30",
      yaml: twice("2019-06-30"), expecting: ["police-certificate-cumulative"]),
    RuleExample(
      Bilingual(fr: "un jour de moins au total", en: "a day less in total"), day: "2026-11-30", yaml: twice("2019-06-29")),
    RuleExample(
      Bilingual(fr: "numérisation grise", en: "grey scan"), day: "2026-11-30", yaml: present,
      files: [ExampleFile("police-certificate_nadia_FRA_2026-10-01.pdf") { $0.looksGrey = true }],
      expecting: ["police-certificate-not-colour"]),
    RuleExample(
      Bilingual(fr: "moins de 18 ans pendant tout le séjour", en: "under 18 during the whole stay"), day: "2026-11-30",
      yaml: former("2018-01-01", "2019-06-30", born: "2001-07-01")),
  ]

  private static func former(_ from: String, _ to: String, born: String = "1990-05-01") -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        birth_date: \(born)
        residence:
          - {country: FRA, from: \(from), to: \(to)}
          - {country: CAN, from: 2020-01-01}
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """
  }

  /// 90 days in 2018, and 91 in 2019 where the last is 30 June.
  private static func twice(_ last: String) -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        birth_date: 1990-05-01
        residence:
          - {country: FRA, from: 2018-01-01, to: 2018-03-31}
          - {country: CAN, from: 2018-04-01, to: 2019-03-31}
          - {country: FRA, from: 2019-04-01, to: \(last)}
          - {country: CAN, from: 2019-07-01}
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """
  }

  private static let present = """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        birth_date: 1990-05-01
        residence:
          - {country: FRA, from: 1990-05-01}
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """
}
