/// What the stage of an application for permanent residence means for a bridging permit.
struct PtotStageWording {
  let residenceClass: ResidenceClass
  let stage: ResidenceStage
  let acknowledgedOn: Day?
  let record: CaseRecord

  /// Between these days, both inclusive, an in-Canada provincial nominee may apply without the acknowledgement
  /// (Operational Bulletin 699; R-BOWP-07, TB-05).
  static let relief = (Day("2026-06-09") ?? Day(number: 0))...(Day("2026-12-31") ?? Day(number: 0))

  func finding() -> Finding? {
    // A closed application and a class without bridging permit have findings of their own.
    switch stage {
    case .refused, .returned, .withdrawn: return nil
    case .profile, .invited, .submitted, .acknowledged, .completenessPassed, .approvedInPrinciple: break
    }
    switch residenceClass {
    case .family, .humanitarian, .other: return nil
    case .agriFood, .caregiver: return stage == .approvedInPrinciple ? nil : inPrinciple()
    case .fsw, .cec, .fst, .quebecSkilledWorker: return isAcknowledged ? pendingCheck() : tooEarly(.error)
    case .pnp, .pnpExpressEntry: return isAcknowledged ? pendingCheck() : nominee()
    case .homeCare2025, .atlantic, .ruralCommunity, .francophoneCommunity:
      return isAcknowledged ? nil : tooEarly(.warning)
    }
  }

  /// Acknowledged or further on the day judged.
  private var isAcknowledged: Bool {
    switch stage {
    case .acknowledged, .completenessPassed, .approvedInPrinciple: acknowledgedOn.map { $0 <= record.day } ?? true
    case .profile, .invited, .submitted, .refused, .returned, .withdrawn: false
    }
  }

  private func tooEarly(_ severity: Severity) -> Finding {
    let message =
      if let day = acknowledgedOn, day > record.day {
        Bilingual(
          fr: "L’accusé de réception est daté du \(day.inWords.fr), après le jour jugé.",
          en: "The acknowledgement of receipt is dated \(day.inWords.en), after the day judged.")
      } else {
        Bilingual(
          fr: "La demande de résidence permanente n’en est qu’à cette étape\u{00A0}: \(stage.title.fr). Le PTOT "
            + "exige l’accusé de réception.",
          en: "The application for permanent residence is only at this stage: \(stage.title.en). The BOWP needs the "
            + "acknowledgement of receipt.")
      }
    return make(
      severity, message,
      Bilingual(
        fr: "Attendre l’accusé de réception. Si le permis expire avant, demander à temps un autre "
          + "renouvellement\u{00A0}: un PTOT présenté trop tôt est refusé, et ce refus met fin au statut conservé.",
        en: "Wait for the acknowledgement of receipt. Where the permit expires before, ask in time for another "
          + "renewal: a BOWP filed too early is refused, and the refusal ends maintained status."),
      rule: "R-BOWP-05", sources: record.sources(.ptot, "BOWP-EN"))
  }

  /// A provincial nominee without the acknowledgement.
  private func nominee() -> Finding {
    guard stage == .submitted, Self.relief.contains(record.day) else { return tooEarly(.error) }
    let papers = ["submission-confirmation", "fee-receipt"].filter { type in
      !(record.assignment.lines.flatMap(\.documents) + record.assignment.unused + record.assignment.ambiguous)
        .contains { $0.type == type }
    }
    let last = Self.relief.upperBound
    let sources = record.sources(.ptot, "OB699", "BOWP-EN")
    guard papers.isEmpty else {
      let names = papers.map { type in
        record.figures.documentType(type)?.title ?? Bilingual(fr: type, en: type)
      }
      return make(
        .error,
        Bilingual.make { language in
          let list = Typography.list(names.map { Typography.quoted($0[language], language) }, language)
          return language == .fr
            ? "Sans accusé de réception, le candidat d’une province doit joindre la confirmation du portail et le "
              + "reçu des frais; il manque\u{00A0}: \(list)."
            : "Without the acknowledgement, a provincial nominee must add the portal confirmation and the fee "
              + "receipt; missing: \(list)."
        },
        Bilingual(
          fr: "Ajouter ces pièces, ou attendre l’accusé de réception.",
          en: "Add these papers, or wait for the acknowledgement of receipt."),
        rule: "R-BOWP-07", sources: sources, details: ["missing": papers.joined(separator: ", ")])
    }
    let left = last - record.day
    let days = Bilingual.make {
      Typography.count(left, $0, one: Bilingual(fr: "jour", en: "day"), many: Bilingual(fr: "jours", en: "days"))
    }
    return make(
      .warning,
      Bilingual(
        fr: "La demande repose sur la mesure qui dispense les candidats des provinces de l’accusé de réception "
          + "jusqu’au \(last.inWords.fr)\u{00A0}: il reste \(days.fr), et elle peut prendre fin plus tôt.",
        en: "The application rests on the relief that spares provincial nominees the acknowledgement until "
          + "\(last.inWords.en): \(days.en) left, and it may end sooner."),
      Bilingual(
        fr: "Présenter la demande au plus tard ce jour-là; dès que l’accusé de réception arrive, le joindre à la "
          + "place.",
        en: "File no later than that day; once the acknowledgement arrives, add it instead."),
      due: [last, record.lastDay(.ptot)].compactMap { $0 }.min(), rule: "R-BOWP-07", sources: sources,
      details: ["until": last.description, "days_left": String(left)])
  }

  private func inPrinciple() -> Finding {
    make(
      .warning,
      Bilingual(
        fr: "Pour cette catégorie, le PTOT demande une approbation de principe, selon des sources concordantes; la "
          + "demande en est à cette étape\u{00A0}: \(stage.title.fr).",
        en: "For this class the BOWP needs approval in principle, by agreeing sources; the application is at this "
          + "stage: \(stage.title.en)."),
      Bilingual(
        fr: "Attendre la lettre d’approbation de principe, ou vérifier la condition sur la page d’IRCC.",
        en: "Wait for the letter of approval in principle, or check the condition on the IRCC page."),
      rule: "R-BOWP-05", sources: record.sources(.ptot, "PDI-BOWP"))
  }

  /// Acknowledged, but not yet found complete: the permit waits for that.
  private func pendingCheck() -> Finding? {
    guard stage == .acknowledged else { return nil }
    return make(
      .info,
      Bilingual(
        fr: "L’accusé de réception suffit pour présenter la demande; le permis n’est délivré qu’une fois la demande "
          + "de résidence permanente jugée complète.",
        en: "The acknowledgement is enough to file; the permit is issued only once the application for permanent "
          + "residence is found complete."),
      Bilingual(
        fr: "Rien à faire; garder toute lettre qui confirme que la demande est complète.",
        en: "Nothing to do; keep any letter that confirms that the application is complete."),
      due: nil, rule: "R-STA-10", sources: record.sources(.ptot, "PDI-BOWP-21", "BOWP-EN"))
  }

  private func make(
    _ severity: Severity, _ message: Bilingual, _ nextStep: Bilingual, due: Day? = nil, rule: String,
    sources: [Source], details: [String: String] = [:]
  ) -> Finding {
    var details = details
    details["class"] = residenceClass.rawValue
    details["stage"] = stage.rawValue
    details["acknowledged_on"] = acknowledgedOn?.description
    return Finding(
      code: "ptot-not-acknowledged", severity: severity, application: .ptot,
      requirement: "acknowledgement-of-receipt", person: record.case.principal.id, message: message, nextStep: nextStep,
      due: severity == .info ? nil : due ?? record.lastDay(.ptot), rule: rule, sources: sources, details: details)
  }
}

extension ResidenceStage {
  var title: Bilingual {
    switch self {
    case .profile: Bilingual(fr: "profil d’Entrée express", en: "Express Entry profile")
    case .invited: Bilingual(fr: "invitation reçue", en: "invited")
    case .submitted: Bilingual(fr: "demande présentée", en: "submitted")
    case .acknowledged: Bilingual(fr: "accusé de réception reçu", en: "acknowledged")
    case .completenessPassed: Bilingual(fr: "demande jugée complète", en: "found complete")
    case .approvedInPrinciple: Bilingual(fr: "approbation de principe", en: "approved in principle")
    case .refused: Bilingual(fr: "refusée", en: "refused")
    case .returned: Bilingual(fr: "retournée", en: "returned")
    case .withdrawn: Bilingual(fr: "retirée", en: "withdrawn")
    }
  }
}
