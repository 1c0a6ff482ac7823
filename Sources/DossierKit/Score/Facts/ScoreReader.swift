/// Reads from a case, on a day, what the grids look at, and computes them.
struct ScoreReader {
  private let facts: Case
  private let day: Day
  private let settings: ScoreSettings
  private let figures: Figures
  private let crs: CRS?
  private let fsw: FSWGrid?
  private let languages: LanguageChoices
  private let partnerLanguages: LanguageChoices?
  private var warnings: [ScoreWarning] = []

  init(_ facts: Case, on day: Day, figures: Figures, settings: ScoreSettings, tables: ScoreTables) {
    self.facts = facts
    self.day = day
    self.settings = settings
    self.figures = figures
    crs = tables.crs
    fsw = tables.fsw
    languages = LanguageChoices(
      facts.principal, on: day, figures: figures, countingExpired: settings.countingExpired)
    partnerLanguages = facts.partner.flatMap { partner in
      partner.accompanies && !partner.isCanadian
        ? LanguageChoices(partner, on: day, figures: figures, countingExpired: settings.countingExpired) : nil
    }
  }

  private var person: Person { facts.principal }

  func score() -> DayScore {
    var reader = self
    return reader.compute()
  }

  private mutating func compute() -> DayScore {
    guard crs != nil || fsw != nil else { return unknownTables() }
    var profile = principal()
    profile.partner = partner()
    var additional = AdditionalFacts(facts, on: day)
    additional.add(to: &profile, jobOfferCounts: crs?.givesJobOfferPoints ?? false)
    warnings += additional.warnings
    let chosen = choose(profile)
    let grid = selection(chosen)
    return DayScore(
      day: day, crs: crs?.score(chosen), fsw: fsw?.score(grid), firstLanguage: chosen.first?.language,
      warnings: warnings.merged, languageConfidence: languages.confidence, crsSources: crs?.sources ?? [],
      fswSources: fsw?.sources ?? [])
  }

  private func unknownTables() -> DayScore {
    DayScore(
      day: day, crs: nil, fsw: nil, firstLanguage: nil,
      warnings: [
        ScoreWarning(
          key: nil, factors: [],
          message: Bilingual(
            fr: "Les tables de points du \(day.inWords.fr) ne sont pas connues de ce programme.",
            en: "The tables of points of \(day.inWords.en) are not known to this program."))
      ], languageConfidence: .high, crsSources: [], fswSources: [])
  }

  private mutating func principal() -> CRSProfile {
    var profile = CRSProfile()
    profile.age = person.age(on: settings.ageOn ?? day)
    if profile.age == nil { warnings.append(.missing(person.key("birth_date"), ["age"])) }
    let education = EducationReading(person, on: day, factors: ["education", "education_x_language"], countingExpired: settings.countingExpired)
    warnings += education.warnings
    profile.education = education.level
    warnings += languages.warnings(["first_language", "second_language"])
    if person.activities == nil {
      warnings.append(
        .missing(person.key("activities"), ["canadian_work", "foreign_x_language", "experience", "adaptability"]))
    }
    profile.canadianWork = work(person, .canadian, "canadian_work")
    profile.foreignWork = work(person, .foreign, "foreign_x_language")
    return profile
  }

  private mutating func work(_ person: Person, _ kind: CountedWork, _ factor: String) -> WorkCredit? {
    let work = WorkOfPerson(person, kind)
    warnings += work.unknownKeys(on: day).map { .missing($0, [factor]) }
    return work.credit(on: day)
  }

  /// The partner's facts where the column with a spouse applies.
  private mutating func partner() -> CRSProfile.Partner? {
    guard let partner = facts.partner else { return nobodyDeclared() }
    guard partner.accompanies, !partner.isCanadian else { return nil }
    let education = EducationReading(partner, on: day, factors: ["spouse_education"], countingExpired: settings.countingExpired)
    warnings += education.warnings + (partnerLanguages?.warnings(["spouse_language", "adaptability"]) ?? [])
    if partner.activities == nil { warnings.append(.missing(partner.key("activities"), ["spouse_work"])) }
    return CRSProfile.Partner(
      education: education.level, canadianWork: work(partner, .canadian, "spouse_work"))
  }

  /// Nobody is declared as spouse or partner. A married person without one has a fact missing, and the column with a
  /// spouse is used, in which less is given; nothing is known of the partner.
  private mutating func nobodyDeclared() -> CRSProfile.Partner? {
    let factors = ["core", "spouse"]
    switch person.maritalStatus {
    case .married, .commonLaw:
      warnings.append(
        ScoreWarning(
          key: "people", factors: factors,
          message: Bilingual(
            fr: "L’époux ou le conjoint de \(person.displayName) n’est pas dans people\u{00A0}: la colonne avec époux ou "
              + "conjoint est employée, sans points pour cette personne.",
            en: "The spouse or partner of \(person.displayName) is not in people: the column with a spouse or partner "
              + "is used, without points for that person.")))
      return CRSProfile.Partner()
    case nil:
      let key = person.key("marital_status")
      warnings.append(
        ScoreWarning(
          key: key, factors: factors,
          message: Bilingual(
            fr: "\(key) n’est pas indiqué\u{00A0}: la colonne sans époux ni conjoint est employée.",
            en: "\(key) is not given: the column without spouse or partner is used.")))
      return nil
    case .single, .separated, .divorced, .widowed, .annulled: return nil
    }
  }

  /// The tests and the order of languages that give the most points.
  private mutating func choose(_ profile: CRSProfile) -> CRSProfile {
    let named = facts.expressEntry?.firstOfficialLanguage
    let partnerSkills: [LanguageSkill?] =
      partnerLanguages.map { Language.allCases.flatMap($0.skills) } ?? []
    var best: (profile: CRSProfile, total: Int)?
    for pair in languages.pairs(first: named) {
      for skill in partnerSkills.isEmpty ? [nil] : partnerSkills {
        var candidate = profile
        candidate.first = pair.first
        candidate.second = pair.second
        if candidate.partner != nil { candidate.partner?.language = skill }
        let total = crs?.score(candidate).total ?? pair.first?.levels.all.reduce(0, +) ?? 0
        if best.map({ total > $0.total }) ?? true { best = (candidate, total) }
      }
    }
    guard let best else { return profile }
    if named == nil, let first = best.profile.first, best.profile.second != nil {
      let name = first.language == .fr ? Bilingual(fr: "le français", en: "French") : Bilingual(fr: "l’anglais", en: "English")
      let key = "express_entry.first_official_language"
      warnings.append(
        ScoreWarning(
          key: key, factors: ["first_language", "second_language"],
          message: Bilingual(
            fr: "\(key) n’est pas indiqué\u{00A0}: \(name.fr) est pris comme première langue, qui donne le plus de points.",
            en: "\(key) is not given: \(name.en) is taken as the first language, which gives the most points.")))
    }
    return best.profile
  }

  private mutating func selection(_ profile: CRSProfile) -> FSWProfile {
    var grid = FSWProfile()
    grid.age = profile.age
    grid.education = profile.education
    grid.first = profile.first
    grid.second = profile.second
    grid.skilledWork = work(person, .skilled, "experience")
    var selection = SelectionFacts(facts, on: day, figures: figures)
    selection.add(
      to: &grid, partnerLanguages: partnerLanguages.map { Language.allCases.flatMap($0.skills) } ?? [],
      leastPartnerLevel: fsw?.leastPartnerLevel ?? Int.max)
    warnings += selection.warnings
    return bestPair(grid)
  }

  /// The tests that give the most points of the selection grid, where the case leaves the choice; those chosen for
  /// the ranking where they do as well.
  private func bestPair(_ profile: FSWProfile) -> FSWProfile {
    guard let fsw else { return profile }
    var best = profile
    for pair in languages.pairs(first: facts.expressEntry?.firstOfficialLanguage) {
      var candidate = profile
      (candidate.first, candidate.second) = pair
      if fsw.score(candidate).total > fsw.score(best).total { best = candidate }
    }
    return best
  }
}
