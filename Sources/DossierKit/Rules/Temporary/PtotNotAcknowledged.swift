/// A bridging permit is asked once the application for permanent residence has reached the stage that its class
/// needs (facts 2.2; R-BOWP-05 to R-BOWP-07, R-STA-10).
public enum PtotNotAcknowledged: Rule {
  public static let codes = [
    FindingCode(
      "ptot-not-acknowledged", [.error, .warning, .info],
      title: Bilingual(
        fr: "Résidence permanente pas encore à l’étape "
          + "voulue", en: "Permanent residence not at the needed stage"),
      when: Bilingual(
        fr: "La demande de résidence permanente n’a pas atteint l’étape que sa catégorie exige. Avertissement pour "
          + "les candidats des provinces sans accusé de réception du 9 juin au 31 décembre 2026 (avec la "
          + "confirmation du portail et le reçu des frais), pour l’agroalimentaire et les gardiens avant "
          + "l’approbation de principe et pour les catégories non confirmées; information si l’accusé de réception "
          + "est là, mais non la conformité.",
        en: "The application for permanent residence has not reached the stage that its class needs. A warning for "
          + "provincial nominees without acknowledgement from 9 June to 31 December 2026 (with the portal "
          + "confirmation and the fee receipt), for agri-food and caregivers before approval in principle and for "
          + "unconfirmed classes; information where it is acknowledged but not found complete."))
  ]

  public static let why = Bilingual(
    fr: "Un profil ou une invitation ne suffit pas\u{00A0}: sans accusé de réception, le PTOT est refusé, et ce "
      + "refus met fin au statut conservé.",
    en: "A profile or an invitation is not enough: without the acknowledgement of receipt the BOWP is refused, and "
      + "the refusal ends maintained status.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.ptot) else { return [] }
    let facts = record.case.permanentResidence
    let missing = [
      facts?.class == nil ? "permanent_residence.class" : nil,
      facts?.stage == nil ? "permanent_residence.stage" : nil,
    ].compactMap { $0 }
    guard let residenceClass = facts?.class, let stage = facts?.stage else {
      return missing.map {
        FactMissing.finding(
          key: $0, rule: "ptot-not-acknowledged", severity: .error, application: .ptot, person: record.case.principal,
          sources: record.sources(.ptot, "BOWP-EN"))
      }
    }
    let wording = PtotStageWording(
      residenceClass: residenceClass, stage: stage, acknowledgedOn: facts?.acknowledgedOn, record: record)
    return wording.finding().map { [$0] } ?? []
  }

  public static let examples = PtotStageExamples.all
}
