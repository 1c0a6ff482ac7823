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
  static func apply(_ waivers: [Waiver], to findings: [Finding], record: CaseRecord) -> [Finding] {
    var findings = findings
    for (index, waiver) in waivers.enumerated() {
      let key = "waivers[\(index)]"
      let covered = findings.indices.filter { covers(waiver, findings[$0]) }
      guard !covered.isEmpty else {
        findings.append(stale(waiver, key))
        continue
      }
      guard let reason = waiver.reason, !reason.allSatisfy(\.isWhitespace) else {
        findings.append(withoutReason(waiver, key))
        continue
      }
      for position in covered {
        if let obstacle = obstacle(findings[position], waiver, record) {
          findings.append(notAllowed(waiver, findings[position], obstacle))
        } else {
          findings[position].waived = Finding.Waived(reason: reason, proof: waiver.proof)
        }
      }
    }
    return findings
  }

  private static func covers(_ waiver: Waiver, _ finding: Finding) -> Bool {
    finding.code == waiver.code
      && (waiver.person == nil || waiver.person == finding.person)
      && (waiver.country == nil || waiver.country == finding.country)
      && (waiver.file == nil || waiver.file == finding.file)
      && (waiver.requirement == nil || waiver.requirement == finding.requirement)
  }

  /// Why a finding cannot be waived, or `nil` where it can.
  private static func obstacle(_ finding: Finding, _ waiver: Waiver, _ record: CaseRecord) -> Bilingual? {
    if finding.severity != .error { return nil }
    if finding.code == "police-certificate-missing" {
      let proof = waiver.proof.map { path in record.files.contains { $0.path == path && $0.facts != nil } } ?? false
      let isRequestProof = waiver.proof.map { path in
        record.assignment.lines.flatMap(\.documents).contains { $0.file == path && $0.type == "police-request-proof" }
          || record.assignment.unused.contains { $0.file == path && $0.type == "police-request-proof" }
          || record.assignment.ambiguous.contains { $0.file == path && $0.type == "police-request-proof" }
      } ?? false
      guard proof, isRequestProof else {
        return Bilingual(
          fr: "il faut une preuve de demande du certificat dans le répertoire (proof:, type police-request-proof)",
          en: "a proof of request for the certificate must be in the folder (proof:, type police-request-proof)")
      }
      let letters = record.documents(ofType: "letter-of-explanation")
      guard !letters.isEmpty || finding.application != .expressEntry else {
        return Bilingual(
          fr: "il faut aussi une lettre d’explication signée dans le répertoire",
          en: "a signed letter of explanation must be in the folder as well")
      }
      return nil
    }
    let line = record.assignment.lines.first {
      $0.demand.requirement.id == finding.requirement && $0.demand.person == finding.person
        && $0.demand.country == finding.country
    }
    if finding.code == "document-missing", line?.demand.waivable == true { return nil }
    return Bilingual(fr: "cette erreur ne peut pas être acceptée", en: "this error cannot be accepted")
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

  private static func notAllowed(_ waiver: Waiver, _ finding: Finding, _ obstacle: Bilingual) -> Finding {
    Finding(
      code: "waiver-not-allowed", severity: .error, application: finding.application,
      requirement: finding.requirement, person: finding.person, country: finding.country, file: finding.file,
      message: Bilingual(
        fr: "La dérogation pour \(waiver.code) n’est pas admise\u{00A0}: \(obstacle.fr).",
        en: "The waiver for \(waiver.code) is not allowed: \(obstacle.en)."),
      nextStep: Bilingual(
        fr: "Corriger la faute elle-même, ou retirer la dérogation.",
        en: "Mend the fault itself, or remove the waiver."),
      details: ["waived_code": waiver.code])
  }
}
