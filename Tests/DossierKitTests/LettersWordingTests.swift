@testable import DossierKit
import Testing
import Typesetting

/// What was found ugly, or wrong, in pages that were looked at.
@Suite("The words of letters that were looked at") struct LettersWordingTests {
  private func draft(
    _ kind: LetterKind, _ language: Language = .en, _ change: (inout LetterRequest) -> Void = { _ in }
  ) throws -> DraftLetter {
    var request = LettersSample.request(kind, language)
    change(&request)
    return try LetterDrafter.draft(request)
  }

  private func name(_ name: String, proof: Bilingual? = nil, file: String? = nil) -> LetterExplanation {
    LetterExplanation(
      subject: Bilingual(fr: "Autre nom\u{A0}: \(name)", en: "Other name: \(name)"),
      reason: .perLanguage(fr: "Erreur du registraire.", en: "An error of the registrar."), key: "k.reason", proof: proof,
      proofKey: "k.proof", proofFile: file, statement: Bilingual(fr: "C’est la même personne.", en: "It is the same person."),
      facts: [LetterExplanation.Fact(Bilingual(fr: "Autre nom", en: "Name used"), Bilingual(fr: name, en: name))])
  }

  @Test("a subject stands once in the line of subjects, and facts stand before the reason")
  func subjects() throws {
    let text = LettersSample.text(
      try draft(.explanation) { $0.explanations = [name("A. BENALI"), name("Aminah"), name("A. BENALI")] })
    #expect(text.contains("Re: Letter of explanation – Other name: A. BENALI; Other name: Aminah\n"))
    let (fact, reason) = (text.firstRange(of: "Name used: Aminah"), text.firstRange(of: "An error of the registrar."))
    #expect(try #require(text.firstRange(of: "same person.")).lowerBound < #require(fact).lowerBound)
    #expect(try #require(text.firstRange(of: "Name used: A. BENALI")).lowerBound < #require(reason).lowerBound)
    // What a letter cannot do is said beside it: in it, it would harm.
    #expect(!text.contains("replace"))
  }

  @Test("a proof that is named and not sent has a bracket that says so", arguments: Language.allCases)
  func unsent(_ language: Language) throws {
    let named = try draft(.explanation, language) { $0.explanations = [name("Aminah", file: "gift.pdf")] }
    #expect(named.missing == ["k.proof"])
    let words = language == .fr ? "un fichier qui n’est pas parmi les pièces" : "a file that is not among the enclosures"
    #expect(LettersSample.text(named).contains(words))
    let absent = try draft(.explanation, language) { $0.explanations = [name("Aminah")] }
    #expect(absent.missing == ["k.proof"] && !LettersSample.text(absent).contains(words))
  }

  @Test("the place of a letter names the person where there are several")
  func whose() throws {
    let text = LettersSample.text(try draft(.explanation, .fr) { $0.slot?.person = "luc" })
    #expect(text.contains("Certificats de police (Maroc) – Luc TREMBLAY-ROY"))
  }

  @Test(
    "a person who has never dealt with Canada has no client number to give; any other has a bracket",
    arguments: [LetterKind.explanation, .expressEntry, .fundsExemption, .representative])
  func clientNumber(_ kind: LetterKind) throws {
    func letter(_ change: (inout Person) -> Void) throws -> DraftLetter {
      try draft(kind) { request in
        request.case.people[0].uci = nil
        request.case.people[0].inCanada = false
        request.case.people[0].permits = []
        change(&request.case.people[0])
      }
    }
    let abroad = try letter { _ in }
    #expect(!abroad.missing.contains("people.amina.uci") && !LettersSample.text(abroad).contains("(UCI)"))
    for known in [
      try letter { $0.inCanada = true }, try letter { $0.inCanada = nil }, try letter { $0.biometricsDate = day("2024-01-05") },
      try letter { $0.permits = [Permit(kind: .visitor)] },
    ] { #expect(known.missing.contains("people.amina.uci")) }
    #expect(LettersSample.text(try letter { $0.uci = "1122334455" }).contains("1122334455"))
  }

  @Test(
    "a form of address is in the language of the letter; one that is not known stays",
    arguments: [("Mme", "Mme", "Ms."), ("M.", "M.", "Mr."), ("Mrs", "Mme", "Mrs"), ("Ms.", "Mme", "Ms."), ("Dr", "Dr", "Dr")])
  func address(_ title: String, _ fr: String, _ en: String) throws {
    #expect(FormOfAddress.words(title, .fr) == fr && FormOfAddress.words(title, .en) == en)
    let text = LettersSample.text(try draft(.ptot, .en) { $0.case.people[0].title = title })
    #expect(text.contains("Name: \(en) Amina BENALI"))
  }

  @Test("a place that holds several papers says which; the number of a form stays with its letters")
  func contents() throws {
    let text = LettersSample.text(
      try draft(.ptot, .fr) {
        $0.enclosures = [
          Enclosure(
            number: 4, title: Bilingual(fr: "Renseignements sur le client", en: "Client information"),
            contents: [Bilingual(fr: "Accusé de réception", en: "Acknowledgement"), Bilingual(fr: "Permis", en: "Permit")])
        ]
      })
    #expect(text.contains("Renseignements sur le client\u{A0}: Accusé de réception; Permis"))
    #expect(LetterDesk.joined(Bilingual(fr: "Demande (IMM 5710)", en: "IMM 5710")).fr == "Demande (IMM\u{A0}5710)")
  }

  @Test("a nominee of a province without acknowledgement reads the days of the measure, of which the rule is the one source")
  func relief() throws {
    let letter = try draft(.ptot) { request in
      request.case.permanentResidence?.class = .pnp
      request.case.permanentResidence?.stage = .submitted
      request.case.permanentResidence?.acknowledgedOn = nil
      request.case.permanentResidence?.nominationRestricted = false
    }
    #expect(PtotStageWording.relief == day("2026-06-09")...day("2026-12-31"))
    #expect(LettersSample.text(letter).contains("from June\u{A0}9, 2026 to December\u{A0}31, 2026)"))
    #expect(letter.missing.isEmpty)
  }

  @Test("a letter on funds ends on what follows from it")
  func exemption() throws {
    #expect(LettersSample.text(try draft(.fundsExemption)).contains("No proof of funds is therefore required of me."))
    let text = LettersSample.text(try draft(.fundsExemption, .fr) { $0.case.expressEntry?.program = .fsw })
    #expect(text.contains("Aucune preuve de fonds n’est donc exigée de ma part."))
    #expect(text.contains("(CNP)\u{A0}21232; emploi à temps plein, durée de 12\u{A0}mois."))
  }
}
