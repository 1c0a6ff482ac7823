import EmbeddedFiles
import Yams

/// The dated figures of the rulebook: accounts, fees and funds row by row, and of every other file of
/// `schemas/figures/` its sources.
struct RuleBookFigures {
  let figures: Figures

  func lines() -> [String] { fees() + funds() + channels() + otherFiles() }

  private func fees() -> [String] {
    table(
      "Frais · Fees", ["code", "montant · amount", "du · from", "au · until", "français", "English"],
      figures.fees.map { row in
        let amount = row.amountCents.map { cents in
          "\(Typography.amount(cents: cents, .fr)) · \(Typography.amount(cents: cents, .en))"
        }
        return (
          [
            "`\(row.code)`", amount ?? "inconnu · unknown", row.from.description, row.until?.description ?? "",
            words(row.title, row.note).fr, words(row.title, row.note).en,
          ], row.confidence, row.sources
        )
      })
  }

  private func funds() -> [String] {
    table(
      "Fonds d’établissement · Settlement funds",
      ["du · from", "au · until", "montants par taille de famille · amounts by family size", "français", "English"],
      figures.funds.map { row in
        var amounts = row.amountsCents.enumerated().map { index, cents in
          "\(index + 1): " + (cents.map { Typography.amount(cents: $0, .en) } ?? "?")
        }
        amounts.append("+1: \(Typography.amount(cents: row.eachExtraCents, .en))")
        return (
          [
            row.effectiveFrom.description, row.until?.description ?? "", amounts.joined(separator: "\n"),
            row.note?.fr ?? "", row.note?.en ?? "",
          ], row.confidence, row.sources
        )
      })
  }

  private func channels() -> [String] {
    table(
      "Comptes · Accounts",
      ["compte · account", "limite par fichier · limit of a file", "types", "français", "English"],
      figures.channels.map { row in
        (
          [
            "`\(row.id)`", "\(Typography.size(row.limitBytes, .fr)) · \(Typography.size(row.limitBytes, .en))",
            row.accepts.joined(separator: ", "), words(row.title, row.note).fr, words(row.title, row.note).en,
          ], row.confidence, row.sources
        )
      })
  }

  /// Files whose tables are too wide for a page: where they were read.
  private func otherFiles() -> [String] {
    var lines: [String] = []
    for path in EmbeddedFiles.paths(under: "schemas/figures/")
    where !["channels", "fees", "funds"].contains(where: { path.hasSuffix("/\($0).yaml") }) {
      guard let text = EmbeddedFiles.text(path), let tree = try? Yams.compose(yaml: text),
        let sources = tree["sources"]?.mapping, !sources.isEmpty
      else { continue }
      if lines.isEmpty { lines = ["", "## Autres tables · Other tables", ""] + MarkdownTable.head(["table", "sources"]) }
      let read = sources.values.compactMap(source)
      lines.append(
        MarkdownTable.row(["`\(path)`", read.map { SourceLine(source: $0).markdown }.joined(separator: "\n")]))
    }
    return lines
  }

  private func source(_ node: Node) -> Source? {
    guard let title = node["title"], let french = title["fr"]?.string, let english = title["en"]?.string,
      let read = node["read_on"]?.scalar.flatMap({ Day($0.string) }),
      let confidence = node["confidence"]?.string.flatMap(Confidence.init)
    else { return nil }
    return Source(
      title: Bilingual(fr: french, en: english), url: node["url"]?.string, readOn: read, confidence: confidence)
  }

  private func words(_ title: Bilingual, _ note: Bilingual?) -> Bilingual {
    note.map { title + Bilingual(fr: "\n", en: "\n") + $0 } ?? title
  }

  private func table(
    _ title: String, _ columns: [String], _ rows: [(cells: [String], confidence: Confidence, sources: [Source])]
  ) -> [String] {
    ["", "## " + title, ""] + MarkdownTable.head(columns + ["certitude · confidence", "sources"])
      + rows.map { row in
        MarkdownTable.row(
          row.cells + [
            row.confidence.rawValue, row.sources.map { SourceLine(source: $0).markdown }.joined(separator: "\n"),
          ])
      }
  }
}
