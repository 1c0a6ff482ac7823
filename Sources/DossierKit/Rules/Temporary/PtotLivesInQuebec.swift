/// Apart from Quebec's own skilled workers, the holder of a bridging permit lives outside Quebec (R-BOWP-09).
public enum PtotLivesInQuebec: Rule {
  public static let codes = [
    FindingCode(
      "ptot-lives-in-quebec", [.error],
      title: Bilingual(fr: "Réside au Québec", en: "Lives in Quebec"),
      when: Bilingual(
        fr: "La personne réside au Québec et la catégorie n’est pas celle des travailleurs qualifiés du Québec.",
        en: "The person lives in Quebec and the class is not that of Quebec skilled workers."))
  ]

  public static let why = Bilingual(
    fr: "C’est le lieu de résidence qui compte, et non l’intention\u{00A0}: hors du Québec, sauf pour la catégorie "
      + "du Québec.",
    en: "Residence counts, not intention: outside Quebec, but for the class of Quebec.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard let residenceClass = record.case.permanentResidence?.class, residenceClass != .quebecSkilledWorker else {
      return []
    }
    return record.case.people.filter { record.case.applies($0, for: .ptot) }.compactMap { person in
      guard let province = person.province else {
        return FactMissing.finding(
          key: person.key("province"), rule: "ptot-lives-in-quebec", severity: .error, application: .ptot,
          person: person, sources: record.sources(.ptot, "BOWP-EN"))
      }
      guard province == "QC" else { return nil }
      return Finding(
        code: "ptot-lives-in-quebec", severity: .error, application: .ptot, person: person.id,
        message: Bilingual(
          fr: "\(person.displayName) réside au Québec\u{00A0}: dans cette catégorie, le PTOT est réservé aux "
            + "personnes qui résident ailleurs au Canada.",
          en: "\(person.displayName) lives in Quebec: in this class the BOWP is for people who live elsewhere in "
            + "Canada."),
        nextStep: Bilingual(
          fr: "Chercher un autre fondement de permis de travail; après un déménagement réel, corriger "
            + "\(person.key("province")) et en joindre la preuve.",
          en: "Look for another basis for a work permit; after a real move, correct \(person.key("province")) and "
            + "add proof."),
        due: record.lastDay(.ptot), rule: "R-BOWP-09", sources: record.sources(.ptot, "BOWP-EN", "PDI-BOWP-21"),
        details: ["province": province, "class": residenceClass.rawValue])
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "à Gatineau, expérience canadienne", en: "in Gatineau, Canadian experience"), day: "2026-11-28",
      yaml: yaml("cec", "QC"), expecting: ["ptot-lives-in-quebec"]),
    RuleExample(Bilingual(fr: "à Ottawa", en: "in Ottawa"), day: "2026-11-28", yaml: yaml("cec", "ON")),
    RuleExample(
      Bilingual(fr: "travailleuse qualifiée du Québec", en: "Quebec skilled worker"), day: "2026-11-28",
      yaml: yaml("quebec-skilled-worker", "QC")),
  ]

  private static func yaml(_ residenceClass: String, _ province: String) -> String {
    """
    applications: [ptot]
    people:
      - {id: amina, role: principal, province: \(province)}
    permanent_residence: {principal_applicant: amina, class: \(residenceClass), stage: completeness-passed}
    """
  }
}
