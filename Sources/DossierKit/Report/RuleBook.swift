/// The whole rulebook as Markdown, French and English side by side: every code, every document of every
/// application, every dated figure, each with where it was read, when, and how sure it is.
///
/// `RULEBOOK.md` is this text; a test keeps it fresh.
public struct RuleBook {
  let reference: CaseExamination.Reference

  public init(_ reference: CaseExamination.Reference) { self.reference = reference }

  public func markdown() -> String {
    var lines = Words.heading
    lines += codes()
    for manifest in reference.manifests { lines += application(manifest) }
    lines += RuleBookFigures(figures: reference.figures).lines()
    lines += ["", Disclaimer.text.fr, "", Disclaimer.text.en]
    return lines.joined(separator: "\n") + "\n"
  }

  private func codes() -> [String] {
    var lines = ["", "## Constats · Findings", ""]
    lines += MarkdownTable.head(["code", "gravité · severity", "français", "English", "faits · facts", "sources"])
    for code in RuleCatalogue.everyCode {
      let basis = RuleBasis.of(code.code, reference)
      let why = RuleCatalogue.rule(emitting: code.code)?.why
      let words = Bilingual.make { language in
        var words = "**\(code.title[language])**\n\(code.when[language])"
        if let why { words += "\n" + why[language] }
        return words + (language == .fr ? "\nDérogation\u{00A0}: " : "\nWaiver: ") + Waivers.rule(of: code)[language]
      }
      lines.append(
        MarkdownTable.row([
          "`\(code.code)`", code.severities.map(\.rawValue).joined(separator: ", "), words.fr, words.en,
          basis.rows.joined(separator: ", "), sources(basis.sources, of: code.code),
        ]))
    }
    return lines
  }

  /// The sources in full, or why there are none.
  private func sources(_ sources: [Source], of code: String) -> String {
    if !sources.isEmpty { return sources.map { SourceLine(source: $0).markdown }.joined(separator: "\n") }
    switch code {
    case "document-missing": return "celles du document · those of the document"
    case "fact-missing": return "celles de la règle en cause · those of the rule in question"
    default: return "aucun texte extérieur · no outside text"
    }
  }

  private func application(_ manifest: Manifest) -> [String] {
    var lines = [
      "", "## \(manifest.title.fr) · \(manifest.title.en)", "",
      "`\(manifest.application.rawValue)`, \(manifest.legalBasis.fr) · \(manifest.legalBasis.en), depuis le · since "
        + "\(manifest.validFrom)" + (manifest.validTo.map { ", jusqu’au · until \($0)" } ?? ""), "",
    ]
    lines += MarkdownTable.head([
      "document", "gravité · severity", "français", "English", "faits · facts", "certitude · confidence", "sources",
    ])
    for slot in manifest.slots {
      for requirement in manifest.requirements where requirement.slot == slot.id {
        let text = RequirementText(requirement: requirement, manifest: manifest)
        let words = Bilingual.make { language in
          var words = "**\(requirement.name[language])**\n\(text.when[language])\n\(text.weight[language])"
          if let note = requirement.note { words += "\n" + note[language] }
          if let step = requirement.nextStep { words += "\n→ " + step[language] }
          return words
        }
        lines.append(
          MarkdownTable.row([
            "`\(requirement.id)`\n\(slot.id)", requirement.severity.rawValue, words.fr, words.en,
            text.rows.joined(separator: ", "), requirement.confidence.rawValue,
            text.sources.map { SourceLine(source: $0).markdown }.joined(separator: "\n"),
          ]))
      }
    }
    guard !manifest.notDemanded.isEmpty else { return lines }
    lines += ["", "Ce qui n’est pas demandé · What is not asked for", ""]
    lines += MarkdownTable.head(["français", "English", "faits · facts"])
    for paper in manifest.notDemanded {
      lines.append(
        MarkdownTable.row([
          "**\(paper.name.fr)**\n\(paper.reason.fr)", "**\(paper.name.en)**\n\(paper.reason.en)", paper.fact,
        ]))
    }
    return lines
  }
}

private enum Words {
  static let heading = [
    "# Règles · Rulebook", "",
    "Tout ce que le programme vérifie, tiré des données mêmes avec lesquelles il juge. Ne pas modifier à la main\u{00A0}: "
      + "`UPDATE_GOLDEN=1 make test` réécrit ce fichier. Chaque ligne donne ses sources, le jour où elles ont été lues "
      + "et leur certitude (`high`, `medium`, `low`); une certitude faible ne donne jamais d’erreur.",
    "",
    "All that the program checks, made from the very data it judges by. Not to be edited by hand: "
      + "`UPDATE_GOLDEN=1 make test` writes it again. Each line gives its sources, the day they were read and how sure "
      + "they are (`high`, `medium`, `low`); low confidence never gives an error.",
  ]
}
