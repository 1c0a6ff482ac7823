/// Findings accepted on purpose (product: §5). A waived finding stays in the report and leaves the verdict.
enum Waivers {
  static let codes = [
    FindingCode(
      "waiver-stale", [.warning], title: Bilingual(fr: "Dérogation sans objet", en: "Stale waiver"),
      when: Bilingual(fr: "La dérogation ne correspond à aucun constat.", en: "The waiver matches no finding.")),
    FindingCode(
      "waiver-without-reason", [.error], title: Bilingual(fr: "Dérogation sans motif", en: "Waiver without a reason"),
      when: Bilingual(fr: "La dérogation ne donne pas de motif.", en: "The waiver gives no reason.")),
    FindingCode(
      "waiver-not-allowed", [.error], title: Bilingual(fr: "Dérogation non admise", en: "Waiver not allowed"),
      when: Bilingual(fr: "Le constat ne peut pas être accepté.", en: "The finding cannot be accepted.")),
  ]

  /// Marks the findings that the waivers of the case cover, and adds findings on the waivers themselves.
  /// A finding on a waiver is never itself accepted: the waiver is there to be mended.
  static func apply(_ waivers: [Waiver], to findings: [Finding], record: CaseRecord) -> [Finding] {
    var judged = findings
    var onWaivers: [Finding] = []
    for (index, waiver) in waivers.enumerated() {
      let key = "waivers[\(index)]"
      let covered = findings.indices.filter { covers(waiver, findings[$0]) }
      guard !covered.isEmpty else {
        onWaivers.append(stale(waiver, key))
        continue
      }
      guard let reason = waiver.reason?.ownWords(record.case.language ?? .fr), !reason.allSatisfy(\.isWhitespace) else {
        onWaivers.append(withoutReason(waiver, key))
        continue
      }
      for position in covered {
        switch WaiverVerdict.of(findings[position], waiver, record) {
        case .allowed(let proof): judged[position].waived = Finding.Waived(reason: reason, proof: proof)
        case .refused(let obstacle): onWaivers.append(notAllowed(waiver, key, findings[position], obstacle))
        }
      }
    }
    return judged + onWaivers
  }

  static func covers(_ waiver: Waiver, _ finding: Finding) -> Bool {
    finding.code == waiver.code
      && (waiver.person == nil || waiver.person == finding.person)
      && (waiver.country == nil || waiver.country == finding.country)
      && (waiver.file == nil || waiver.file == finding.file)
      && (waiver.requirement == nil || waiver.requirement == finding.requirement)
  }

  private static func stale(_ waiver: Waiver, _ key: String) -> Finding {
    Finding(
      code: "waiver-stale", severity: .warning, person: waiver.person, country: waiver.country, file: waiver.file,
      message: Bilingual(
        fr: "La dérogation pour \(waiver.code) ne correspond à aucun constat.",
        en: "The waiver for \(waiver.code) matches no finding."),
      nextStep: Bilingual(fr: "Retirer \(key) de case.yaml.", en: "Remove \(key) from case.yaml."),
      details: ["key": key, "waived_code": waiver.code])
  }

  private static func withoutReason(_ waiver: Waiver, _ key: String) -> Finding {
    Finding(
      code: "waiver-without-reason", severity: .error, person: waiver.person, country: waiver.country,
      file: waiver.file,
      message: Bilingual(
        fr: "La dérogation pour \(waiver.code) ne donne pas de motif.",
        en: "The waiver for \(waiver.code) gives no reason."),
      nextStep: Bilingual(
        fr: "Écrire dans \(key).reason le motif qu’IRCC lira.",
        en: "Write in \(key).reason the reason that IRCC will read."),
      details: ["key": "\(key).reason", "waived_code": waiver.code])
  }

  private static func notAllowed(
    _ waiver: Waiver, _ key: String, _ finding: Finding, _ obstacle: Bilingual
  ) -> Finding {
    Finding(
      code: "waiver-not-allowed", severity: .error, application: finding.application,
      requirement: finding.requirement, person: finding.person, country: finding.country, file: finding.file,
      message: Bilingual(
        fr: "La dérogation pour \(waiver.code) n’est pas admise\u{00A0}: \(obstacle.fr).",
        en: "The waiver for \(waiver.code) is not allowed: \(obstacle.en)."),
      nextStep: Bilingual(
        fr: "Corriger la faute elle-même, ou retirer la dérogation.",
        en: "Mend the fault itself, or remove the waiver."),
      details: ["key": key, "waived_code": waiver.code])
  }
}
