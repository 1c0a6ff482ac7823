/// The remedies that a letter leaves, the one whose clock runs first (facts §2 and §3).
struct RemedyList {
  let reading: LetterReading
  let facts: Case
  let clock: RefusalClock?
  let words: LetterWords

  private var figures: RefusalFigures { words.figures }

  var all: [Remedy] {
    switch reading.kind {
    case .fairnessLetter, .documentRequest: [reply, privacy, advice]
    case .notADecision: [advice]
    case .unknown: [court, privacy, advice]
    case .rejectedIncomplete, .refused, .terminated:
      [court, reconsideration, privacy, access, again] + (isResidence ? [other] : []) + [advice]
    }
  }

  var isResidence: Bool { (reading.application ?? facts.applications.first) == .expressEntry }

  private func make(
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
        fr: "Une prolongation se demande par écrit avant la fin du délai. Répondre à chaque doute, avec une preuve.",
        en: "An extension is asked for in writing before the time ends. Answer each concern, with evidence."))
    if reading.grounds.contains(where: { $0.code == .misrepresentation }) {
      reasons.append(
        Bilingual(
          fr: "Une conclusion de fausses déclarations emporterait une interdiction de territoire de "
            + "\(figures.barYears) ans (art. 40).",
          en: "A finding of misrepresentation would mean inadmissibility for \(figures.barYears) years (s. 40)."))
    }
    return make(
      .reply, reasons, .medium, ["FAIRNESS"], last: reading.replyBy ?? facts.refusal?.replyBy, licensed: Self.paid)
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

  private var privacy: Remedy {
    make(
      .privacyRequest,
      [
        Bilingual(
          fr: "Gratuite, ouverte à toute personne, où qu’elle soit, depuis le 13 juillet 2022, sans passer par un citoyen "
            + "ni par un résident du Canada.",
          en: "Free, and open to anyone anywhere since July 13, 2022, without going through a citizen or a resident of "
            + "Canada."),
        Bilingual(
          fr: "Réponse en \(figures.notesDays) jours ou plus, souvent après le délai de la Cour\u{00A0}: ne pas l’attendre. "
            + "Des passages peuvent être retenus. «\u{00A0}dossier letter --kind gcms-request\u{00A0}» rédige la demande.",
          en: "Answered in \(figures.notesDays) days or more, often after the Court’s limit: do not wait for it. Parts may "
            + "be withheld. “dossier letter --kind gcms-request” drafts the request."),
      ], .high, ["PRIVACY", "NOTES"])
  }

  private var access: Remedy {
    make(
      .accessRequest,
      [
        Bilingual(
          fr: "\(Typography.amount(cents: figures.accessRequestCents, .fr)); citoyens, résidents permanents et personnes au "
            + "Canada. Un représentant joint le consentement IMM 5744. Même délai; pas plus rapide.",
          en: "\(Typography.amount(cents: figures.accessRequestCents, .en)); citizens, permanent residents and persons in "
            + "Canada. A representative adds the consent IMM 5744. The same time; no faster.")
      ], .high, ["NOTES"])
  }

  private var again: Remedy {
    var reasons: [Bilingual] = []
    if let years = reading.barredYears {
      reasons.append(
        Bilingual(
          fr: "La lettre conclut à de fausses déclarations\u{00A0}: aucune demande de résidence permanente pendant "
            + "\(years) ans (par. 40(2) et (3)).",
          en: "The letter finds misrepresentation: no application for permanent residence for \(years) years (ss. 40(2) and "
            + "(3))."))
    } else if isResidence {
      reasons.append(
        Bilingual(
          fr: "Il faut un nouveau profil et une nouvelle invitation\u{00A0}: celle-ci est consommée. Aucun délai d’attente.",
          en: "A new profile and a new invitation are needed: this one is used up. There is no waiting time."))
    } else {
      reasons.append(
        Bilingual(
          fr: "Elle doit arriver pendant que le statut dure encore, ou dans les 90 jours de sa perte\u{00A0}: voir «\u{00A0}"
            + "dossier situation\u{00A0}».",
          en: "It must arrive while the status lasts, or within 90 days of its loss: see “dossier status”."))
    }
    reasons.append(contentsOf: [
      Bilingual(
        fr: "Un refus antérieur se déclare (art. 16)\u{00A0}: l’inscrire dans earlier_refusals. Pour un retour comme "
          + "incomplet, lire la question du formulaire.",
        en: "An earlier refusal must be declared (s. 16): enter it in earlier_refusals. For a rejection as incomplete, read "
          + "the question of the form."),
      money,
    ])
    return make(.newApplication, reasons, .medium, ["PDI-R10", "FEES-BACK"], licensed: Self.paid)
  }

  /// What comes back and what does not (R-REF-04, -10).
  private var money: Bilingual {
    switch reading.kind {
    case .rejectedIncomplete:
      Bilingual(fr: "Tous les frais sont remboursés.", en: "All fees are refunded.")
    case .terminated:
      Bilingual(fr: "Le sort des frais est inconnu\u{00A0}: attendre l’avis.", en: "What becomes of the fees is unknown: await the notice.")
    default:
      Bilingual(
        fr: "Les frais de traitement ne sont pas remboursés une fois le traitement commencé; le droit de résidence "
          + "permanente et les frais de titulaire de permis ouvert le sont.",
        en: "The processing fee is not refunded once processing has begun; the right of permanent residence fee and the "
          + "open work permit holder fee are.")
    }
  }

  private var other: Remedy {
    make(
      .otherProgram,
      [
        Bilingual(
          fr: "Candidature d’une province, rondes par catégorie (dont le français), autre catégorie\u{00A0}: chacune a ses "
            + "conditions; «\u{00A0}dossier pointage\u{00A0}» montre l’admissibilité. Une offre d’emploi ne donne plus de points "
            + "depuis le 25 mars 2025.",
          en: "A provincial nomination, category rounds (French among them), another class: each has its conditions; “dossier "
            + "score” shows eligibility. A job offer gives no points since March 25, 2025.")
      ], .medium, ["OTHER"], licensed: Self.paid)
  }

  private var advice: Remedy {
    make(
      .licensedAdvice,
      [
        Bilingual(
          fr: "Avocat, notaire du Québec, parajuriste où la loi le permet, ou titulaire de permis du Collège des "
            + "consultants\u{00A0}: nul autre ne peut conseiller contre rémunération (art. 91).",
          en: "A lawyer, a Quebec notary, a paralegal where the law allows, or a licensee of the College of consultants: no "
            + "one else may advise for pay (s. 91).")
      ], .high, ["A91"])
  }

  private static let paid = Bilingual(
    fr: "Contre rémunération, seule une personne autorisée peut conseiller ou représenter (art. 91).",
    en: "For pay, only a licensed person may advise or represent (s. 91).")
}
