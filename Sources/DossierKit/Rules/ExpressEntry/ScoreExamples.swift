/// A short case whose score is known, to be varied by the examples of the rules on scores.
enum ScoreExamples {
  /// 110 for 29 years, 135 for a master's degree, 4 × 31 for English at CLB 9, 50 for both together.
  static let score = 419
  /// The same at 30 years.
  static let scoreAfterBirthday = 414

  static func yaml(
    _ expressEntry: String, birth: String = "1997-01-10", nomination: String = "provincial_nomination: false, ",
    tested: String = "2026-01-15"
  ) -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        birth_date: \(birth)
        marital_status: single
        activities: []
        education: [{credential: masters, country: CAN, completed: 2020-05-01}]
        language_tests:
          - {test: celpip-general, test_date: \(tested), scores: {reading: 9, writing: 9, listening: 9, speaking: 9}}
    express_entry: {program: fsw, invitation_date: 2026-10-20, \(nomination)sibling_in_canada: false,
      canadian_education: none, certificate_of_qualification: false, \(expressEntry)}
    """
  }
}
