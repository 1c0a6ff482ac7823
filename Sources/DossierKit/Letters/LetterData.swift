internal import Typesetting

/// The values of a letter's template, from the facts of the case alone.
///
/// A fact that the letter cannot do without and that the case lacks is ``TemplateValue/missing(placeholder:key:)``
/// with its key in `case.yaml`; one that it can do without is an empty text, and its line goes.
struct LetterData {
  let request: LetterRequest

  var language: Language { request.language }
  var person: Person { request.person }

  /// The values of the kind of letter that is asked.
  func scope() -> TemplateScope {
    var values = everyLetter()
    switch request.kind {
    case .restorationPTOT:
      values.merge(restoration()) { $1 }
      values.merge(bridgingPermit()) { $1 }
    case .restoration:
      values.merge(restoration()) { $1 }
      values.merge(restorationAlone()) { $1 }
    case .ptot:
      values.merge(bridgingPermit()) { $1 }
      values.merge(authorizedWork()) { $1 }
    case .expressEntry:
      values.merge(expressEntry()) { $1 }
      values.merge(explanations()) { $1 }
    case .explanation: values.merge(explanations()) { $1 }
    case .fundsExemption: values.merge(fundsExemption()) { $1 }
    case .reconsideration: values.merge(decision()) { $1 }
    case .fairnessResponse: values.merge(fairness()) { $1 }
    case .gcmsRequest: values.merge(notesRequest()) { $1 }
    case .representative:
      values.merge(representative()) { $1 }
      values.merge(explanations()) { $1 }
    }
    return TemplateScope(values)
  }

  private func everyLetter() -> [String: TemplateValue] {
    let contact = person.contact
    return [
      "place": text(contact?.city, person.key("contact.city")),
      "date": .text(Typography.letterDay(request.day, language)),
      "applicant.name": name(of: person),
      "applicant.title": optional(FormOfAddress.words(person.title, language)),
      "applicant.undersigned": optional(
        agreement.flatMap { _ in
          word(Bilingual(fr: "soussigné", en: "the undersigned"), feminine: "soussignée")
        }),
      "applicant.birth_date": day(person.birthDate, person.key("birth_date")),
      "applicant.citizenship": text(citizenships, person.key("citizenships")),
      "applicant.uci": text(person.uci, person.key("uci")),
      "applicant.may_have_uci": .flag(mayHaveUCI),
      "applicant.passport_number": text(person.passport?.number, person.key("passport.number")),
      "applicant.passport_expiry": day(person.passport?.expiryDate, person.key("passport.expiry_date")),
      "applicant.address": text(address, person.key("contact.address")),
      "applicant.email": optional(contact?.email),
      "applicant.phone": optional(contact?.phone),
      "enclosure_count": .text(String(request.enclosures.count)),
      "has_enclosures": .flag(!request.enclosures.isEmpty),
      "enclosures": .list(
        request.enclosures.map { enclosure in
          [
            "number": .text(String(enclosure.number)), "title": .text(enclosure.heading[language]),
            "detail": optional(enclosure.detail?[language]),
          ]
        }),
      "has_fees": .flag(!request.fees.isEmpty),
      "fees": .list(
        request.fees.map { fee in
          ["title": .text(fee.title[language]), "amount": amount(fee)]
        }),
    ]
  }

  /// Whoever has never been in Canada, nor given biometrics, nor held a permit may have no number yet.
  private var mayHaveUCI: Bool {
    person.uci != nil || person.inCanada != false || person.biometricsDate != nil || person.permits?.isEmpty == false
  }

  /// The street on one line, the rest on another: « Ottawa (Ontario) K1N 1A1 »; "Ottawa, Ontario K1N 1A1".
  private var address: String? {
    guard let contact = person.contact, let street = contact.address else { return nil }
    let code = contact.province ?? (contact.country == nil ? person.province : nil)
    let province = code.map { Province(rawValue: $0)?.name[language] ?? $0 }
    var region = contact.city ?? ""
    if let province { region += language == .fr ? " (\(province))" : ", \(province)" }
    if let postalCode = contact.postalCode { region += " \(postalCode)" }
    return [street, region, contact.country.map { request.countries[$0]?[language] ?? $0 }].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var citizenships: String? {
    guard let codes = person.citizenships, !codes.isEmpty else { return nil }
    return Typography.list(codes.map { request.countries[$0]?[language] ?? $0 }, language)
  }

  private func amount(_ fee: LetterFee) -> TemplateValue {
    if let cents = fee.cents { return .text(Typography.amount(cents: cents, language)) }
    let space = Typography.noBreakSpace
    let words = Bilingual(
      fr: "[à compléter\(space): montant à lire dans la liste des frais d’IRCC, aucun n’était publié pour ce jour]",
      en: "[to complete: amount to be read in IRCC’s fee list; none was published for this day]")
    return .missing(placeholder: words[language], key: "fees.\(fee.code)")
  }
}

extension LetterData {
  /// The bracket of a fact that the case lacks.
  func missing(_ key: String) -> TemplateValue {
    let words = Bilingual(fr: "[à compléter\(Typography.noBreakSpace): \(key)]", en: "[to complete: \(key)]")
    return .missing(placeholder: words[language], key: key)
  }

  /// The whole name, or the bracket of the part that the case does not give. A person of one name has the other
  /// one written as an empty text.
  func name(of person: Person) -> TemplateValue {
    if person.familyName == nil { return missing(person.key("family_name")) }
    if person.givenNames == nil { return missing(person.key("given_names")) }
    // A part of characters that no letter shows would leave half a name.
    for (part, key) in [(person.familyName, "family_name"), (person.givenNames, "given_names")] {
      if let part, !part.isEmpty, !TemplateValue.holdsWords(part) { return missing(person.key(key)) }
    }
    return text(person.fullName, person.key("family_name"))
  }

  /// A text, or the bracket of its key.
  func text(_ value: String?, _ key: String) -> TemplateValue {
    guard let value, TemplateValue.holdsWords(value) else { return missing(key) }
    return .text(value)
  }

  /// A day in words, or the bracket of its key.
  func day(_ value: Day?, _ key: String) -> TemplateValue {
    value.map { .text(words(of: $0)) } ?? missing(key)
  }

  /// A text that the letter can do without.
  func optional(_ value: String?) -> TemplateValue { .text(value ?? "") }

  func optionalDay(_ value: Day?) -> TemplateValue { optional(value.map(words(of:))) }

  /// A section that stands where the case affirms a fact. Where it does not say, the bracket of the key; where it
  /// denies it, nothing: a letter never states what the case does not say.
  func affirmed(_ fact: Bool?, _ key: String) -> TemplateValue {
    guard let fact else { return missing(key) }
    return .flag(fact)
  }

  /// The applicant's own words in the letter's language. Words in the other language are neither copied nor
  /// translated: a bracket asks for them.
  func narrative(_ narrative: Narrative?, _ key: String) -> TemplateValue {
    if let text = narrative?.text(in: language, caseLanguage: request.case.language),
      TemplateValue.holdsWords(text)
    {
      return .paragraphs(text)
    }
    let words = Bilingual(
      fr: "[à compléter en français, dans vos mots\(Typography.noBreakSpace): \(key)]",
      en: "[to complete in English, in your own words: \(key)]")
    return .missing(placeholder: words[language], key: key)
  }

  private func words(of day: Day) -> String {
    language == .fr ? Typography.day(day, .fr) : Typography.letterDay(day, .en)
  }

  enum Agreement: String { case feminine, masculine }

  /// The agreement the person asked for; without it the wording is neutral.
  var agreement: Agreement? { person.agreement.flatMap(Agreement.init(rawValue:)) }

  /// A word that agrees in French with the person. Its masculine is that of the law.
  func word(_ word: Bilingual, feminine: String) -> String {
    language == .fr && agreement == .feminine ? feminine : word[language]
  }
}
