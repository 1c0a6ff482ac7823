@testable import DossierKit
import Testing
import Typesetting

@Suite("The facts in letters") struct LettersFactsTests {
  @Test("a case that lacks nothing gives a letter without a bracket", arguments: Language.allCases)
  func complete(language: Language) throws {
    for kind in LetterKind.allCases {
      let draft = try LetterDrafter.draft(LettersSample.request(kind, language))
      #expect(draft.missing.isEmpty)
      #expect(!LettersSample.text(draft).contains("["))
    }
  }

  @Test("every fact of the case stands in both languages")
  func sameFacts() throws {
    let same = [
      "1122334455", "AB1234567", "U123456789", "E000000000", "Amina BENALI", "amina@example.org", "12, rue Principale",
      "A75", "Montréal",
    ]
    let french = [
      "Maroc", "17\u{A0}avril\u{A0}1992", "2\u{A0}mai\u{A0}2027", "31\u{A0}juillet\u{A0}2021",
      "16\u{A0}octobre\u{A0}2023",
      "15\u{A0}octobre\u{A0}2026", "lié à un employeur donné", "1er\u{A0}octobre\u{A0}2026",
      "refusée le 2\u{A0}novembre\u{A0}2026",
      "4\u{A0}novembre\u{A0}2026", "pris fin le 2\u{A0}novembre\u{A0}2026", "31\u{A0}janvier\u{A0}2027",
      "le jour 26 de",
      "catégorie de l’expérience canadienne", "30\u{A0}octobre\u{A0}2026", "10\u{A0}novembre\u{A0}2026",
      "demandeur principal",
      "en Ontario, hors du Québec", "246,25\u{A0}$", "155\u{A0}$", "page du contrat",
      "Dernier jour de travail au Canada\u{A0}: 15",
      "alinéa\u{A0}185a)",
    ]
    let english = [
      "Morocco", "April\u{A0}17, 1992", "May\u{A0}2, 2027", "July\u{A0}31, 2021", "October\u{A0}16, 2023",
      "October\u{A0}15, 2026",
      "employer-specific", "October\u{A0}1, 2026", "refused on November\u{A0}2, 2026", "November\u{A0}4, 2026",
      "ended on November\u{A0}2, 2026", "January\u{A0}31, 2027", "day 26 of", "Canadian Experience Class",
      "October\u{A0}30, 2026",
      "November\u{A0}10, 2026", "principal applicant", "in Ontario, outside Quebec", "$246.25", "$155",
      "page of the contract",
      "Last day of work in Canada: October\u{A0}15", "s.\u{A0}185(a)",
    ]
    for (language, facts) in [(Language.fr, same + french), (.en, same + english)] {
      let text = LettersSample.text(try LetterDrafter.draft(LettersSample.restoration(language)))
      for fact in facts { #expect(text.contains(fact), "\(language): \(fact)") }
    }
  }

  struct Removal: Sendable, CustomTestStringConvertible {
    let key: String
    let kind: LetterKind
    let remove: @Sendable (inout Case) -> Void
    var testDescription: String { "\(kind.rawValue) \(key)" }
    init(_ key: String, of kind: LetterKind = .restorationPTOT, _ remove: @escaping @Sendable (inout Case) -> Void) {
      (self.key, self.kind, self.remove) = (key, kind, remove)
    }
  }

  static let removals: [Removal] = [
    Removal("people.amina.contact.city") { $0.people[0].contact?.city = nil },
    Removal("people.amina.contact.address") { $0.people[0].contact?.address = nil },
    Removal("people.amina.family_name") { ($0.people[0].familyName, $0.people[0].givenNames) = (nil, nil) },
    Removal("people.amina.given_names") { $0.people[0].givenNames = nil },
    Removal("people.amina.last_entry.date") { $0.people[0].lastEntry = nil },
    Removal("people.amina.birth_date") { $0.people[0].birthDate = nil },
    Removal("people.amina.citizenships") { $0.people[0].citizenships = nil },
    Removal("people.amina.uci") { $0.people[0].uci = nil },
    Removal("people.amina.uci") { $0.people[0].uci = " " },
    Removal("people.amina.passport.number") { $0.people[0].passport?.number = nil },
    Removal("people.amina.passport.expiry_date") { $0.people[0].passport?.expiryDate = nil },
    Removal("people.amina.passport.number") { $0.people[0].passport = nil },
    Removal("people.amina.province") { $0.people[0].province = nil },
    Removal("people.amina.in_canada") { $0.people[0].inCanada = nil },
    Removal("people.amina.removal_order") { $0.people[0].removalOrder = nil },
    Removal("people.amina.declaration_a22_1") { $0.people[0].declarationA221 = nil },
    Removal("people.amina.last_entry.date") { $0.people[0].lastEntry?.date = nil },
    Removal("people.amina.permits[0].number") { $0.people[0].permits?[0].number = nil },
    Removal("people.amina.permits[0].issue_date") { $0.people[0].permits?[0].issueDate = nil },
    Removal("people.amina.permits[0].expiry_date") { $0.people[0].permits?[0].expiryDate = nil },
    Removal("people.amina.permits[0].kind") { $0.people[0].permits?[0].kind = nil },
    Removal("people.amina.permits[0].number") { $0.people[0].permits = nil },
    Removal("people.amina.extension.filed_on") { $0.people[0].extension?.values[0].filedOn = nil },
    Removal("people.amina.extension.decision") { $0.people[0].extension?.values[0].decision = nil },
    Removal("people.amina.extension.decided_on") { $0.people[0].extension?.values[0].decidedOn = nil },
    Removal("people.amina.extension.kind") {
      $0.people[0].extension?.values[0].kind = nil
    },
    Removal("people.amina.activities") { $0.people[0].activities = nil },
    Removal("restoration.restore_as") { $0.restoration?.restoreAs = nil },
    Removal("restoration.requested_permit") { $0.restoration?.requestedPermit = nil },
    Removal("restoration.cause") { $0.restoration?.cause = nil },
    Removal("permanent_residence.class") { $0.permanentResidence?.class = nil },
    Removal("permanent_residence.application_number") { $0.permanentResidence?.applicationNumber = nil },
    Removal("permanent_residence.acknowledged_on") { $0.permanentResidence?.acknowledgedOn = nil },
    Removal("permanent_residence.principal_applicant") { $0.permanentResidence?.principalApplicant = nil },
    Removal("permanent_residence.nomination_restricted") { $0.permanentResidence?.class = .pnp },
    Removal("permanent_residence.class") { $0.permanentResidence = nil },
    Removal("express_entry.program", of: .expressEntry) { $0.expressEntry?.program = nil },
    Removal("express_entry.invitation_date", of: .expressEntry) { $0.expressEntry?.invitationDate = nil },
    Removal("express_entry.invitation_date", of: .expressEntry) { $0.expressEntry = nil },
    Removal("people.luc.birth_date", of: .expressEntry) { $0.people[1].birthDate = nil },
    Removal("people.luc.family_name", of: .expressEntry) {
      ($0.people[1].familyName, $0.people[1].givenNames) = (nil, nil)
    },
  ]

  @Test("each fact taken away leaves a bracket with its key and no hole", arguments: removals + LettersRemovals.all, Language.allCases)
  func removed(removal: Removal, language: Language) throws {
    let draft = try LetterDrafter.draft(LettersSample.request(removal.kind, language, removal.remove))
    #expect(draft.missing.contains(removal.key))
    let lines = LettersSample.paragraphs(draft)
    let text = lines.joined(separator: "\n")
    for key in draft.missing { #expect(text.contains(key), "\(key)") }
    #expect(text.contains(language == .fr ? "[à compléter" : "[to complete"))
    // A hole would show as an empty line, or as punctuation with nothing before it.
    #expect(!lines.contains { $0.allSatisfy(\.isWhitespace) })
    for hole in [" .", " ,", "()", ": .", ": \n", "\u{A0}: ;", "nil"] { #expect(!text.contains(hole), "\(hole)") }
  }

  @Test("facts that the letter can do without drop their line", arguments: Language.allCases)
  func optional(language: Language) throws {
    let full = LettersSample.paragraphs(try LetterDrafter.draft(LettersSample.restoration(language)))
    var request = LettersSample.restoration(language) {
      $0.people[0].lastEntry?.place = nil
      $0.people[0].permits?[0].scope = nil
      $0.people[0].contact?.email = nil
      $0.people[0].contact?.phone = nil
      $0.permanentResidence?.submittedOn = nil
      $0.people[0].extension?.values[0].communicatedOn = nil
    }
    request.enclosures = []
    request.fees = []
    let draft = try LetterDrafter.draft(request)
    #expect(draft.missing.isEmpty)
    let lines = LettersSample.paragraphs(draft)
    // The date of submission, the fees' heading, words and two lines, the enclosures' title, header and two lines.
    #expect(lines.count == full.count - 1 - 4 - 4)
    #expect(!lines.contains { $0.contains("()") })
  }

  @Test(
    "an amount that is not published is an explicit unknown",
    arguments: [
      (Language.fr, "Frais de rétablissement du statut\u{A0}: [à compléter\u{A0}: montant à lire"),
      (.en, "Restoration fee: [to complete: amount to be read"),
    ])
  func unknownFee(language: Language, words: String) throws {
    var request = LettersSample.restoration(language)
    request.fees[0].cents = nil
    let draft = try LetterDrafter.draft(request)
    #expect(draft.missing == ["fees.restoration"])
    #expect(LettersSample.text(draft).contains(words))
  }

  @Test("words in the other language are never copied nor translated")
  func narrative() throws {
    let secret = "Texte écrit dans une seule langue."
    for (language, stands) in [(Language.fr, true), (.en, false)] {
      for cause in [Narrative.text(secret), .perLanguage(fr: secret, en: nil)] {
        let draft = try LetterDrafter.draft(LettersSample.restoration(language) { $0.restoration?.cause = cause })
        #expect(LettersSample.text(draft).contains(secret) == stands)
        #expect(draft.missing == (stands ? [] : ["restoration.cause"]))
      }
      var request = LettersSample.expressEntry(language)
      request.explanations[0].reason = .text(secret)
      let draft = try LetterDrafter.draft(request)
      #expect(LettersSample.text(draft).contains(secret) == stands)
      #expect(draft.missing == (stands ? [] : ["waivers[0].reason"]))
    }
  }

  @Test("the wording is neutral unless an agreement is asked for")
  func agreement() throws {
    func text(_ agreement: String?, _ language: Language = .fr) throws -> String {
      LettersSample.text(
        try LetterDrafter.draft(LettersSample.restoration(language) { $0.people[0].agreement = agreement }))
    }
    let feminine = try text("feminine")
    #expect(feminine.contains("Je, soussignée, demande") && feminine.contains("à titre de travailleuse"))
    #expect(feminine.contains("demandeuse principale"))
    let masculine = try text("masculine")
    #expect(masculine.contains("Je, soussigné, demande") && masculine.contains("à titre de travailleur "))
    let neutral = try text(nil)
    #expect(neutral.contains("Je demande par la présente") && !neutral.contains("soussign"))
    #expect(try text("neutral") == neutral)
    #expect(try text("feminine", .en).contains("I, the undersigned, ask for"))
    let titled = try LetterDrafter.draft(LettersSample.restoration(.fr) { $0.people[0].title = "Mme" })
    #expect(LettersSample.text(titled).contains("Nom\u{A0}: Mme Amina BENALI"))
  }

  @Test("what looks like Markdown, HTML or a tag in a fact stays as it was typed")
  func literal() throws {
    let typed = "**gras** <b>x</b> [lien](http://a.example) # 1. {{place}} | \\ &amp; _a_"
    for language in Language.allCases {
      let draft = try LetterDrafter.draft(
        LettersSample.restoration(language) {
          $0.people[0].familyName = typed
          $0.restoration?.cause = .perLanguage(fr: typed, en: typed)
        })
      #expect(LettersSample.paragraphs(draft).contains(typed))
      #expect(draft.missing.isEmpty)
    }
  }

  @Test("compliance is stated only where the case says so")
  func compliance() throws {
    let stated = LettersSample.text(try LetterDrafter.draft(LettersSample.restoration(.en)))
    #expect(stated.contains("I have not worked in Canada without authorization."))
    let conditions = try LetterDrafter.draft(
      LettersSample.restoration(.en) {
        $0.people[0].workWithoutAuthorization = .conditionsOnly
      })
    #expect(!LettersSample.text(conditions).contains("without authorization"))
    let quebec = try LetterDrafter.draft(
      LettersSample.restoration(.fr) {
        $0.people[0].province = "QC"
        $0.permanentResidence?.class = .quebecSkilledWorker
      })
    #expect(LettersSample.text(quebec).contains("Je réside au Québec."))
    #expect(!LettersSample.text(quebec).contains("hors du Québec"))
  }

  @Test("after day 90 of the decision the day of its communication is the one stated, while its window is open")
  func arguable() throws {
    var request = LettersSample.restoration(.en)
    request.day = day("2027-01-31")
    #expect(LettersSample.text(try LetterDrafter.draft(request)).contains("ended on November\u{A0}2, 2026"))
    request.day = day("2027-02-01")
    let text = LettersSample.text(try LetterDrafter.draft(request))
    #expect(text.contains("ended on November\u{A0}4, 2026") && text.contains("dated day 89 of"))
    request.day = day("2027-02-03")
    #expect(throws: LetterError.refused(.windowClosed(lastDay: day("2027-02-02")))) { try LetterDrafter.draft(request) }
  }

  @Test("a provincial nominee may file before the acknowledgement of receipt, until the last day of 2026")
  func notAcknowledged() throws {
    func draft(_ on: String, _ kind: ResidenceClass = .pnp) throws -> DraftLetter {
      var request = LettersSample.restoration(.en) {
        $0.permanentResidence?.class = kind
        $0.permanentResidence?.stage = .submitted
        $0.permanentResidence?.acknowledgedOn = nil
        $0.permanentResidence?.nominationRestricted = false
      }
      request.day = day(on)
      return try LetterDrafter.draft(request)
    }
    let inTime = try draft("2026-12-31")
    #expect(inTime.missing.isEmpty)
    #expect(LettersSample.text(inTime).contains("not received yet"))
    #expect(LettersSample.text(inTime).contains("carries no employment restriction"))
    #expect(try draft("2027-01-01").missing == ["permanent_residence.acknowledged_on"])
    #expect(try draft("2026-12-31", .cec).missing == ["permanent_residence.acknowledged_on"])
  }

  @Test("a person of one name is named by it")
  func oneName() throws {
    let draft = try LetterDrafter.draft(LettersSample.restoration(.fr) { $0.people[0].givenNames = "" })
    #expect(draft.missing.isEmpty)
    #expect(LettersSample.paragraphs(draft).contains("Nom\u{A0}: BENALI"))
  }

  @Test("another person of the case may sign")
  func otherPerson() throws {
    var request = LettersSample.expressEntry(.en)
    request.personID = "luc"
    let draft = try LetterDrafter.draft(request)
    #expect(draft.document.info.author == "Luc TREMBLAY-ROY")
    #expect(draft.missing.contains("people.luc.uci") && !draft.missing.contains("people.amina.uci"))
  }

  @Test(
    "provinces are named with the right preposition",
    arguments: [
      (Province.ON, "en Ontario", "Ontario"), (.PE, "à l’Île-du-Prince-Édouard", "Île-du-Prince-Édouard"),
      (.NT, "dans les Territoires du Nord-Ouest", "Territoires du Nord-Ouest"),
      (.NB, "au Nouveau-Brunswick", "Nouveau-Brunswick"),
      (.NL, "à Terre-Neuve-et-Labrador", "Terre-Neuve-et-Labrador"),
    ])
  func provinces(province: Province, place: String, name: String) {
    #expect(province.place.fr == place)
    #expect(province.name.fr == name)
    #expect(province.place.en.hasSuffix(province.name.en) && !province.name.en.hasPrefix("the "))
  }

  @Test("the last day printed on an invitation is said to be printed")
  func invitation() throws {
    let printed = LettersSample.text(try LetterDrafter.draft(LettersSample.expressEntry(.fr)))
    #expect(printed.contains("19\u{A0}décembre\u{A0}2026 (date imprimée sur l’invitation)"))
    #expect(
      printed.contains(
        "TREMBLAY-ROY, conjoint ou conjointe de fait; date de naissance\u{A0}: 1er\u{A0}septembre\u{A0}1990; n’accomp"
      ))
    let counted = LettersSample.text(
      try LetterDrafter.draft(
        LettersSample.expressEntry(.en) {
          $0.expressEntry?.submitBy = nil
          $0.expressEntry?.invitationDate = day("2026-11-21")
        }))
    #expect(counted.contains("Last day to submit the application: January\u{A0}20, 2027"))
    #expect(!counted.contains("printed"))
  }
}
