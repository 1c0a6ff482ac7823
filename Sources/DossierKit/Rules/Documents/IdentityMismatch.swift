internal import Inspection

/// Who a person is must be the same in every paper and in the case file. A value read with low certainty, or a name of
/// which only a part differs, warns.
public enum IdentityMismatch: Rule {
  public static let codes = [
    FindingCode(
      "identity-mismatch", [.error, .warning],
      title: Bilingual(fr: "Identité discordante", en: "Identity mismatch"),
      when: Bilingual(
        fr: "Le nom, la date de naissance, le numéro de passeport ou l’IUC lus dans un document diffèrent de case.yaml, ou "
          + "d’un autre document si case.yaml n’en dit rien; avertissement si la lecture n’est pas sûre, si un prénom seul manque, ou pour l’IUC.",
        en: "The name, birth date, passport number or UCI read in a paper differ from case.yaml, or from another paper "
          + "where case.yaml says nothing; a warning where the reading is not sure, where only a given name is left out, or for the UCI."))
  ]

  public static let why = Bilingual(
    fr: "Des papiers qui ne parlent pas de la même personne font retourner ou refuser la demande, et une fausse identité "
      + "est une fausse déclaration (LIPR, art. 40).",
    en: "Papers that do not speak of one and the same person have the application returned or refused, and a false "
      + "identity is a misrepresentation (IRPA s. 40).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let claims = record.claims
    return claims.compactMap { claim in
      guard let person = record.case.person(claim.person), let (declared, weight) = compare(claim, person),
        !claim.isOfOlderPassport(among: claims, declared: person.passport?.number)
      else { return nil }
      return ClaimFinding.make(
        "identity-mismatch", weight, claim, declared: declared, key: key(claim.fact, person), record)
    } + PaperDisagreement.findings([.familyName, .givenNames, .birthDate, .passportNumber], "identity-mismatch", record)
  }

  /// What the case declares instead, and how grave that is; `nil` where nothing differs or nothing is declared.
  private static func compare(_ claim: PaperClaim, _ person: Person) -> (declared: String, Severity)? {
    switch claim.fact {
    case .familyName: return name(claim, person.familyName, person)
    case .givenNames: return name(claim, person.givenNames, person)
    case .fullName where claim.reader == .zone: return person.fullName.map { ($0, .warning) }
    case .fullName: return fullName(claim, person)
    case .birthDate:
      guard let read = claim.day, let declared = person.birthDate, read != declared, !claim.alternatives.contains(declared.description)
      else { return nil }
      return (declared.description, .error)
    case .passportNumber:
      // Papers other than forms may well bear the number of an older passport.
      let weight: Severity = claim.reader == .form || claim.reader == .zone ? .error : .warning
      return number(claim, person.passport?.number, weight)
    case .uci: return number(claim, person.uci, .warning)
    default: return nil
    }
  }

  private static func name(_ claim: PaperClaim, _ declared: String?, _ person: Person) -> (String, Severity)? {
    guard let declared, !declared.isEmpty else { return nil }
    // A diploma or a certificate may bear a former name that the case tells of; a form may not.
    // « Nom » may also head the whole name, in either order.
    let whole = [person.givenNames, person.familyName].compactMap { $0 }
    let wholes = whole.count == 2 ? ["\(whole[0]) \(whole[1])", "\(whole[1]) \(whole[0])"] : []
    if claim.reader != .form, wholes.contains(where: { NameLikeness(claim.value, $0) == .same }) { return nil }
    let others = claim.reader == .form ? [] : (person.otherNames ?? []).map(\.name)
    let likeness = ([claim.value] + claim.alternatives).map { NameLikeness($0, declared) }
    if likeness.contains(.same) || others.contains(where: { NameLikeness(claim.value, $0) != .different }) { return nil }
    return (declared, likeness.contains(.partial) ? .warning : .error)
  }

  /// One field for the whole name: the order of its parts says nothing.
  private static func fullName(_ claim: PaperClaim, _ person: Person) -> (String, Severity)? {
    guard let family = person.familyName, let given = person.givenNames else { return nil }
    let orders = ["\(given) \(family)", "\(family) \(given)"]
    let read = ([claim.value] + claim.alternatives).map(withoutTitle)
    let likeness = orders.flatMap { order in read.map { NameLikeness($0, order) } }
    if likeness.contains(.same) { return nil }
    // A former name that the case tells of is no other person; in a form it is.
    if claim.reader != .form, (person.otherNames ?? []).contains(where: { other in
      read.contains { NameLikeness($0, other.name) != .different }
    }) {
      return nil
    }
    return (orders[0], likeness.contains(.partial) ? .warning : .error)
  }

  /// « Mme Amina Benali » and "Ms. Amina Benali" are Amina Benali.
  private static func withoutTitle(_ name: String) -> String {
    let titles: Set<String> = ["m", "mr", "mrs", "ms", "miss", "mme", "mlle", "dr", "dre", "monsieur", "madame"]
    let words = name.split(separator: " ")
    guard let first = words.first, words.count > 2, titles.contains(FoldedText.words(String(first)).joined()) else { return name }
    return words.dropFirst().joined(separator: " ")
  }

  private static func number(_ claim: PaperClaim, _ declared: String?, _ severity: Severity) -> (String, Severity)? {
    func plain(_ text: String) -> String { text.uppercased().filter { $0.isLetter || $0.isNumber } }
    guard let declared, !declared.isEmpty,
      !([claim.value] + claim.alternatives).map(plain).contains(plain(declared))
    else { return nil }
    return (declared, severity)
  }

  private static func key(_ fact: PaperClaim.Fact, _ person: Person) -> String {
    switch fact {
    case .familyName: person.key("family_name")
    case .givenNames: person.key("given_names")
    case .birthDate: person.key("birth_date")
    case .passportNumber: person.key("passport.number")
    case .uci: person.key("uci")
    default: person.key("family_name")
    }
  }

  private static let yaml = """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        family_name: BENALI
        given_names: Amina Zohra
        birth_date: 1992-04-17
        passport: {number: AB1234567}
    restoration: {restore_as: worker, requested_permit: open}
    """

  private static func form(_ family: String, _ given: String, _ year: String, _ number: String) -> ExampleFile {
    .form(
      "imm5710",
      [
        "Page1/PersonalDetails/Name/FamilyName": family, "Page1/PersonalDetails/Name/GivenName": given,
        "Page1/PersonalDetails/q3-4-5/dob/DOBYear": year, "Page1/PersonalDetails/q3-4-5/dob/DOBMonth": "04",
        "Page1/PersonalDetails/q3-4-5/dob/DOBDay": "17", "Page2/Passport/PassportNum": number,
      ])
  }

  private static func passport(_ file: String, _ number: String) -> ExampleFile {
    ExampleFile(file) {
      $0.zone = PassportZone(
        number: number, birthDate: "920417", expiryDate: nil, nationality: "MAR", sex: "F",
        nameLine: "P<MARBENALI<<AMINA<ZOHRA<<<<<<<", numberIsRepaired: false, failed: [.expiryDate], page: 1,
        isRecognised: true)
    }
  }

  private static let open = """
    applications: [restoration]
    people: [{id: amina, role: principal, family_name: BENALI}]
    restoration: {restore_as: worker, requested_permit: open}
    """

  public static let examples = [
    RuleExample(
      Bilingual(fr: "formulaire et passeport discordants, sans déclaration", en: "form and passport that differ, nothing declared"),
      day: "2026-11-28", yaml: open,
      files: [form("BENALI", "Amina Zohra", "1992", "AB7654321"), passport("passport.jpg", "AB1234567")],
      expecting: ["identity-mismatch"]),
    RuleExample(
      Bilingual(fr: "formulaire et passeport concordants, sans déclaration", en: "form and passport that agree, nothing declared"),
      day: "2026-11-28", yaml: open,
      files: [form("BENALI", "Amina Zohra", "1992", "AB 1234567"), passport("passport.jpg", "AB1234567")]),
    RuleExample(
      Bilingual(fr: "l’ancien passeport à la place du nouveau", en: "the old passport in place of the new one"),
      day: "2026-11-28", yaml: yaml, files: [passport("passport.jpg", "AB7654321")], expecting: ["identity-mismatch"]),
    RuleExample(
      Bilingual(fr: "l’ancien passeport à côté du nouveau", en: "the old passport beside the new one"),
      day: "2026-11-28", yaml: yaml,
      files: [passport("passport-1.jpg", "AB1234567"), passport("passport-2.jpg", "AB7654321")]),
    RuleExample(
      Bilingual(fr: "un autre nom de famille", en: "another family name"), day: "2026-11-28", yaml: yaml,
      files: [form("BENALLI", "Amina Zohra", "1992", "AB1234567")], expecting: ["identity-mismatch"]),
    RuleExample(
      Bilingual(fr: "une autre année de naissance", en: "another year of birth"), day: "2026-11-28", yaml: yaml,
      files: [form("Benali", "Amina Zohra", "1993", "AB1234567")], expecting: ["identity-mismatch"]),
    RuleExample(
      Bilingual(fr: "un ancien numéro de passeport", en: "the number of an old passport"), day: "2026-11-28",
      yaml: yaml, files: [form("BENALI", "Amina Zohra", "1992", "AB7654321")], expecting: ["identity-mismatch"]),
    RuleExample(
      Bilingual(fr: "un prénom de moins", en: "a given name left out"), day: "2026-11-28", yaml: yaml,
      files: [form("BENALI", "Amina", "1992", "AB1234567")], expecting: ["identity-mismatch"]),
    RuleExample(
      Bilingual(fr: "le même nom autrement écrit", en: "the same name written otherwise"), day: "2026-11-28", yaml: yaml,
      files: [form("Bénali", "AMINA-ZOHRA", "1992", "AB 1234567")]),
  ]
}
