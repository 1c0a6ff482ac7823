@testable import DossierKit
import Typesetting

/// Invented people whose cases lack nothing, to take facts away from.
enum LettersSample {
  /// A request for a letter of a kind, from a case that lacks nothing.
  static func request(
    _ kind: LetterKind, _ language: Language, _ change: (inout Case) -> Void = { _ in }
  ) -> LetterRequest {
    switch kind {
    case .restorationPTOT: restoration(language, change)
    case .restoration: restorationAlone(language, change)
    case .ptot: bridging(language, change)
    case .expressEntry: expressEntry(language, change)
    default: other(kind, language, change)
    }
  }

  static let today = day("2026-11-28")

  static let enclosures = [
    Enclosure(
      number: 1, title: Bilingual(fr: "Formulaire", en: "Application form"),
      detail: Bilingual(fr: "IMM 5710", en: "IMM 5710")),
    Enclosure(number: 3, title: Bilingual(fr: "Passeport", en: "Passport")),
  ]

  static let fees = [
    LetterFee(
      code: "restoration", title: Bilingual(fr: "Frais de rétablissement du statut", en: "Restoration fee"),
      cents: 24_625),
    LetterFee(
      code: "work-permit", title: Bilingual(fr: "Frais de permis de travail", en: "Work permit fee"), cents: 15_500),
  ]

  static let explanations = [
    LetterExplanation(
      subject: Bilingual(fr: "Certificat de police, France", en: "Police certificate, France"),
      reason: .perLanguage(
        fr: "Le certificat est demandé depuis octobre.", en: "The certificate has been asked for since October."),
      key: "waivers[0].reason", proof: Bilingual(fr: "récépissé de la demande", en: "receipt of the request"),
      proofKey: "waivers[0].proof",
      statement: Bilingual(
        fr: "Le certificat de police n’est pas joint.", en: "The police certificate is not enclosed."),
      demand: Bilingual(fr: "Un certificat de police est demandé.", en: "A police certificate is asked for."),
      facts: [
        LetterExplanation.Fact(
          Bilingual(fr: "Document demandé le", en: "Paper asked for on"),
          Bilingual(fr: "25 octobre 2026", en: "October 25, 2026"), key: "waivers[0].requested_on")
      ])
  ]

  static let countries = ["MAR": Bilingual(fr: "Maroc", en: "Morocco")]

  static var amina: Person {
    var person = Person(id: "amina", role: .principal)
    person.familyName = "BENALI"
    person.givenNames = "Amina"
    person.birthDate = day("1992-04-17")
    person.citizenships = ["MAR"]
    person.uci = "1122334455"
    person.province = "ON"
    person.contact = Contact(
      address: "12, rue Principale", city: "Ottawa", postalCode: "K1N 1A1", email: "amina@example.org",
      phone: "+1 613 555 0100")
    person.passport = Passport(number: "AB1234567", country: "MAR", expiryDate: day("2027-05-02"))
    person.inCanada = true
    person.lastEntry = LastEntry(date: day("2021-07-31"), place: "Montréal", authorizedUntil: day("2022-01-31"))
    person.permits = [
      Permit(
        kind: .work, number: "U123456789", scope: .employerSpecific, issueDate: day("2023-10-16"),
        expiryDate: day("2026-10-15"))
    ]
    person.extension = OneOrMany([
      Extension(
        kind: .work, filedOn: day("2026-10-01"), decision: .refused, decidedOn: day("2026-11-02"),
        communicatedOn: day("2026-11-04"))
    ])
    person.statusLoss = StatusLoss(ground: .stayEnded)
    person.workWithoutAuthorization = .no
    person.removalOrder = false
    person.declarationA221 = false
    person.activities = [
      Activity(kind: .study, country: "FRA", from: day("2015-09-01"), to: day("2021-07-30")),
      Activity(
        kind: .work, employer: "Logiciels Boréal inc.", country: "CAN", from: day("2022-01-10"), to: day("2026-10-15")),
    ]
    return person
  }

  static func restoration(_ language: Language, _ change: (inout Case) -> Void = { _ in }) -> LetterRequest {
    var facts = Case(applications: [.restoration, .ptot], language: .fr, people: [amina])
    facts.restoration = RestorationFacts(
      restoreAs: .worker, requestedPermit: .open,
      cause: .perLanguage(
        fr: "La prolongation demandée a été refusée parce qu’une page du contrat manquait.",
        en: "The extension was refused because a page of the contract was missing."))
    facts.permanentResidence = PermanentResidence(
      principalApplicant: "amina", class: .cec, stage: .acknowledged, submittedOn: day("2026-10-30"),
      acknowledgedOn: day("2026-11-10"), applicationNumber: "E000000000")
    change(&facts)
    return LetterRequest(
      kind: .restorationPTOT, language: language, case: facts, day: today, enclosures: enclosures, fees: fees,
      countries: countries)
  }

  static func expressEntry(_ language: Language, _ change: (inout Case) -> Void = { _ in }) -> LetterRequest {
    var partner = Person(id: "luc", role: .commonLawPartner)
    partner.familyName = "TREMBLAY-ROY"
    partner.givenNames = "Luc"
    partner.birthDate = day("1990-09-01")
    partner.accompanying = false
    var facts = Case(applications: [.expressEntry], language: .fr, people: [amina, partner])
    facts.expressEntry = ExpressEntryFacts(
      program: .cec, invitationDate: day("2026-10-20"), submitBy: day("2026-12-19"), primaryOccupation: "21232")
    change(&facts)
    return LetterRequest(
      kind: .expressEntry, language: language, case: facts, day: today, enclosures: enclosures, fees: fees,
      explanations: explanations, countries: countries)
  }

  private static func restorationAlone(_ language: Language, _ change: (inout Case) -> Void) -> LetterRequest {
    var request = restoration(language) { facts in
      facts.applications = [.restoration]
      facts.permanentResidence = nil
      facts.restoration?.purpose = .perLanguage(
        fr: "Mon employeur m’offre de nouveau mon poste.", en: "My employer offers me my job again.")
      change(&facts)
    }
    request.kind = .restoration
    return request
  }

  /// Amina with a work permit that runs and a job that goes on.
  private static func bridging(_ language: Language, _ change: (inout Case) -> Void) -> LetterRequest {
    var request = restoration(language) { facts in
      facts.applications = [.ptot]
      facts.restoration = nil
      facts.people[0].permits?[0].expiryDate = day("2027-03-15")
      facts.people[0].extension = nil
      facts.people[0].statusLoss = nil
      facts.people[0].activities?[1].to = nil
      facts.people[0].activities?[1].title = "Développeuse"
      change(&facts)
    }
    request.kind = .ptot
    return request
  }

  /// The letters that ask for no status: explanations, funds, answers to decisions, notes, representatives.
  private static func other(_ kind: LetterKind, _ language: Language, _ change: (inout Case) -> Void) -> LetterRequest {
    var request = expressEntry(language) { facts in
      facts.expressEntry?.jobOffer = ExpressEntryFacts.JobOffer(
        employer: "Logiciels Boréal inc.", noc: "21232", fullTime: true, months: 12, basis: "r82-2-a")
      facts.expressEntry?.funds = ExpressEntryFacts.Funds(authorizedToWork: true)
      facts.refusal = Refusal(
        kind: kind == .fairnessResponse ? "fairness-letter" : "refused", date: day("2026-11-10"),
        deliveredOn: day("2026-11-11"), office: "Sydney", applicationNumber: "E000000000",
        errors: [
          Refusal.OfficerError(
            quote: "No employment letter was provided.", evidenceFile: "work/letter.pdf", page: 2,
            why: .perLanguage(fr: "La lettre était au dossier.", en: "The letter was on file."))
        ], replyBy: day("2026-12-10"),
        concerns: [
          Refusal.Concern(
            quote: "I have concerns about the letter.",
            answer: .perLanguage(fr: "L’employeur l’a confirmée.", en: "The employer confirmed it."),
            evidenceFile: "work/letter.pdf", page: 2)
        ])
      facts.representative = Representative(
        paid: true, name: "Claire Fontaine", licence: "R000000", regulator: "cicc", firm: "Cabinet Inventé",
        address: "100, rue du Modèle", email: "claire@example.org", imm5476SignedOn: day("2026-11-01"))
      change(&facts)
    }
    request.kind = kind
    request.enclosures[0].file = "work/letter.pdf"
    if kind == .explanation {
      request.slot = LetterSlot(
        submission: .expressEntry, id: "police-certificate",
        title: Bilingual(fr: "Certificats de police", en: "Police Certificates"), country: "MAR")
    }
    if kind == .representative {
      request.titles = [Bilingual(fr: "Demande de résidence permanente", en: "Application for permanent residence")]
      request.answers = [
        LetterAnswer(
          requirement: Bilingual(fr: "Passeport", en: "Passport"),
          source: Bilingual(fr: "Règlement (DORS/2002-227)", en: "Regulations (SOR/2002-227)"), enclosures: [3])
      ]
    }
    return request
  }

  /// The paragraphs of a draft as plain text.
  static func paragraphs(_ draft: DraftLetter) -> [String] { draft.document.blocks.flatMap(lines) }

  static func text(_ draft: DraftLetter) -> String { paragraphs(draft).joined(separator: "\n") }

  private static func lines(_ block: Block) -> [String] {
    switch block {
    case .heading(_, let inlines), .paragraph(let inlines): [inlines.plainText]
    case .list(_, _, let items): items.map { $0.flatMap(lines).joined(separator: "\n") }
    case .quote(let blocks): blocks.flatMap(lines)
    case .table(let header, let rows): ([header] + rows).map { $0.map(\.plainText).joined(separator: " | ") }
    case .rule: []
    }
  }
}
