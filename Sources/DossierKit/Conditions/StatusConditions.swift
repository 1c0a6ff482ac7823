/// Status ended because an extension asked in time was refused (facts T-05).
struct StatusLostByRefusal: Condition {
  static let name = "status-lost-by-refusal"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "le statut a pris fin par le refus d’une prolongation",
      en: "status ended by the refusal of an extension")
  }

  func answer(_ situation: Situation) -> Answer {
    let person = situation.person
    let refused = person.extensions.filter { $0.decision == .refused }
    guard !refused.isEmpty else {
      return .no(Bilingual(fr: "aucune prolongation refusée", en: "no extension was refused"))
    }
    // A permit issued later, and one that outlasted the decision, ended the stay by itself.
    let decided = refused.compactMap(\.decidedOn)
    switch StatusEnd.of(person, on: situation.day) {
    case .ended(let end, _, _) where decided.contains(end):
      return .yes(
        Bilingual(fr: "statut perdu par le refus d’une prolongation", en: "status lost by a refused extension"))
    case .ended where decided.count == refused.count && refused.allSatisfy({ $0.filedOn != nil }):
      return .no(
        Bilingual(
          fr: "la prolongation refusée n’avait pas prolongé le séjour",
          en: "the refused extension had not carried the stay on"))
    case .inStatus, .maintained:
      return .no(Bilingual(fr: "le statut n’est pas perdu", en: "status is not lost"))
    case .unknown(let keys, let why): return .unknown(keys: keys, why)
    case .ended:
      return .unknown(
        keys: [person.key(refused.contains { $0.decidedOn == nil } ? "extension.decided_on" : "extension.filed_on")],
        Bilingual(
          fr: "les dates de la prolongation refusée manquent", en: "the days of the refused extension are not given"))
    }
  }
}

/// Temporary resident status has ended, or its restoration is asked.
struct OutOfStatus: Condition {
  static let name = "out-of-status"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "le statut a pris fin ou son rétablissement est demandé",
      en: "status has ended or its restoration is asked for")
  }
  var opposite: Bilingual? {
    Bilingual(fr: "le statut n’a pas pris fin", en: "status has not ended")
  }

  func answer(_ situation: Situation) -> Answer {
    if situation.case.applies(situation.person, for: .restoration) {
      return .yes(Bilingual(fr: "rétablissement du statut demandé", en: "restoration of status asked for"))
    }
    switch StatusEnd.of(situation.person, on: situation.day) {
    case .inStatus: return .no(Bilingual(fr: "statut en cours de validité", en: "in status"))
    case .maintained: return .no(Bilingual(fr: "statut conservé", en: "maintained status"))
    case .ended(let end, _, _):
      return .yes(Bilingual(fr: "statut expiré le ", en: "status ended on ") + .day(end))
    case .unknown(let keys, let why): return .unknown(keys: keys, why)
    }
  }
}

/// The stay goes on while an extension asked in time is processed (IRPR s. 183(5)).
struct MaintainedStatus: Condition {
  static let name = "maintained-status"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "le statut est conservé pendant l’étude d’une prolongation",
      en: "status is maintained while an extension is processed")
  }

  func answer(_ situation: Situation) -> Answer {
    if situation.case.applies(situation.person, for: .restoration) {
      return .no(Bilingual(fr: "rétablissement du statut demandé", en: "restoration of status asked for"))
    }
    switch StatusEnd.of(situation.person, on: situation.day) {
    case .maintained: return .yes(Bilingual(fr: "statut conservé", en: "maintained status"))
    case .inStatus: return .no(Bilingual(fr: "permis en cours de validité", en: "permit still valid"))
    case .ended(let end, _, _): return .no(Bilingual(fr: "statut expiré le ", en: "status ended on ") + .day(end))
    case .unknown(let keys, let why): return .unknown(keys: keys, why)
    }
  }
}

/// A medical exam was taken for the application, or may be needed for a stay over six months
/// (facts R-RESTO-21): six months in a row outside Canada in the year before applying.
struct MedicalExamConcerned: Condition {
  static let name = "medical-exam-concerned"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "un examen médical a été passé, ou la personne a vécu six mois de suite hors du Canada au "
        + "cours de la dernière année",
      en: "a medical exam was taken, or the person lived six months in a row outside Canada in the last year")
  }

  func answer(_ situation: Situation) -> Answer {
    let person = situation.person
    if person.medicalExam != nil {
      return .yes(Bilingual(fr: "examen médical passé", en: "medical exam taken"))
    }
    let year = situation.day.adding(years: -1)
    let stayedInCanada = Bilingual(
      fr: "pas six mois de suite hors du Canada au cours de la dernière année",
      en: "not six months in a row outside Canada in the last year")
    // In Canada for more than six months: no six months in a row remain in the year before.
    if let entry = person.lastEntry?.date, entry < situation.day.adding(months: -6) { return .no(stayedInCanada) }
    guard let residence = person.residence, !residence.isEmpty else {
      return .missing(person.key("residence"), Bilingual(fr: "l’historique de résidence", en: "the residence history"))
    }
    let abroad = Stay.merged(
      residence.filter { $0.country != "CAN" }.map { Residence(country: "", from: $0.from, to: $0.to) },
      on: situation.day)
    let isLong = abroad.contains { PoliceCertificateWindow.isSixMonths(from: max($0.from, year), to: $0.to) }
    return .of(
      isLong,
      yes: Bilingual(
        fr:
          "six mois de suite hors du Canada au cours de la dernière année\u{00A0}: à vérifier dans la liste des pays désignés",
        en: "six months in a row outside Canada in the last year: check the list of designated countries"),
      no: stayedInCanada)
  }
}
