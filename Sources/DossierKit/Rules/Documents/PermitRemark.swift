/// The remark on a permit that sets another end of stay than its expiry, where the case file does not tell of it.
enum PermitRemark {
  /// That day, and not the permit's expiry, ends the status and begins the count of 90 days (T-02).
  static func findings(_ record: CaseRecord) -> [Finding] {
    record.claims.compactMap { claim in
      guard claim.fact == .mustLeaveBy, let day = claim.day, let person = record.case.person(claim.person),
        let permits = person.permits, !permits.isEmpty, permits.allSatisfy({ $0.mustLeaveBy == nil }),
        !permits.contains(where: { permit in
          permit.expiryDate.map { $0 == day || claim.alternatives.contains($0.description) } ?? false
        })
      else { return nil }
      let line = record.line(of: claim.file)
      let page = Bilingual.page(claim.page)
      let key = person.key("permits")
      let words = ClaimFinding.words(claim)
      return Finding(
        code: "date-mismatch", severity: .warning, application: line?.demand.applications.first,
        requirement: line?.demand.requirement.id, person: person.id, file: claim.file, page: claim.page,
        message: Bilingual(
          fr: "\(claim.file)\(page.fr) porte une mention selon laquelle il faut quitter le Canada d’ici le \(day.inWords.fr) "
            + "(«\u{00A0}\(words)\u{00A0}»); \(key) ne le dit pas. Ce jour, et non l’expiration du permis, met fin au statut.",
          en: "\(claim.file)\(page.en) carries a remark to leave Canada by \(day.inWords.en) (“\(words)”); \(key) does not "
            + "say so. That day, and not the permit’s expiry, ends the status."),
        nextStep: Bilingual(
          fr: "Vérifier la mention sur le permis, puis l’inscrire sous must_leave_by du permis.",
          en: "Check the remark on the permit, then write it under must_leave_by of the permit."),
        rule: "T-02",
        details: [
          "fact": claim.fact.rawValue, "key": person.key("permits.must_leave_by"), "read": day.description,
          "reader": claim.reader.rawValue, "certainty": claim.certainty.rawValue,
        ])
    }
  }
}
