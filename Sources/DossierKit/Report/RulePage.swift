/// The page of one code: when, how grave, why, and examples. The same data that judge and test.
public enum RulePage {
  /// The page, or `nil` for a code that the catalogue lacks.
  public static func make(_ code: String, _ language: Language) -> String? {
    let rule = RuleCatalogue.rule(emitting: code)
    guard let description = RuleCatalogue.description(of: code) else { return nil }
    func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
    var page = TextPage(width: TextReporter.width, style: TextStyle(coloured: false))
    let severities = description.severities.map { $0.name[language] }.joined(separator: " / ")
    page.title(description.title[language], right: code)
    page.blank()
    page.indented(description.when[language], hanging: say("Quand\u{00A0}: ", "When: "))
    page.indented(severities, hanging: say("Gravité\u{00A0}: ", "Severity: "))
    if let rule { page.indented(rule.why[language], hanging: say("Pourquoi\u{00A0}: ", "Why: ")) }
    page.indented(
      description.waivable || !description.severities.contains(.error)
        ? say("peut être accepté par une dérogation motivée (waivers)", "can be accepted by a waiver with a reason (waivers)")
        : say("une erreur ne peut pas être acceptée; un avertissement, oui", "an error cannot be accepted; a warning can"),
      hanging: say("Dérogation\u{00A0}: ", "Waiver: "))
    let examples = rule?.examples ?? []
    if !examples.isEmpty {
      page.blank()
      page.title(say("Exemples", "Examples"), right: "")
      for example in examples {
        let isFailing = example.expected.contains(code)
        page.row(isFailing ? "✗" : "✓", example.name[language], Typography.day(example.day, language))
      }
    }
    return page.text + "\n"
  }

  /// The known code nearest to a mistyped one.
  public static func suggestion(for code: String) -> String? {
    Suggestion.nearest(to: code, among: RuleCatalogue.everyCode.map(\.code))
  }
}
