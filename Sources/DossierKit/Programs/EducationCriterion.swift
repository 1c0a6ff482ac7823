/// A Canadian credential, or a foreign one with its assessment of less than five years by a designated body: asked of
/// skilled workers only (IRPR s. 75(2)(e) and (2.1); R-EE-40 to R-EE-44).
enum EducationCriterion {
  static func answer(_ program: ExpressEntryFacts.Program, _ situation: ProgramSituation) -> Answer {
    guard program == .fsw else {
      return .yes(Bilingual(fr: "Aucun diplôme n’est exigé.", en: "No credential is required."))
    }
    guard let education = situation.person.education else {
      return .unknown(
        keys: [situation.person.key("education")],
        Bilingual(fr: "Les études ne sont pas indiquées.", en: "The studies are not given."))
    }
    var open: Answer?
    for index in education.indices {
      switch credential(education[index], at: situation.person.key("education[\(index)]"), situation) {
      case .yes(let reason): return .yes(reason)
      case .unknown(let keys, let reason): open = open ?? .unknown(keys: keys, reason)
      case .no: continue
      }
    }
    return open
      ?? .no(
        Bilingual(
          fr: "Ni diplôme canadien, ni diplôme étranger avec une évaluation (EDE) valide.",
          en: "Neither a Canadian credential nor a foreign one with a valid assessment (ECA)."))
  }

  /// Whether the case names a credential at all, secondary school at least, valid or not.
  static func hasCredential(_ situation: ProgramSituation) -> Bool? {
    situation.person.education.map { list in list.contains { $0.credential != .lessThanSecondary } }
  }

  private static func credential(_ entry: Education, at path: String, _ situation: ProgramSituation) -> Answer {
    let none = Answer.no(Bilingual(fr: "Aucun diplôme.", en: "No credential."))
    func missing(_ key: String) -> Answer {
      .unknown(
        keys: ["\(path).\(key)"],
        Bilingual(fr: "Un détail des études n’est pas indiqué.", en: "A fact of the studies is not given."))
    }
    guard let credential = entry.credential else { return missing("credential") }
    if credential == .lessThanSecondary { return none }
    guard let country = entry.country else { return missing("country") }
    if country == "CAN" { return .yes(Bilingual(fr: "Diplôme canadien.", en: "Canadian credential.")) }
    guard let eca = entry.eca else { return none }
    guard let issue = eca.issueDate else { return missing("eca.issue_date") }
    guard CredentialAssessmentWindow(issueDate: issue).isUsable(on: situation.day) else { return none }
    guard let name = eca.body else { return missing("eca.body") }
    guard let body = DesignatedBody(name), body.designatedOn <= issue,
      body.serves(occupation: situation.facts?.primaryOccupation)
    else { return none }
    guard let equivalent = eca.equivalent else { return missing("eca.equivalent") }
    return equivalent == Education.Credential.lessThanSecondary.rawValue
      ? none
      : .yes(
        Bilingual(
          fr: "Diplôme étranger avec une évaluation (EDE) de moins de cinq ans.",
          en: "Foreign credential with an assessment (ECA) of less than five years."))
  }
}
