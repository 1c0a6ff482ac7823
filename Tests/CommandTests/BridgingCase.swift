/// An invented person with an application for permanent residence who asks for a bridging permit: the few facts that
/// tests hold papers against.
enum BridgingCase {
  static let yaml = """
    applications: [express-entry, ptot]
    people:
      - id: camille
        role: principal
        family_name: MARTIN
        given_names: Camille Anne
        birth_date: 1994-03-17
        permits: [{kind: work, number: U123456789, issue_date: 2024-10-01, expiry_date: 2026-12-31}]
        residence: [{country: MAR, from: 1994-03-17, to: 2023-12-31}, {country: CAN, from: 2024-01-01}]
    express_entry: {program: cec}
    permanent_residence: {principal_applicant: camille, class: cec, stage: acknowledged, acknowledged_on: 2026-10-05}
    """
}
