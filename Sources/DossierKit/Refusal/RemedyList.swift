/// The remedies that a letter leaves, the one whose clock runs first (facts §2 and §3).
struct RemedyList {
  let reading: LetterReading
  let facts: Case
  let clock: RefusalClock?
  let words: LetterWords

  var figures: RefusalFigures { words.figures }

  var all: [Remedy] {
    switch reading.kind {
    case .fairnessLetter, .documentRequest: [reply, privacy, advice]
    case .notADecision: [advice]
    case .unknown: [court, privacy, advice]
    case .rejectedIncomplete, .refused, .terminated:
      [court, reconsideration, privacy, access, again] + (isResidence ? [other] : []) + [advice]
    }
  }

  /// A letter that waits for an answer.
  var isAnswered: Bool { reading.kind == .fairnessLetter || reading.kind == .documentRequest }

  /// As the letter sets it, else as the case tells it.
  var lastDayToReply: Day? { reading.replyBy ?? facts.refusal?.replyBy }

  var isResidence: Bool { (reading.application ?? facts.applications.first) == .expressEntry }

  func make(
    _ code: RemedyCode, _ reasons: [Bilingual], _ confidence: Confidence, _ sources: [String], last: Day? = nil,
    outside: Day? = nil, licensed: Bilingual? = nil
  ) -> Remedy {
    Remedy(
      code: code, title: code.title, lastDay: last, lastDayIfOutside: outside, reasons: reasons, licensed: licensed,
      confidence: confidence, sources: sources.compactMap { words.sources[$0] })
  }

  private var court: Remedy {
    var reasons: [Bilingual] = []
    if reading.kind == .unknown {
      reasons.append(
        Bilingual(
          fr: "Seulement si cette lettre est une décision, ce que le programme n’a pas pu établir.",
          en: "Only if this letter is a decision, which the program could not establish."))
    }
    if let clock {
      reasons.append(
        Bilingual(
          fr: "Signifier et déposer la demande au plus tard le \(Typography.day(clock.last, .fr)); le "
            + "\(Typography.day(clock.lastIfOutside, .fr)) seulement si un avocat confirme que l’affaire a pris naissance "
            + "hors du Canada.",
          en: "Serve and file the application by \(Typography.day(clock.last, .en)); by "
            + "\(Typography.day(clock.lastIfOutside, .en)) only if a lawyer confirms that the matter arose outside "
            + "Canada."))
      if clock.isOutside {
        let safe = clock.first + figures.courtDays
        reasons.append(
          Bilingual(
            fr: "Vous et le bureau êtes hors du Canada; d’ici à cette confirmation, le jour sûr reste le "
              + "\(Typography.day(safe, .fr)).",
            en: "You and the office are outside Canada; until that is confirmed the safe day remains "
              + "\(Typography.day(safe, .en))."))
      }
      if clock.isNotificationUnknown {
        reasons.append(
          Bilingual(
            fr: "Le jour de l’avis est inconnu\u{00A0}: la date de la lettre en tient lieu. Indiquer refusal.delivered_on "
              + "et refusal.opened_on.",
            en: "The day of notification is unknown: the day of the letter stands for it. Give refusal.delivered_on and "
              + "refusal.opened_on."))
      }
    } else {
      reasons.append(
        Bilingual(
          fr: "La date de la lettre n’a pas été lue\u{00A0}: compter \(figures.courtDays) jours du premier jour possible et "
            + "indiquer refusal.date.",
          en: "The day of the letter was not read: count \(figures.courtDays) days from the earliest possible day, and give "
            + "refusal.date."))
    }
    reasons.append(
      Bilingual(
        fr: "Aucun appel à la Section d’appel de l’immigration pour cette catégorie (art. 63). Ni le réexamen ni l’attente "
          + "des notes n’arrêtent ce délai; un retard ne s’excuse que pour des motifs particuliers, demandés à la Cour.",
        en: "There is no appeal to the Immigration Appeal Division in this class (s. 63). Neither reconsideration nor "
          + "waiting for notes stops this clock; lateness is excused only for special reasons asked of the Court."))
    reasons.append(
      Bilingual(
        fr: "La Cour juge si la décision est raisonnable et équitable, non s’il y a erreur manifeste; les motifs comprennent "
          + "les notes de l’agent.",
        en: "The Court judges whether the decision is reasonable and fair, not whether there is a manifest error; the "
          + "reasons include the officer’s notes."))
    return make(
      .judicialReview, reasons, .medium, ["A72", "A63"], last: clock?.last, outside: clock?.lastIfOutside,
      licensed: Bilingual(
        fr: "Seul un avocat (ou la personne elle-même) agit devant la Cour fédérale.",
        en: "Only a lawyer (or the person) acts before the Federal Court."))
  }

  private var reply: Remedy {
    var reasons: [Bilingual] = []
    if let day = reading.replyBy {
      reasons.append(
        Bilingual(
          fr: "La réponse doit parvenir au bureau au plus tard le \(Typography.day(day, .fr)), selon la lettre.",
          en: "The answer must reach the office by \(Typography.day(day, .en)), as the letter says."))
    } else {
      reasons.append(
        Bilingual(
          fr: "Aucun dernier jour n’a été lu dans la lettre\u{00A0}: le chercher et l’indiquer sous refusal.reply_by.",
          en: "No last day was read in the letter: look for it and give it under refusal.reply_by."))
    }
    reasons.append(
      Bilingual(
        fr: "Une prolongation se demande par écrit avant la fin du délai. Répondre à chaque doute, avec une preuve\u{00A0}: "
          + "«\u{00A0}dossier letter --kind fairness-response\u{00A0}» rédige la réponse à une lettre d’équité.",
        en: "An extension is asked for in writing before the time ends. Answer each concern, with evidence: “dossier letter "
          + "--kind fairness-response” drafts the answer to a fairness letter."))
    if reading.grounds.contains(where: { $0.code == .misrepresentation }) {
      reasons.append(
        Bilingual(
          fr: "Une conclusion de fausses déclarations emporterait une interdiction de territoire de "
            + "\(figures.barYears)\u{00A0}ans (art. 40).",
          en: "A finding of misrepresentation would mean inadmissibility for \(figures.barYears)\u{00A0}years (s. 40)."))
    }
    return make(
      .reply, reasons, .medium, ["FAIRNESS"], last: lastDayToReply, licensed: Self.paid)
  }

  private var reconsideration: Remedy {
    make(
      .reconsideration,
      [
        Bilingual(
          fr: "Discrétionnaire et exceptionnel\u{00A0}: il faut montrer une erreur (pièce au dossier non vue, calcul, fait "
            + "mal lu, équité); un désaccord ne suffit pas.",
          en: "Discretionary and exceptional: an error is to be shown (a document in the file not seen, arithmetic, a fact "
            + "misread, fairness); disagreement is not enough."),
        Bilingual(
          fr: "Aucun délai propre, aucuns frais; n’arrête pas le délai de la Cour. «\u{00A0}dossier letter --kind "
            + "reconsideration\u{00A0}» en rédige une.",
          en: "No deadline of its own and no fee; it does not stop the Court’s clock. “dossier letter --kind "
            + "reconsideration” drafts one."),
      ], .medium, ["RECONSIDER"], licensed: Self.paid)
  }

  private var advice: Remedy {
    make(
      .licensedAdvice,
      [
        Bilingual(
          fr: "Avocat, notaire du Québec, parajuriste où la loi le permet, ou titulaire en règle d’un permis du Collège des "
            + "consultants\u{00A0}: nul autre ne peut conseiller contre rémunération (art. 91).",
          en: "A lawyer, a Quebec notary, a paralegal where the law allows, or a licensee in good standing of the College of "
            + "consultants: no one else may advise for pay (s. 91).")
      ], .high, ["A91"])
  }

  static let paid = Bilingual(
    fr: "Contre rémunération, seule une personne autorisée peut conseiller ou représenter (art. 91).",
    en: "For pay, only a licensed person may advise or represent (s. 91).")
}
