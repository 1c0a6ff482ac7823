/// A police certificate of every country, but Canada, where a person of 18 or more has lived six months in a
/// row, issued at the right time and scanned in colour (R-EE-50 to R-EE-57).
///
/// Which countries call for one is told by the checklist. The certificate of the country where the person lives
/// is at most six months old; that of another country was issued after the last stay there.
public enum PoliceCertificate: Rule {
  public static let codes = [
    FindingCode(
      "police-certificate-missing", [.error, .warning], waivable: true,
      title: Bilingual(fr: "Certificat de police manquant", en: "Police certificate missing"),
      when: Bilingual(
        fr: "Une personne de 18 ans ou plus a vécu six mois de suite dans un pays, le Canada excepté, au cours des "
          + "dix dernières années, et le certificat de ce pays manque ou est daté d’après le jour jugé.",
        en: "A person of 18 or more lived six months in a row in a country, but Canada, in the last ten years, and "
          + "its certificate is missing or dated after the day judged.")),
    FindingCode(
      "police-certificate-expired", [.error, .warning],
      title: Bilingual(fr: "Certificat de police trop ancien", en: "Police certificate too old"),
      when: Bilingual(
        fr: "Le certificat du pays de résidence actuel a été délivré plus de six mois avant le jour jugé.",
        en: "The certificate of the present country of residence was issued more than six months before the day "
          + "judged.")),
    FindingCode(
      "police-certificate-too-early", [.error, .warning],
      title: Bilingual(fr: "Certificat de police délivré trop tôt", en: "Police certificate issued too early"),
      when: Bilingual(
        fr: "Le certificat d’un pays quitté a été délivré avant la fin du dernier séjour.",
        en: "The certificate of a country that was left was issued before the last stay ended.")),
    FindingCode(
      "police-certificate-advised", [.warning],
      title: Bilingual(fr: "Certificat de police conseillé", en: "Police certificate advised"),
      when: Bilingual(
        fr: "Un séjour de six mois après 18 ans remonte à plus de dix ans\u{00A0}: les sources ne s’accordent pas.",
        en: "A stay of six months after the age of 18 is older than ten years: the sources disagree.")),
    FindingCode(
      "police-certificate-cumulative", [.warning],
      title: Bilingual(fr: "Séjours de six mois au total", en: "Stays of six months in total"),
      when: Bilingual(
        fr: "Aucun séjour dans un pays n’a duré six mois de suite, mais plusieurs y totalisent 181 jours ou plus, et "
          + "le certificat de ce pays manque.",
        en: "No stay in a country lasted six months in a row, but several add up to 181 days or more, and its "
          + "certificate is missing.")),
    FindingCode(
      "police-certificate-not-colour", [.warning],
      title: Bilingual(fr: "Certificat de police sans couleur", en: "Police certificate not in colour"),
      when: Bilingual(
        fr: "Le fichier ne montre que du gris\u{00A0}: IRCC demande une numérisation en couleurs de l’original.",
        en: "The file shows only grey: IRCC asks for a colour scan of the original.")),
  ]

  public static let why = Bilingual(
    fr: "Une demande sans le certificat de police d’un pays exigé est refusée comme incomplète (2018 CF 268, 2023 "
      + "CF 130).",
    en: "An application without a required police certificate is rejected as incomplete (2018 FC 268, 2023 FC 130).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.lines(for: "police-certificate").flatMap { line -> [Finding] in
      guard line.demand.status == .required || line.demand.status == .optional,
        let person = record.case.person(line.demand.person), let country = line.demand.country
      else { return [] }
      let certificate = PoliceCertificateLine(line: line, person: person, country: country, record: record)
      guard line.documents.contains(where: { $0.translates == nil }) else {
        return line.demand.status == .required ? certificate.absent() : []
      }
      return certificate.wrongDates() + certificate.grey()
    }
  }

  public static let examples = PoliceCertificateExamples.all
}
