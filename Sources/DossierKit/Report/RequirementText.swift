/// One requirement in words: what, of whom, when, how grave, and where it was read.
struct RequirementText {
  let requirement: Requirement
  let manifest: Manifest

  /// A full circle where the application fails without it, an empty one for a risk, a dot for what is optional.
  var mark: String {
    switch requirement.severity {
    case .error: "●"
    case .warning: "○"
    case .info, .none: "·"
    }
  }

  /// When the document is asked, and of whom.
  var when: Bilingual {
    let conditions = ConditionCatalogue.words(requirement.when ?? [])
    let always =
      requirement.severity == .none
      ? Bilingual(fr: "si vous le voulez ou si le compte le réclame", en: "if you wish or if the account asks for it")
      : Bilingual(fr: "toujours", en: "always")
    return (conditions ?? always) + Bilingual(fr: "\u{A0}: ", en: ": ") + requirement.per.words
  }

  /// « erreur s’il manque, certitude élevée, peut être accepté par dérogation ».
  var weight: Bilingual {
    let absent =
      requirement.severity.severity.map {
        Bilingual(fr: "\($0.name.fr) s’il manque", en: "\($0.name.en) if missing")
      } ?? Bilingual(fr: "facultatif", en: "optional")
    var weight = absent + Bilingual(fr: " · certitude ", en: " · confidence: ") + requirement.confidence.name
    if let asked = requirement.asked?.severity, asked.rawValue != requirement.severity.rawValue {
      weight =
        weight
        + Bilingual(fr: " · \(asked.name.fr) si le compte le réclame", en: " · \(asked.name.en) if the account asks")
    }
    if requirement.waivable == true {
      weight = weight + Bilingual(fr: " · dérogation possible", en: " · can be waived")
    }
    return weight
  }

  /// The rows of the facts: the document's own first.
  var rows: [String] {
    var rows = [requirement.fact]
    for row in requirement.rules ?? [] where !rows.contains(row) { rows.append(row) }
    return rows
  }

  var sources: [Source] { requirement.sources.compactMap { manifest.sources[$0] } }

  /// - Parameter withSources: whether the sources stand under it in full; else their keys alone.
  func add(to page: inout TextPage, _ languages: [Language], withSources: Bool) {
    for (index, language) in languages.enumerated() {
      page.row(index == 0 ? mark : " ", page.style.bold(requirement.name[language]), "")
      page.indented(when[language])
      page.indented(weight[language])
      if let note = requirement.note { page.indented(note[language]) }
      if let step = requirement.nextStep { page.indented(step[language], hanging: "→ ") }
      if withSources { page.sources(sources, language) }
    }
    let keys = withSources ? "" : " · " + requirement.sources.joined(separator: ", ")
    page.indented("\(requirement.id) · \(rows.joined(separator: ", "))\(keys)", transform: page.style.dim)
  }
}
