internal import Inspection

/// What IRCC asks the letter of each bank to say stands in the proof of funds (R-EE-77). Files of which a page was not read
/// are not judged, and what any of several files says is taken as said.
public enum FundsLetterIncomplete: Rule {
  public static let codes = [
    FindingCode(
      "funds-letter-incomplete", [.warning],
      title: Bilingual(fr: "Lettre de la banque incomplète", en: "Bank letter incomplete"),
      when: Bilingual(
        fr: "Le texte des preuves de fonds ne dit pas tout ce qui est exigé de la lettre d’une banque; un relevé bancaire "
          + "seul n’est pas cette lettre.",
        en: "The text of the proof of funds lacks contents demanded of a bank’s letter; a bank statement alone is not that "
          + "letter."))
  ]

  public static let why = Bilingual(
    fr: "Sans date d’ouverture, solde moyen de six mois et dettes, l’agent ne peut pas savoir si les fonds sont libres et "
      + "ne viennent pas d’être empruntés.",
    en: "Without the opening date, the average of six months and the debts, the officer cannot know whether the funds are "
      + "free and were not just borrowed.")

  /// A letter of fewer words is a heading, or was not really read.
  private static let leastWords = 30

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.lines(for: "proof-of-funds").compactMap { line in
      guard line.demand.submission == .expressEntry, line.demand.status == .required else { return nil }
      let papers = line.documents.filter { $0.type == "proof-of-funds" && $0.translates == nil }
      let digests = papers.compactMap { wholeText($0, record) }
      guard let first = papers.first, digests.count == papers.count else { return nil }
      var missing = record.figures.paperWords.fundsContents
        .filter { content in digests.allSatisfy { $0.missing.contains(content.element) } }.map(\.title)
      let people = record.case.people.filter { $0.role != .child }
      if !digests.contains(where: { digest in people.contains { digest.names($0) } }) {
        missing.append(Bilingual(fr: "le nom du titulaire", en: "the name of the holder"))
      }
      if !digests.contains(where: \.hasContact) {
        missing.append(Bilingual(fr: "le téléphone ou le courriel de la banque", en: "the bank’s telephone or e-mail"))
      }
      guard !missing.isEmpty else { return nil }
      return finding(missing, first.file, papers.count, line, record)
    }
  }

  private static func finding(
    _ missing: [Bilingual], _ file: String, _ count: Int, _ line: Assignment.Line, _ record: CaseRecord
  ) -> Finding {
    Finding(
      code: "funds-letter-incomplete", severity: .warning, application: .expressEntry, requirement: "proof-of-funds",
      person: line.demand.person, file: file,
      message: Bilingual.make { language in
        let list = Typography.list(missing.map { $0[language] }, language)
        if count > 1 {
          return language == .fr
            ? "Aucune des preuves de fonds ne donne \(list)." : "None of the proofs of funds gives \(list)."
        }
        return language == .fr
          ? "\(file)\u{00A0}: le texte ne donne pas \(list)." : "\(file): its text does not give \(list)."
      },
      nextStep: Bilingual(
        fr: "Demander à la banque une lettre à son en-tête qui le dit; des relevés peuvent l’accompagner, non la remplacer.",
        en: "Ask the bank for a letter on its letterhead that says so; statements may go with it, not stand in for it."),
      rule: "R-EE-77", sources: record.figures.paperWords.fundsContents.first?.sources ?? [],
      details: ["missing": missing.map(\.en).joined(separator: "; ")])
  }

  /// The words of a file of which every page was read, in French or English as far as can be told.
  private static func wholeText(_ paper: RecognisedDocument, _ record: CaseRecord) -> PaperDigest? {
    guard let facts = record.file(paper.file)?.facts, !facts.textIsCut, facts.pageTexts.count >= (facts.pages ?? 1),
      let digest = record.digests[paper.file], digest.wordCount >= leastWords
    else { return nil }
    switch digest.language {
    case .frenchOrEnglish, .unknown: return digest
    case .other, .otherScript: return nil
    }
  }

  private static func paper(_ text: String, _ file: String = "proof-of-funds.pdf") -> ExampleFile {
    ExampleFile(file) { $0.pageTexts = [PageText(page: 1, text: text, isRecognised: false)] }
  }

  private static let yaml = """
    applications: [express-entry]
    people: [{id: nadia, role: principal, family_name: OUEDRAOGO, given_names: Nadia, birth_date: 1990-05-01}]
    express_entry: {program: fsw, funds: {amount: 20000, debts: 0}}
    """

  private static let whole = """
    Example Bank, 9 Invented Square, Ottawa, 613 555 0199. We confirm that Nadia Ouedraogo holds with us the chequing account
    000-44, opened on 5 October 2020. Current balance: $21,500. Average balance over the past six months: $20,800. She has no
    debts with us, no loan and no credit card. This letter is made at her request.
    """

  private static let statement = """
    Example Bank, 9 Invented Square, Ottawa, 613 555 0199. Statement of account 000-44 of Nadia Ouedraogo, October 2026. Balance
    brought forward $20,100. Deposit on 2 October $1,000. Withdrawal on 9 October $200. Deposit on 23 October $600. Closing balance
    $21,500. Page one of one. Please report any error to your branch.
    """

  public static let examples = [
    RuleExample(
      Bilingual(fr: "un relevé bancaire seul", en: "a bank statement alone"), day: "2026-07-07", yaml: yaml,
      files: [paper(statement)], expecting: ["funds-letter-incomplete"]),
    RuleExample(
      Bilingual(fr: "sans le solde moyen", en: "no average balance"), day: "2026-07-07", yaml: yaml,
      files: [paper(whole.replacing("Average balance over the past six months: $20,800.", with: "She is known to us."))],
      expecting: ["funds-letter-incomplete"]),
    RuleExample(
      Bilingual(fr: "la lettre avec un relevé", en: "the letter with a statement"), day: "2026-07-07", yaml: yaml,
      files: [paper(whole, "proof-of-funds_1.pdf"), paper(statement, "proof-of-funds_2.pdf")]),
    RuleExample(
      Bilingual(fr: "une lettre complète", en: "a whole letter"), day: "2026-07-07", yaml: yaml, files: [paper(whole)]),
    RuleExample(
      Bilingual(fr: "une image non lue", en: "a picture that was not read"), day: "2026-07-07", yaml: yaml,
      files: [ExampleFile("proof-of-funds.jpg")]),
  ]
}
