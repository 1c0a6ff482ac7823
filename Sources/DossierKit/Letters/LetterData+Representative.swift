internal import Typesetting

extension LetterData {
  /// Who represents, what is asked, and which paper answers which demand (facts R-LET 4.6).
  func representative() -> [String: TemplateValue] {
    let facts = request.case.representative
    let isPaid = facts?.paid == true
    // Who is paid names the licence; who is not has none to name.
    func licensed(_ value: String?, _ key: String) -> TemplateValue { isPaid ? text(value, key) : optional(value) }
    return [
      "representative.name": text(facts?.name, "representative.name"),
      "representative.paid": affirmed(facts?.paid, "representative.paid"),
      "representative.licence": licensed(facts?.licence, "representative.licence"),
      "representative.regulator": licensed(facts?.regulator.map(regulator), "representative.regulator"),
      "representative.firm": optional(facts?.firm),
      "representative.address": text(facts?.address, "representative.address"),
      "representative.email": optional(facts?.email),
      "representative.signed_on": day(facts?.imm5476SignedOn, "representative.imm5476_signed_on"),
      "applications": .list(request.titles.map { ["title": .text($0[language])] }),
      "has_history": .flag(!chronology.isEmpty), "history": .list(chronology),
      "has_answers": .flag(!request.answers.isEmpty),
      "answers": .list(
        request.answers.map { answer in
          [
            "requirement": .text(answer.requirement[language]),
            "source": .text(answer.source?[language] ?? "–"),
            "enclosures": .text(Typography.list(answer.enclosures.map(String.init), language)),
          ]
        }),
    ]
  }

  /// The lines of the stay in Canada; none where the person never was there.
  private var chronology: [TemplateScope] {
    guard person.lastEntry != nil || !(person.permits ?? []).isEmpty else { return [] }
    return StayHistory(data: self).lines()
  }

  private func regulator(_ code: String) -> String {
    guard code.lowercased() == "cicc" else { return code }
    return Bilingual(
      fr: "Collège des consultants en immigration et en citoyenneté",
      en: "College of Immigration and Citizenship Consultants")[language]
  }
}
