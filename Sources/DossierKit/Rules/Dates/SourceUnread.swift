/// The sources of the manifests are read again from time to time.
public enum SourceUnread: Rule {
  public static let codes = [
    FindingCode(
      "source-unread", [.info],
      title: Bilingual(fr: "Source à relire", en: "Source to be read again"),
      when: Bilingual(
        fr: "Une source des règles n’a pas été lue depuis 180 jours.",
        en: "A source of the rules has not been read for 180 days."))
  ]

  public static let why = Bilingual(
    fr: "Les règles et les montants changent\u{00A0}: une source ancienne peut ne plus dire la même chose.",
    en: "Rules and amounts change: an old source may no longer say the same.")

  /// Days after which a reading is old, inclusive.
  static let days = 180

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.case.applications.compactMap { application in
      guard let manifest = record.manifest(application) else { return nil }
      let old = manifest.sources.filter { record.today - $0.value.readOn >= days }.sorted { $0.key < $1.key }
      guard let oldest = old.map(\.value.readOn).min() else { return nil }
      return Finding(
        code: "source-unread", severity: .info, application: application,
        message: Bilingual(
          fr: "Sources de cette demande non relues depuis 180\u{00A0}jours\u{00A0}: \(old.count); lecture la plus "
            + "ancienne\u{00A0}: le \(oldest.inWords.fr).",
          en: "Sources of this application not read for 180\u{00A0}days: \(old.count); the oldest reading: "
            + "\(oldest.inWords.en)."),
        nextStep: Bilingual(
          fr: "Vérifier sur les pages d’IRCC que rien n’a changé, ou utiliser une version plus récente du programme.",
          en: "Check on the IRCC pages that nothing has changed, or use a newer version of the program."),
        rule: "source-reading", sources: old.map(\.value),
        details: ["keys": old.map(\.key).joined(separator: ", "), "oldest": oldest.description])
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "180 jours après la lecture", en: "180 days after the reading"), day: "2027-05-20", yaml: yaml,
      expecting: ["source-unread"]),
    RuleExample(
      Bilingual(fr: "179 jours après la lecture", en: "179 days after the reading"), day: "2027-05-19", yaml: yaml),
  ]

  private static let yaml = """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal}
    """
}
