/// The days to watch, from the day judged on, in order.
struct StandingDeadlines {
  let facts: StandingCase
  let situation: Standing

  var all: [Report.Deadline] {
    guard !facts.person.isAtHome else { return [] }
    var lines = invitation + passport
    if facts.person.inCanada != false { lines += stay + restoration + relief }
    return lines.filter { $0.date >= facts.day }.sorted { ($0.date, $0.code) < ($1.date, $1.code) }
  }

  private func line(_ code: String, _ date: Day, _ fr: String, _ en: String) -> Report.Deadline {
    Report.Deadline(code: code, date: date, daysLeft: date - facts.day, title: Bilingual(fr: fr, en: en))
  }

  private var stay: [Report.Deadline] {
    guard case .inStatus(let until, _) = facts.status else { return [] }
    var lines = [
      line(
        "status-end", until, "dernier jour du séjour autorisé et dernier jour pour demander une prolongation",
        "last day of the authorized stay and last day to ask for an extension"),
      line(
        "extension-aim", until - 30, "jour à viser pour demander la prolongation (30 jours avant)",
        "day to aim for to ask for the extension (30 days before)"),
    ]
    let expiry = facts.permits.filter { $0.kind == .work }.compactMap(\.expiryDate).max()
    if let expiry, expiry != until {
      lines.append(
        line(
          "work-permit-expiry", expiry, "dernier jour du permis de travail", "last day of the work permit"))
    }
    return lines
  }

  private var restoration: [Report.Deadline] {
    guard let window = facts.window, situation == .restorable || situation == .unknown, facts.bars.known.isEmpty
    else { return [] }
    var lines = [
      line(
        "restoration-aim", window.aimFor, "jour à viser pour le dépôt du rétablissement",
        "day to aim for to file the restoration"),
      line(
        "restoration-last-day", window.lastDay, "dernier jour du rétablissement (90e jour, 23:59:59 UTC)",
        "last day of restoration (90th day, 23:59:59 UTC)"),
    ]
    if let later = facts.arguableWindow {
      lines.append(
        line(
          "restoration-arguable-last-day", later.lastDay,
          "90e jour de la communication du refus\u{00A0}: se plaide, n’est pas assuré",
          "90th day from the communication of the refusal: arguable, not certain"))
    }
    let fee = OptionFees.make(["restoration"], on: facts.day, until: window.lastDay, facts.figures)
    if let change = fee.unknown.first?.since, change > facts.day {
      lines.append(
        line(
          "restoration-fee-known-until", change - 1, "dernier jour où les frais de rétablissement sont connus",
          "last day on which the restoration fee is known"))
    }
    return lines
  }

  private var relief: [Report.Deadline] {
    guard let end = BridgingWeighing.reliefEnd(facts) else { return [] }
    return [
      line(
        "nominee-relief-end", end, "fin de la dispense d’accusé de réception des candidats des provinces",
        "end of the relief from the acknowledgement for provincial nominees")
    ]
  }

  private var invitation: [Report.Deadline] {
    guard facts.case.applications.contains(.expressEntry) else { return [] }
    let closed: [ResidenceStage] = [.submitted, .acknowledged, .completenessPassed, .approvedInPrinciple]
    if let stage = facts.case.permanentResidence?.stage, closed.contains(stage) { return [] }
    return StandingOptions(facts: facts, situation: situation).invitation.map {
      [
        line(
          "invitation-last-day", $0.lastDay, "dernier jour pour déposer la demande d’Entrée express",
          "last day to submit the Express Entry application")
      ]
    } ?? []
  }

  private var passport: [Report.Deadline] {
    guard let expiry = facts.person.passport?.expiryDate else { return [] }
    return [line("passport-expiry", expiry, "dernier jour du passeport", "last day of the passport")]
  }
}
