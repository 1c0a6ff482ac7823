@testable import DossierKit
import Pages
import Testing
import Typesetting

@Suite("The form of letters") struct LettersFormTests {
  static let kinds = LetterKind.allCases

  static func request(_ kind: LetterKind, _ language: Language) -> LetterRequest {
    LettersSample.request(kind, language)
  }

  static func draft(_ kind: LetterKind, _ language: Language) throws -> DraftLetter {
    try LetterDrafter.draft(request(kind, language))
  }

  @Test("both languages of a letter use the same tags", arguments: kinds)
  func sameTags(kind: LetterKind) throws {
    let tags = try Language.allCases.map { language in
      let name = kind.templateName(language)
      return Set(try Template(try LetterTemplates.builtIn.text(name), name: name).tags)
    }
    #expect(tags[0] == tags[1])
    #expect(tags[0].count > 10)
  }

  @Test("the values of a letter are the names that its vocabulary lists, no more and no fewer", arguments: kinds)
  func vocabulary(kind: LetterKind) {
    #expect(
      Self.names(LetterVocabulary.fields(of: kind)) == Self.names(LetterData(request: Self.request(kind, .fr)).scope()))
  }

  static func names(_ fields: [LetterField], _ path: String = "") -> Set<String> {
    fields.reduce(into: []) { all, field in
      all.insert(path + field.name)
      if case .list(let inner) = field.use { all.formUnion(names(inner, path + field.name + " > ")) }
    }
  }

  static func names(_ scope: TemplateScope, _ path: String = "") -> Set<String> {
    scope.values.reduce(into: []) { all, entry in
      all.insert(path + entry.key)
      guard case .list(let scopes) = entry.value else { return }
      for inner in scopes { all.formUnion(names(inner, path + entry.key + " > ")) }
    }
  }

  @Test("every field is explained in both languages", arguments: kinds)
  func meanings(kind: LetterKind) {
    for field in LetterVocabulary.fields(of: kind) {
      #expect(
        !field.meaning.fr.isEmpty && !field.meaning.en.isEmpty && field.meaning.fr != field.meaning.en, "\(field.name)")
    }
  }

  @Test("a French letter runs place and date, addressee, subject, salutation, body, close, signature, enclosures")
  func frenchOrder() throws {
    let lines = LettersSample.paragraphs(try Self.draft(.restorationPTOT, .fr))
    #expect(lines[0] == "Ottawa, le 28\u{A0}novembre\u{A0}2026")
    #expect(lines[1].hasPrefix("Immigration, Réfugiés et Citoyenneté Canada\n"))
    #expect(
      lines[2].hasPrefix(
        "Objet\u{A0}: Demande de rétablissement du statut de résident temporaire à titre de travailleur"))
    let salutation = try #require(lines.firstIndex(of: "Madame, Monsieur,"))
    let close = try #require(
      lines.firstIndex(of: "Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées."))
    let signature = try #require(
      lines.lastIndex {
        $0.hasPrefix("Amina BENALI\namina@example.org\n+1 613 555 0100\n12, rue Principale\nOttawa (Ontario) K1N 1A1")
      })
    let enclosures = try #require(lines.firstIndex(of: "Pièces jointes (2)\u{A0}:"))
    #expect(2 < salutation && salutation < close && close < signature && signature < enclosures)
    #expect(lines.suffix(2) == ["1 | Formulaire (IMM 5710)", "3 | Passeport"])
  }

  @Test("an English letter has its subject line after the salutation")
  func englishOrder() throws {
    let lines = LettersSample.paragraphs(try Self.draft(.restorationPTOT, .en))
    #expect(lines[0] == "Ottawa, November\u{A0}28, 2026")
    #expect(lines[1].hasPrefix("Immigration, Refugees and Citizenship Canada\n"))
    #expect(lines[2] == "Dear Sir or Madam:")
    #expect(lines[3].hasPrefix("Re: Application for restoration of temporary resident status as a worker"))
    let close = try #require(lines.firstIndex(of: "Yours truly,"))
    let enclosures = try #require(lines.firstIndex(of: "Enclosures (2):"))
    #expect(3 < close && close < enclosures)
  }

  @Test("a draft carries its mark, its day, its language and numbered pages", arguments: kinds, Language.allCases)
  func marked(kind: LetterKind, language: Language) throws {
    let info = try Self.draft(kind, language).document.info
    #expect(info.isDraft)
    #expect(info.draftMark?.contains(language == .fr ? "ÉBAUCHE" : "DRAFT") == true)
    #expect(info.language == (language == .fr ? .french : .english))
    #expect(info.day.midnight == "2026-11-28T00:00:00Z")
    #expect(info.pageNumber == (language == .fr ? "Page {page} de {pages}" : "Page {page} of {pages}"))
    #expect(info.author == (kind == .representative ? "Claire Fontaine" : "Amina BENALI"))
  }

  @Test("no sentence of one language stands in the other", arguments: kinds)
  func noSharedSentence(kind: LetterKind) throws {
    let french = Set(LettersSample.paragraphs(try Self.draft(kind, .fr)).filter { $0.split(separator: " ").count >= 4 })
    let english = Set(LettersSample.paragraphs(try Self.draft(kind, .en)))
    // The block of the signature is the signer's own name and address; the words of an officer are quoted as they are.
    let own = ["Amina BENALI\n", "Claire Fontaine\n", "___", "No employment letter", "I have concerns"]
    let shared = french.intersection(english).filter { line in !own.contains { line.hasPrefix($0) } }
    #expect(shared.isEmpty)
  }

  @Test("French spacing is that of Canada", arguments: kinds)
  func frenchSpacing(kind: LetterKind) throws {
    let text = LettersSample.text(try Self.draft(kind, .fr))
    for wrong in [" :", " ;", " !", " ?", "\u{A0};", "\u{A0}!", "\u{A0}?", "« ", " »", "'", "  "] {
      #expect(!text.contains(wrong), "\(wrong)")
    }
    for colon in text.ranges(of: ":") where colon.lowerBound > text.startIndex {
      #expect(text[text.index(before: colon.lowerBound)] == "\u{A0}")
    }
  }

  @Test("English has no French spacing", arguments: kinds)
  func englishSpacing(kind: LetterKind) throws {
    let text = LettersSample.text(try Self.draft(kind, .en))
    for wrong in [" :", "\u{A0}:", "«", "»", "'", "  "] { #expect(!text.contains(wrong), "\(wrong)") }
  }

  @Test("nothing promises, admits, blames or argues", arguments: kinds, Language.allCases)
  func dangerWords(kind: LetterKind, language: Language) throws {
    let text = LettersSample.text(try Self.draft(kind, language)).lowercased()
    let words = [
      "vous accorderez", "continuer à travailler", "continué à travailler", "je continue", "statut implicite",
      "statut conservé",
      "rétroacti", "humanitaire", "difficult", "malheureusement", "désolé", "je m’excuse", "erreur de l’agent",
      "injuste",
      "je promets", "garanti", "cfp", "jurisprudence", "à qui de droit", "l’expression de mes salutations",
      "restauration",
      "éligible", "appliquer", "you will grant", "continue to work", "continued to work", "implied status",
      "maintained status",
      "retroactiv", "hardship", "unfortunately", "sorry", "apolog", "officer’s error", "unfair", "i promise",
      "guarantee",
      "case law", "to whom it may concern", "acknowledgement of receipt authorizes",
    ]
    for word in words { #expect(!text.contains(word), "\(word)") }
  }

  @Test(
    "the usual letter follows the applications of the case",
    arguments: [
      ([Application.restoration, .ptot], LetterKind.restorationPTOT as LetterKind?), ([.restoration], .restoration),
      ([.ptot], .ptot),
      ([.expressEntry], .expressEntry), ([.expressEntry, .ptot], .ptot), ([], nil),
    ])
  func usual(applications: [Application], kind: LetterKind?) { #expect(LetterKind.usual(for: applications) == kind) }
}
