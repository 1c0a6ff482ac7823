internal import Typesetting

extension LetterData {
  /// The points explained, and where the letter that explains them goes.
  func explanations() -> [String: TemplateValue] {
    [
      "subjects": .text(Typography.list(request.explanations.map { $0.subject[language] }, language)),
      "slot.title": optional(request.slot?.title[language]),
      "slot.country": optional(request.slot?.country.map { request.countries[$0]?[language] ?? $0 }),
      "has_explanations": .flag(!request.explanations.isEmpty),
      "explanations": .list(request.explanations.map(explanation)),
    ]
  }

  private func explanation(_ point: LetterExplanation) -> TemplateScope {
    [
      "subject": .text(point.subject[language]), "demand": optional(point.demand?[language]),
      "statement": optional(point.statement?[language]), "reason": narrative(point.reason, point.key),
      "has_facts": .flag(!point.facts.isEmpty),
      "facts": .list(
        point.facts.map { ["label": .text($0.label[language]), "value": text($0.value?[language], $0.key)] }),
      "has_proof": .flag(point.proof != nil || point.proofKey != nil),
      "proof": point.proofKey.map { text(point.proof?[language], $0) } ?? optional(point.proof?[language]),
    ]
  }
}
