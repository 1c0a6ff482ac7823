/// Settlement funds, free of debts, of at least the published minimum for the size of the family (IRPR
/// s. 76(1)(b); R-EE-70 to R-EE-79). Whether funds must be proved at all is told by the checklist.
public enum FundsInsufficient: Rule {
  public static let codes = [
    FindingCode(
      "funds-insufficient", [.error],
      title: Bilingual(fr: "Fonds insuffisants", en: "Funds insufficient"),
      when: Bilingual(
        fr: "Les fonds déclarés, moins les dettes, sont inférieurs au minimum publié pour la taille de la famille.",
        en: "The declared funds, less debts, are below the published minimum for the size of the family.")),
    FindingCode(
      "funds-figure-outdated", [.warning],
      title: Bilingual(fr: "Montant des fonds à vérifier", en: "Funds figure to be checked"),
      when: Bilingual(
        fr: "Le plus récent tableau connu a plus d’un an, ou aucun montant sûr n’est connu pour cette famille.",
        en: "The newest known table is more than a year old, or no certain amount is known for this family.")),
  ]

  public static let why = Bilingual(
    fr: "La famille compte aussi les membres qui n’accompagnent pas ou sont déjà citoyens; l’argent emprunté ne "
      + "compte pas.",
    en: "The family counts members who do not accompany or are already citizens; borrowed money does not count.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let isDemanded = record.lines(for: "proof-of-funds").contains {
      $0.demand.submission == .expressEntry && $0.demand.status == .required
    }
    guard isDemanded else { return [] }
    let funds = SettlementFunds(record.case, figures: record.figures, on: record.day)
    guard let table = funds.table, let minimum = funds.minimumCents else {
      return [outdated(nil, funds.familySize, record)]
    }
    return [amount(minimum, funds, table, record)].compactMap { $0 }
      + (funds.isOld ? [outdated(table, funds.familySize, record)] : [])
  }

  private static func amount(
    _ minimum: Int, _ funds: SettlementFunds, _ table: FundsTable, _ record: CaseRecord
  ) -> Finding? {
    let size = funds.familySize
    func missing(_ key: String) -> Finding {
      FactMissing.finding(
        key: "express_entry.funds.\(key)", rule: "funds-insufficient", severity: .error, application: .expressEntry,
        person: record.case.principal, requirement: "proof-of-funds", sources: table.sources)
    }
    guard let available = funds.availableCents else { return missing("amount") }
    guard available < minimum else { return funds.areDebtsKnown ? nil : missing("debts") }
    let (have, need) = (Bilingual.amount(cents: available), Bilingual.amount(cents: minimum))
    let people = Bilingual.make {
      Typography.count(
        size, $0, one: Bilingual(fr: "personne", en: "person"), many: Bilingual(fr: "personnes", en: "people"))
    }
    let short = Bilingual.amount(cents: minimum - available)
    return Finding(
      code: "funds-insufficient", severity: .error, application: .expressEntry, requirement: "proof-of-funds",
      person: record.case.principal.id,
      message: Bilingual(
        fr: "Les fonds, dettes déduites, sont de \(have.fr)\u{00A0}: le minimum pour \(people.fr) est de \(need.fr).",
        en: "The funds, less debts, are \(have.en): the minimum for \(people.en) is \(need.en)."),
      nextStep: Bilingual(
        fr: "Réunir au moins \(short.fr) de plus, non empruntés, et demander aux banques une nouvelle lettre.",
        en: "Gather at least \(short.en) more, not borrowed, and ask the banks for a new letter."),
      due: record.lastDay(.expressEntry), rule: record.case.expressEntry?.program == .fst ? "R-EE-71" : "R-EE-70",
      sources: record.sources(.expressEntry, "IRPR") + table.sources,
      details: [
        "available_cents": String(available), "minimum_cents": String(minimum), "family_size": String(size),
        "effective_from": table.effectiveFrom.description,
      ])
  }

  private static func outdated(_ table: FundsTable?, _ size: Int, _ record: CaseRecord) -> Finding {
    let since =
      table.map {
        Bilingual(
          fr: "Le plus récent tableau connu vaut depuis le \($0.effectiveFrom.inWords.fr)\u{00A0}: il a sans doute "
            + "été remplacé.",
          en: "The newest known table holds since \($0.effectiveFrom.inWords.en): it has probably been replaced.")
      }
      ?? Bilingual(
        fr: "Aucun montant sûr n’est connu pour une famille de cette taille le jour jugé.",
        en: "No certain amount is known for a family of this size on the day judged.")
    return Finding(
      code: "funds-figure-outdated", severity: .warning, application: .expressEntry, requirement: "proof-of-funds",
      person: record.case.principal.id, message: since,
      nextStep: Bilingual(
        fr: "Vérifier le montant exigé sur la page d’IRCC sur la preuve de fonds avant de présenter la demande.",
        en: "Check the required amount on the IRCC page on proof of funds before submitting."),
      due: record.lastDay(.expressEntry), rule: "R-EE-79",
      sources: table?.sources ?? record.sources(.expressEntry, "FUNDS-TEXT"),
      details: ["family_size": String(size), "effective_from": table?.effectiveFrom.description].compactMapValues { $0 }
    )
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "un cent de moins que le minimum", en: "a cent below the minimum"), day: "2026-07-07",
      yaml: yaml("15262.99"), expecting: ["funds-insufficient"]),
    RuleExample(Bilingual(fr: "le minimum", en: "the minimum"), day: "2026-07-07", yaml: yaml("15263")),
    RuleExample(
      Bilingual(fr: "tableau d’un an et un jour", en: "a table a year and a day old"), day: "2026-07-08",
      yaml: yaml("20000"), expecting: ["funds-figure-outdated"]),
    RuleExample(
      Bilingual(fr: "expérience canadienne\u{00A0}: aucun minimum", en: "Canadian experience: no minimum"),
      day: "2026-07-08", yaml: yaml("100", program: "cec")),
  ]

  private static func yaml(_ amount: String, program: String = "fsw") -> String {
    """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal}
    express_entry: {program: \(program), invitation_date: 2026-06-20, funds: {amount: \(amount), debts: 0}}
    """
  }
}
