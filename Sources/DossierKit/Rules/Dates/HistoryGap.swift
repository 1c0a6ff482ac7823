/// Where a person lived and what the person did, day by day, for ten years (R-EE-120 to R-EE-122).
public enum HistoryGap: Rule {
  public static let codes = [
    FindingCode(
      "history-gap", [.warning],
      title: Bilingual(fr: "Trou dans l’historique", en: "Gap in the history"),
      when: Bilingual(
        fr: "Un jour des dix dernières années (ou depuis le 18e anniversaire, s’il est plus récent) n’est couvert "
          + "par aucun lieu de résidence, ou par aucune activité.",
        en: "A day of the last ten years (or since the 18th birthday, if later) is covered by no residence, or by "
          + "no activity.")),
    FindingCode(
      "history-overlap", [.info],
      title: Bilingual(fr: "Lieux de résidence qui se chevauchent", en: "Overlapping residences"),
      when: Bilingual(
        fr: "Deux lieux de résidence de pays différents ont plus d’un jour en commun.",
        en: "Two residences in different countries have more than one day in common.")),
    FindingCode(
      "history-in-future", [.error],
      title: Bilingual(fr: "Historique dans l’avenir", en: "History in the future"),
      when: Bilingual(
        fr: "Une période commence ou finit après le jour jugé.", en: "A period begins or ends after the day judged.")),
  ]

  public static let why = Bilingual(
    fr: "Le formulaire n’admet aucun mois sans explication, et l’historique décide des certificats de police.",
    en: "The form allows no unexplained month, and the history decides which police certificates are needed.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    return record.case.people.flatMap { person -> [Finding] in
      // Without a birth date nobody can tell from when; the checklist asks for it.
      guard let birth = person.birthDate, record.day.age(bornOn: birth) >= 18 else { return [] }
      let start = PoliceCertificateWindow.lookBackStart(submittedOn: record.day, bornOn: birth)
      return [HistoryPeriods.residence(person, record), HistoryPeriods.activities(person, record)].flatMap {
        $0.gaps(from: start) + $0.overlaps() + $0.inFuture()
      }
    }
  }

  public static let examples = HistoryExamples.all
}
