import Inspection

/// Whether a waiver may accept a finding (product: §5).
///
/// Every warning can be accepted, and what is only information. Of the errors two can: a police certificate
/// that was asked for and has not come, and a missing document that the manifest says can be explained.
enum WaiverVerdict {
  /// With the file that proves the reason, where one is named or found.
  case allowed(proof: String?)
  case refused(Bilingual)

  static func of(_ finding: Finding, _ waiver: Waiver, _ record: CaseRecord) -> WaiverVerdict {
    if finding.severity != .error { return .allowed(proof: waiver.proof) }
    switch finding.code {
    case "police-certificate-missing": return policeCertificate(finding, waiver, record)
    case "document-missing" where isWaivable(finding, record): return .allowed(proof: waiver.proof)
    default:
      return .refused(Bilingual(fr: "cette erreur ne peut pas être acceptée", en: "this error cannot be accepted"))
    }
  }

  /// Facts R-EE-56: the request for the certificate is proved and a letter explains.
  private static func policeCertificate(_ finding: Finding, _ waiver: Waiver, _ record: CaseRecord) -> WaiverVerdict {
    let papers = record.assignment.documents.filter { record.file($0.file)?.facts != nil }
    let proofs = papers.filter { paper in
      paper.type == "police-request-proof" && (paper.person == nil || paper.person == finding.person)
        && (paper.country == nil || paper.country == finding.country)
    }
    let proof = waiver.proof.map { named in
      proofs.first { Recogniser.normalised($0.file) == Recogniser.normalised(named) }
    } ?? proofs.first
    guard let proof else {
      return .refused(
        Bilingual(
          fr: "il faut une preuve de demande du certificat dans le répertoire (proof:, type police-request-proof)",
          en: "a proof of request for the certificate must be in the folder (proof:, type police-request-proof)"))
    }
    // A draft of this program satisfies nothing: the person has yet to sign it.
    let isExplained = papers.contains { paper in
      paper.type == "letter-of-explanation" && record.file(paper.file)?.facts?.isDraftOfDossier != true
    }
    guard isExplained else {
      return .refused(
        Bilingual(
          fr: "il faut aussi une lettre d’explication signée dans le répertoire",
          en: "a signed letter of explanation must be in the folder as well"))
    }
    return .allowed(proof: proof.file)
  }

  /// Whether the manifest says so of the very line that the finding is about.
  private static func isWaivable(_ finding: Finding, _ record: CaseRecord) -> Bool {
    let lines = record.assignment.lines.filter { line in
      let demand = line.demand
      return demand.status == .required && line.documents.isEmpty && demand.requirement.id == finding.requirement
        && demand.person == finding.person && demand.country == finding.country
        && demand.facts.joined(separator: ", ") == finding.details["facts"]
    }
    return !lines.isEmpty && lines.allSatisfy(\.demand.waivable)
  }
}

extension Waivers {
  /// What can be accepted of a code, in a sentence.
  static func rule(of description: FindingCode) -> Bilingual {
    if codes.contains(where: { $0.code == description.code }) {
      return Bilingual(fr: "aucune\u{00A0}: c’est la dérogation qui est à corriger", en: "none: it is the waiver that is to be mended")
    }
    if description.code == "police-certificate-missing" {
      return Bilingual(
        fr: "seulement avec une preuve de la demande du certificat et une lettre signée dans le répertoire; comme "
          + "avertissement, avec un motif",
        en: "only with proof of the request for the certificate and a signed letter in the folder; as a warning, with "
          + "a reason")
    }
    if description.code == "document-missing" {
      return Bilingual(
        fr: "un avertissement, avec un motif; une erreur, seulement là où la liste de la demande le permet",
        en: "a warning, with a reason; an error, only where the list of the application allows it")
    }
    let isError = description.severities.contains(.error)
    if isError, description.severities.count > 1 {
      return Bilingual(
        fr: "une erreur ne peut pas être acceptée; un avertissement, oui, avec un motif",
        en: "an error cannot be accepted; a warning can, with a reason")
    }
    return isError
      ? Bilingual(fr: "aucune\u{00A0}: cette erreur ne peut pas être acceptée", en: "none: this error cannot be accepted")
      : Bilingual(fr: "possible, avec un motif (waivers)", en: "possible, with a reason (waivers)")
  }
}
