/// Small invented cases that several rules' examples share.
enum ExampleCase {
  /// A single person invited under the Canadian experience class.
  static let cec = """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        family_name: OUEDRAOGO
        given_names: Nadia
        birth_date: 1990-05-01
        marital_status: single
        in_canada: true
        passport: {number: A1234567, country: BFA, expiry_date: 2030-05-02}
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """

  /// A worker alone who asks for restoration.
  static let worker = """
    applications: [restoration]
    people: [{id: amina, role: principal, birth_date: 1992-04-17}]
    restoration: {restore_as: worker, requested_permit: open}
    """
}
