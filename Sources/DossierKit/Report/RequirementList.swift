/// The blank checklist of an application, from its manifest alone: what will be asked, before there is a case.
public struct RequirementList: Sendable {
  public let manifest: Manifest

  public init(_ manifest: Manifest) { self.manifest = manifest }

  /// The requirements by slot, in the order of the archive; a slot that nothing goes to is left out.
  var slots: [(slot: Slot, requirements: [Requirement])] {
    manifest.slots.map { slot in (slot, manifest.requirements.filter { $0.slot == slot.id }) }
      .filter { !$0.requirements.isEmpty }
  }

  /// For people, in 80 columns; with two languages, the second under the first line by line.
  public func text(_ languages: [Language], coloured: Bool = false) -> String {
    var page = TextPage(width: TextReporter.width, style: TextStyle(coloured: coloured))
    for language in languages { heading(language, &page) }
    for (slot, requirements) in slots {
      page.blank()
      for language in languages {
        page.title(slot.title[language], right: slot.mandatory ? Words.mandatory[language] : "")
      }
      if let note = slot.note { for language in languages { page.indented(note[language]) } }
      for requirement in requirements {
        RequirementText(requirement: requirement, manifest: manifest).add(to: &page, languages, withSources: false)
      }
    }
    if !manifest.notDemanded.isEmpty {
      page.blank()
      page.title(join(Words.notDemanded, languages), right: "")
      for paper in manifest.notDemanded {
        for (index, language) in languages.enumerated() {
          page.row(index == 0 ? "–" : " ", paper.name[language], "")
          page.indented(paper.reason[language] + (index == languages.count - 1 ? " (\(paper.fact))" : ""))
        }
      }
    }
    page.blank()
    page.title(join(Words.sources, languages), right: "")
    for (key, source) in manifest.sources.sorted(by: { $0.key < $1.key }) {
      for language in languages { page.indented(SourceLine(source: source).text(language), hanging: "\(key): ") }
      if let url = source.url { page.indented(url, transform: page.style.dim) }
    }
    for language in languages {
      page.blank()
      page.paragraph(Disclaimer.text[language], transform: page.style.dim)
    }
    return page.text
  }

  private func heading(_ language: Language, _ page: inout TextPage) {
    page.paragraph(page.style.bold(manifest.title[language]))
    let from = Typography.day(manifest.validFrom, language)
    let until = manifest.validTo.map { Typography.day($0, language) }
    let span =
      language == .fr
      ? (until.map { "vaut du \(from) au \($0)" } ?? "vaut depuis le \(from)")
      : (until.map { "in force from \(from) to \($0)" } ?? "in force since \(from)")
    page.paragraph("\(manifest.legalBasis[language]) · \(span)")
    page.paragraph(Words.legend[language], transform: page.style.dim)
  }

  private func join(_ words: Bilingual, _ languages: [Language]) -> String {
    languages.map { words[$0] }.joined(separator: " / ")
  }
}

private enum Words {
  static let mandatory = Bilingual(fr: "case obligatoire", en: "mandatory slot")
  static let notDemanded = Bilingual(fr: "Ce qui n’est pas demandé", en: "What is not asked for")
  static let sources = Bilingual(fr: "Sources", en: "Sources")
  static let legend = Bilingual(
    fr: "● refusé ou retourné sans lui   ○ risque à peser   · facultatif",
    en: "● refused or returned without it   ○ a risk to weigh   · optional")
}
