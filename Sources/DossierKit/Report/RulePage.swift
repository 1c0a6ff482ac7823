/// The page of one code, of one requirement or of one application: the same data that judge and test.
public struct RulePage {
  let reference: CaseExamination.Reference

  public init(_ reference: CaseExamination.Reference) { self.reference = reference }

  /// The page, in the languages in turn, or `nil` for a name that nothing has.
  public func make(_ name: String, _ languages: [Language]) -> String? {
    var page = TextPage(width: TextReporter.width, style: TextStyle(coloured: false))
    if let description = RuleCatalogue.description(of: name) {
      let basis = RuleBasis.of(name, reference)
      for language in languages {
        page.blank()
        code(description, basis, language, &page)
      }
      return page.text
    }
    if let application = Application(name: name),
      let manifest = reference.manifests.first(where: { $0.application == application })
    {
      for language in languages {
        page.blank()
        self.application(manifest, language, &page)
      }
      return page.text
    }
    return requirement(name, languages, &page) ? page.text : nil
  }

  /// The known name nearest to a mistyped one.
  public func suggestion(for name: String) -> String? {
    let requirements = reference.manifests.flatMap { $0.requirements.map(\.id) }
    return Suggestion.nearest(
      to: name, among: RuleCatalogue.everyCode.map(\.code) + requirements + Application.allCases.map(\.rawValue))
  }

  private func code(_ description: FindingCode, _ basis: RuleBasis, _ language: Language, _ page: inout TextPage) {
    func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
    let rule = RuleCatalogue.rule(emitting: description.code)
    page.title(description.title[language], right: description.code)
    page.blank()
    page.indented(description.when[language], hanging: say("Quand\u{00A0}: ", "When: "))
    page.indented(
      description.severities.map { $0.name[language] }.joined(separator: " / "),
      hanging: say("Gravité\u{00A0}: ", "Severity: "))
    if let rule { page.indented(rule.why[language], hanging: say("Pourquoi\u{00A0}: ", "Why: ")) }
    page.indented(Waivers.rule(of: description)[language], hanging: say("Dérogation\u{00A0}: ", "Waiver: "))
    if !basis.rows.isEmpty {
      page.indented(basis.rows.joined(separator: ", "), hanging: say("Faits\u{00A0}: ", "Facts: "))
    }
    examples(rule?.examples ?? [], of: description.code, language, &page)
    guard !basis.sources.isEmpty else { return }
    page.blank()
    page.title(say("Sources", "Sources"), right: "")
    page.sources(basis.sources, language)
  }

  private func examples(
    _ examples: [RuleExample], of code: String, _ language: Language, _ page: inout TextPage
  ) {
    // Of a family of codes, those that fail by this one, and those that pass.
    let shown = examples.filter { $0.expected.contains(code) || $0.expected.isEmpty }
    guard !shown.isEmpty else { return }
    page.blank()
    page.title(language == .fr ? "Exemples" : "Examples", right: "")
    for example in shown {
      page.row(
        example.expected.contains(code) ? "✗" : "✓", example.name[language], Typography.day(example.day, language))
    }
  }

  private func requirement(_ id: String, _ languages: [Language], _ page: inout TextPage) -> Bool {
    var isFound = false
    for manifest in reference.manifests {
      let requirements = manifest.requirements.filter { $0.id == id }
      let others = manifest.notDemanded.filter { $0.id == id }
      guard !requirements.isEmpty || !others.isEmpty else { continue }
      isFound = true
      page.blank()
      page.title(
        languages.map { manifest.application.title[$0] }.joined(separator: " / "), right: manifest.application.rawValue)
      for requirement in requirements {
        RequirementText(requirement: requirement, manifest: manifest).add(to: &page, languages, withSources: true)
        if let slot = manifest.slot(requirement.slot) {
          for language in languages {
            page.indented(slot.title[language], hanging: language == .fr ? "Case\u{00A0}: " : "Slot: ")
          }
        }
      }
      for other in others {
        for language in languages {
          page.row("–", other.name[language], "")
          page.indented(other.reason[language])
        }
      }
    }
    return isFound
  }

  private func application(_ manifest: Manifest, _ language: Language, _ page: inout TextPage) {
    func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
    page.title(manifest.title[language], right: manifest.application.rawValue)
    page.blank()
    page.indented(manifest.legalBasis[language], hanging: say("Base légale\u{00A0}: ", "Legal basis: "))
    page.indented(Typography.day(manifest.validFrom, language), hanging: say("Vaut depuis\u{00A0}: ", "In force since: "))
    page.indented(
      Typography.list(manifest.slots.map { $0.title[language] }, language), hanging: say("Cases\u{00A0}: ", "Slots: "))
    page.indented(
      "dossier \(say("exigences", "requirements")) \(manifest.application.rawValue)",
      hanging: say("Documents\u{00A0}: ", "Documents: "))
    page.blank()
    page.title(say("Constats propres à cette demande", "Findings of this application"), right: "")
    for code in RuleCatalogue.everyCode where Self.application(of: code.code) == manifest.application {
      page.row("·", code.code, code.title[language])
    }
    page.blank()
    page.title(say("Sources", "Sources"), right: "")
    page.sources(manifest.sources.sorted { $0.key < $1.key }.map(\.value), language)
  }

  /// The one application that a code is about, where its name tells.
  private static func application(of code: String) -> Application? {
    if code.hasPrefix("restoration-") { return .restoration }
    if code.hasPrefix("ptot-") { return .ptot }
    return expressEntry.contains(where: code.hasPrefix) ? .expressEntry : nil
  }

  /// The families of codes that apply to express-entry alone (product: §5).
  private static let expressEntry = [
    "police-", "language-", "eca-", "funds-", "employment-", "history-", "invitation-", "score-", "child-",
    "experience-", "program-", "category-", "nominee-", "cohabitation-",
  ]
}
