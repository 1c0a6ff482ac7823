/// A fee that is due and of which no published amount holds on the day judged.
public enum FeeUnknown: Rule {
  public static let codes = [
    FindingCode(
      "fee-unknown", [.warning],
      title: Bilingual(fr: "Montant des frais inconnu", en: "Fee unknown"),
      when: Bilingual(
        fr: "Aucun montant publié ne vaut le jour jugé.", en: "No published amount holds on the day judged."))
  ]

  public static let why = Bilingual(
    fr: "Une demande payée à l’ancien montant peut être retournée, ou la différence réclamée.",
    en: "An application paid at the old amount may be returned, or the difference asked for.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let fees = Fees.due(record)
    return fees.items.filter { $0.amountCents == nil }.map { fee in
      let name = fee.person.flatMap { record.case.person($0)?.displayName }
      let application = record.case.applications.first { $0.submission == fee.submission }
      let reason = fees.unknown.first { $0.code == fee.code }?.reason
      return Finding(
        code: "fee-unknown", severity: .warning, application: application, person: fee.person,
        message: Bilingual(
          fr: "\(fee.title.fr)\(name.map { " (\($0))" } ?? "")\u{00A0}: le montant n’est pas connu pour le "
            + "\(record.day.inWords.fr). ",
          en: "\(fee.title.en)\(name.map { " (\($0))" } ?? ""): the amount is not known for \(record.day.inWords.en). ")
          + (reason ?? Bilingual(fr: "", en: "")),
        nextStep: Bilingual(
          fr: "Lire le montant dans la liste des frais d’IRCC le jour du paiement.",
          en: "Read the amount in the IRCC fee list on the day of payment."),
        due: record.lastDay(application), rule: "fees",
        sources: record.figures.fees.last { $0.code == fee.code }?.sources ?? [], details: ["fee": fee.code])
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "rétablissement, 1er décembre 2026", en: "restoration, 1 December 2026"), day: "2026-12-01",
      yaml: yaml, expecting: ["fee-unknown"]),
    RuleExample(
      Bilingual(fr: "rétablissement, 30 novembre 2026", en: "restoration, 30 November 2026"), day: "2026-11-30",
      yaml: yaml),
  ]

  private static let yaml = """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        biometrics_date: 2021-09-20
        permits: [{kind: work, issue_date: 2023-10-16, expiry_date: 2026-10-15}]
    restoration: {restore_as: worker, requested_permit: open}
    """
}
