extension RequirementList {
  /// The same checklist as Markdown, one table for each slot.
  public func markdown(_ languages: [Language]) -> String {
    func say(_ words: Bilingual) -> String {
      words.fr == words.en ? words.fr : languages.map { words[$0] }.joined(separator: " / ")
    }
    var lines = ["# " + say(manifest.title), "", say(manifest.legalBasis)]
    let columns = [
      Bilingual(fr: "document", en: "document"), Bilingual(fr: "quand et de qui", en: "when and of whom"),
      Bilingual(fr: "gravité", en: "severity"), Bilingual(fr: "faits", en: "facts"),
      Bilingual(fr: "sources", en: "sources"),
    ]
    for (slot, requirements) in slots {
      lines += ["", "## " + say(slot.title), ""]
      lines += MarkdownTable.head(columns.map(say))
      for requirement in requirements {
        let text = RequirementText(requirement: requirement, manifest: manifest)
        func cell(_ words: Bilingual) -> String { languages.map { words[$0] }.joined(separator: "\n") }
        lines.append(
          MarkdownTable.row([
            cell(requirement.name), cell(text.when), cell(text.weight), text.rows.joined(separator: ", "),
            text.sources.map { source in SourceLine(source: source).markdown }.joined(separator: "\n"),
          ]))
      }
    }
    if !manifest.notDemanded.isEmpty {
      lines += ["", "## " + say(Bilingual(fr: "Ce qui n’est pas demandé", en: "What is not asked for")), ""]
      for paper in manifest.notDemanded { lines.append("- \(say(paper.name)): \(say(paper.reason)) (\(paper.fact))") }
    }
    lines += ["", say(Disclaimer.text)]
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Rows of Markdown tables: bars are escaped, line feeds become breaks.
enum MarkdownTable {
  static func head(_ columns: [String]) -> [String] {
    [row(columns), "|" + String(repeating: "---|", count: columns.count)]
  }

  static func row(_ cells: [String]) -> String {
    "| " + cells.map(cell).joined(separator: " | ") + " |"
  }

  private static func cell(_ text: String) -> String {
    var cell = ""
    for character in text {
      switch character {
      case "|": cell += "\\|"
      case "\n": cell += "<br>"
      default: cell.append(character)
      }
    }
    return cell
  }
}
