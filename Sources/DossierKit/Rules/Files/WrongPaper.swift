internal import Inspection

/// What a file holds is the paper that its place asks for: an IRCC form says its number, other papers say what they are
/// in words that leave no doubt.
public enum WrongPaper: Rule {
  public static let codes = [
    FindingCode(
      "wrong-paper", [.error, .warning], title: Bilingual(fr: "Mauvais document", en: "Wrong paper"),
      when: Bilingual(
        fr: "Le contenu est manifestement un autre document que celui de l’emplacement; avertissement si ses mots seuls le "
          + "disent.",
        en: "The content is plainly another paper than the slot’s; a warning where its words alone say so."))
  ]

  public static let why = Bilingual(
    fr: "Le bon document manque alors, et l’agent n’a pas à le demander (R10, R12).",
    en: "The right paper is then missing, and the officer need not ask for it (R10, R12).")

  /// Papers that speak of others: their words name papers that they are not.
  private static let speaking: Set<String> = [
    "letter-of-explanation", "translation", "translator-affidavit", "other", "compliance-proof", "refusal-letter",
    "relative-proof", "custody-proof", "police-request-proof", "submission-confirmation", "invitation-letter",
    "funds-exemption-letter", "extension-proof", "name-change", "dependency-proof", "cohabitation-proof",
  ]

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.compactMap { otherPaper($0, record) } + record.usedFiles.flatMap { otherCountry($0, record) }
  }

  private static func otherPaper(_ use: FileUse, _ record: CaseRecord) -> Finding? {
    guard let facts = use.file.facts else { return nil }
    let papers = use.lines.flatMap(\.documents).filter { $0.file == use.file.path }
    // Pages of a file that holds several papers say what the others are.
    guard let wanted = papers.first?.type, Set(papers.map(\.type)).count == 1 else { return nil }
    if let number = facts.form?.number {
      // Schedule 1 of the IMM 5257 is known as 5257B.
      guard wanted.hasPrefix("imm"), number != wanted, number != wanted + "b" else { return nil }
      return finding(use, .error, found: number.uppercased(), wanted: wanted.uppercased(), record)
    }
    guard papers.allSatisfy({ $0.evidence != .content && $0.pages == nil }), !speaking.contains(wanted),
      !wanted.hasPrefix("imm")
    else { return nil }
    guard let told = record.digests[use.file.path]?.type, told != wanted, !speaking.contains(told),
      !use.lines.contains(where: { $0.demand.requirement.acceptedTypes.contains(told) }),
      let foundType = record.figures.documentType(told), let wantedType = record.figures.documentType(wanted)
    else { return nil }
    return use.finding(
      "wrong-paper", .warning,
      message: Bilingual(
        fr: "\(use.file.path) occupe la place «\u{00A0}\(wantedType.title.fr)\u{00A0}», mais ses mots sont ceux de "
          + "«\u{00A0}\(foundType.title.fr)\u{00A0}».",
        en: "\(use.file.path) is in the place of “\(wantedType.title.en)”, but its words are those of "
          + "“\(foundType.title.en)”."),
      nextStep: Bilingual(
        fr: "Ouvrir le fichier et mettre le bon document à cette place, ou dire dans documents ce qu’il est.",
        en: "Open the file and put the right paper in this place, or say in documents what it is."),
      rule: "R10", details: ["found": told, "expected": wanted], in: record)
  }

  /// A police certificate whose head names another country, and which nowhere names the one that it is taken for.
  private static func otherCountry(_ use: FileUse, _ record: CaseRecord) -> [Finding] {
    guard let digest = record.digests[use.file.path] else { return [] }
    // Certificates are made out for Canada, which never issues one of these.
    let named = digest.headCountries.subtracting(["CAN"])
    guard named.count == 1, let found = named.first else { return [] }
    return use.lines.compactMap { line in
      guard line.demand.requirement.id == "police-certificate", let wanted = line.demand.country, wanted != found,
        !digest.countries.contains(wanted),
        line.documents.contains(where: {
          $0.file == use.file.path && $0.type == "police-certificate" && $0.translates == nil && $0.pages == nil
        })
      else { return nil }
      let (ofWanted, ofFound) = (NameWords.country(wanted, record), NameWords.country(found, record))
      var finding = use.finding(
        "wrong-paper", .warning,
        message: Bilingual(
          fr: "\(use.file.path) est pris pour le certificat de police \(ofWanted.of.fr), mais son en-tête ne nomme que ce "
            + "pays\u{00A0}: \(ofFound.name.fr).",
          en: "\(use.file.path) is taken for the police certificate \(ofWanted.of.en), but its head names only "
            + "\(ofFound.name.en)."),
        nextStep: Bilingual(
          fr: "Ouvrir le fichier; corriger au besoin le pays dans son nom ou sous documents.",
          en: "Open the file; if need be, correct the country in its name or under documents."),
        rule: "R-EE-55", details: ["found": found, "expected": wanted], in: record)
      finding.country = wanted
      return finding
    }
  }

  private static func finding(
    _ use: FileUse, _ severity: Severity, found: String, wanted: String, _ record: CaseRecord
  ) -> Finding {
    use.finding(
      "wrong-paper", severity,
      message: Bilingual(
        fr: "\(use.file.path) est le formulaire \(found), pas \(wanted).",
        en: "\(use.file.path) is form \(found), not \(wanted)."),
      nextStep: Bilingual(fr: "Mettre le bon formulaire à cette place.", en: "Put the right form in this place."),
      rule: "R10", details: ["found": found.lowercased(), "expected": wanted.lowercased()], in: record)
  }

  private static let abroad = """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        family_name: OUEDRAOGO
        birth_date: 1990-05-01
        residence: [{country: FRA, from: 2018-01-01, to: 2024-12-31}, {country: CAN, from: 2025-01-01}]
    express_entry: {program: cec}
    """

  private static func page(_ text: String) -> (inout FileFacts) -> Void {
    { $0.pageTexts = [PageText(page: 1, text: text, isRecognised: false)] }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "un autre formulaire", en: "another form"), day: "2026-11-28", yaml: ExampleCase.worker,
      files: [ExampleFile("imm5710.pdf") {
        var form = FormFacts(isXFA: true)
        form.number = "imm5709"
        $0.form = form
      }], expecting: ["wrong-paper"]),
    RuleExample(
      Bilingual(fr: "un IMM 5645 nommé passeport", en: "an application form named passport"), day: "2026-11-28",
      yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf", page("Generic Application Form for Canada"))], expecting: ["wrong-paper"]),
    RuleExample(
      Bilingual(fr: "le certificat de police d’un autre pays", en: "another country’s police certificate"), day: "2026-11-28",
      yaml: abroad,
      files: [ExampleFile("police-certificate_nadia_FRA_2026-09-01.pdf", page("Kingdom of Morocco\nPolice certificate\nName: OUEDRAOGO"))],
      expecting: ["wrong-paper"]),
    RuleExample(
      Bilingual(fr: "née ailleurs que dans le pays du certificat", en: "born elsewhere than in the country of the certificate"),
      day: "2026-11-28", yaml: abroad,
      files: [ExampleFile("police-certificate_nadia_FRA_2026-09-01.pdf", page("Nantes\nPolice certificate\nName: OUEDRAOGO\nBorn in Morocco"))]),
    RuleExample(
      Bilingual(fr: "le bon formulaire", en: "the right form"), day: "2026-11-28", yaml: ExampleCase.worker,
      files: [.form("imm5710", [:])]),
    RuleExample(
      Bilingual(fr: "une lettre qui nomme d’autres papiers", en: "a letter that names other papers"), day: "2026-11-28",
      yaml: ExampleCase.worker,
      files: [
        ExampleFile("letter-of-explanation.pdf", page("I send the Generic Application Form for Canada again."))
      ]),
  ]
}
