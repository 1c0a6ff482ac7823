/// Which keys of the case file each application may need, in the order of the file.
enum StarterKeys {
  static func person(_ applications: [Application]) -> [String] {
    var keys = [
      "family_name", "given_names", "other_names", "title", "agreement", "birth_date", "citizenships", "marital_status",
      "union", "previous_unions", "uci", "province", "contact", "passport", "in_canada", "last_entry",
      "biometrics_date",
    ]
    if applications.contains(where: { $0.submission == .workPermit }) {
      keys += [
        "permits", "extension", "status_loss", "work_without_authorization", "unauthorized_work_ended_on",
        "enrolled_and_studying", "removal_order", "declaration_a22_1", "misrepresentation_finding",
      ]
    }
    if applications.contains(.expressEntry) {
      if !keys.contains("permits") { keys.append("permits") }
      keys += ["residence", "activities", "education", "language_tests", "medical_exam"]
    } else {
      keys += ["residence", "activities", "medical_exam"]
    }
    return keys
  }

  static func groups(_ applications: [Application]) -> [String] {
    var keys: [String] = []
    if applications.contains(.restoration) { keys.append("restoration") }
    if applications.contains(.ptot) { keys.append("permanent_residence") }
    if applications.contains(.expressEntry) { keys.append("express_entry") }
    return keys + ["refusal", "earlier_refusals", "representative"]
  }
}
