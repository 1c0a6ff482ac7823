/// A finding on a paper that says something else than the case file.
enum ClaimFinding {
  /// The finding with its words: what the paper says and where, what the case file says, and which of the two to
  /// correct. What was read with low certainty is at most a warning, and its words are shown.
  static func make(
    _ code: String, _ severity: Severity, _ claim: PaperClaim, declared: String, key: String, _ record: CaseRecord,
    rule: String = "R-EE-122"
  ) -> Finding {
    let line = record.line(of: claim.file)
    let isSure = claim.certainty != .low
    let weight: Severity = isSure ? severity : max(severity, .warning)
    let application = line?.demand.applications.first
    let page = Bilingual.page(claim.page)
    return Finding(
      code: code, severity: weight, application: application, requirement: line?.demand.requirement.id,
      person: claim.person, file: claim.file, page: claim.page,
      message: Bilingual.make { language in
        let fact = claim.fact.name[language]
        let (read, wanted) = (claim.fact.shown(claim.value, language), claim.fact.shown(declared, language))
        let doubt =
          isSure
          ? "" : language == .fr ? " (lecture peu sûre\u{00A0}: «\u{00A0}\(words(claim))\u{00A0}»)" : " (not read surely: “\(words(claim))”)"
        return language == .fr
          ? "\(claim.file)\(page.fr) donne comme \(fact.droppingArticle) «\u{00A0}\(read)\u{00A0}»\(doubt); "
            + "\(key) indique «\u{00A0}\(wanted)\u{00A0}»."
          : "\(claim.file)\(page.en) gives “\(read)” as \(fact)\(doubt); \(key) says “\(wanted)”."
      },
      nextStep: Bilingual(
        fr: "Vérifier sur l’original, puis corriger le document ou \(key).",
        en: "Check the original, then correct the paper or \(key)."),
      due: weight == .error ? record.lastDay(application) : nil, rule: code == "date-mismatch" ? "F6" : rule,
      details: [
        "fact": claim.fact.rawValue, "key": key, "read": claim.fact.shown(claim.value, .en),
        "declared": claim.fact.shown(declared, .en), "reader": claim.reader.rawValue,
        "certainty": claim.certainty.rawValue,
      ])
  }

  /// A few words only: they are shown to find the place, not to copy the paper.
  static func words(_ claim: PaperClaim) -> String {
    switch claim.fact {
    case .passportNumber, .uci: Masking.number(claim.value)
    default: String(claim.words.prefix(80))
    }
  }
}

extension String {
  /// « date de naissance » of « la date de naissance ».
  fileprivate var droppingArticle: String {
    for article in ["le ", "la ", "les ", "l’"] where hasPrefix(article) { return String(dropFirst(article.count)) }
    return self
  }
}
