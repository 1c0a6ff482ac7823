internal import Typesetting

extension LetterData {
  /// The points explained, and where the letter that explains them goes.
  func explanations() -> [String: TemplateValue] {
    [
      "subjects": .text(subjects),
      "slot.title": optional(request.slot?.title[language]),
      "slot.country": optional(request.slot?.country.map { request.countries[$0]?[language] ?? $0 }),
      "slot.person": optional(request.slot?.person.flatMap { request.case.person($0)?.displayName }),
      "has_explanations": .flag(!request.explanations.isEmpty),
      "explanations": .list(request.explanations.map(explanation)),
    ]
  }

  /// Each subject once; some hold commas.
  private var subjects: String {
    var seen: Set<String> = []
    return request.explanations.map { $0.subject[language] }.filter { seen.insert($0).inserted }.joined(separator: "; ")
  }

  /// The enclosure that proves a point. A file that is named and not sent has a bracket that says so.
  private func proof(_ point: LetterExplanation) -> TemplateValue {
    guard let key = point.proofKey, point.proof == nil, point.proofFile != nil else {
      return point.proofKey.map { text(point.proof?[language], $0) } ?? optional(point.proof?[language])
    }
    let space = Typography.noBreakSpace
    let words = Bilingual(
      fr: "[à compléter\(space): \(key), un fichier qui n’est pas parmi les pièces]",
      en: "[to complete: \(key), a file that is not among the enclosures]")
    return .missing(placeholder: words[language], key: key)
  }

  private func explanation(_ point: LetterExplanation) -> TemplateScope {
    [
      "subject": .text(point.subject[language]), "demand": optional(point.demand?[language]),
      "statement": optional(point.statement?[language]), "reason": narrative(point.reason, point.key),
      "has_facts": .flag(!point.facts.isEmpty),
      "facts": .list(
        point.facts.map { ["label": .text($0.label[language]), "value": text($0.value?[language], $0.key)] }),
      "has_proof": .flag(point.proof != nil || point.proofKey != nil),
      "proof": proof(point),
    ]
  }
}
