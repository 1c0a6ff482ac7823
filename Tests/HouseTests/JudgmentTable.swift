import DossierKit
import Foundation

/// The tables of the bench of judgments, written from what its tests record.
struct JudgmentTable {
  /// One judgment or reason of refusal: `Tests/DossierKitTests/Judgments/JudgmentResult.swift` writes it.
  struct Line: Decodable {
    let citation: String?
    let name: String?
    let rows: String?
    let url: String?
    let element: Bilingual
    let says: [Named]
    let twin: [Named]
    let note: Bilingual?
    let unbuilt: Bilingual?
  }

  /// A finding as far as it names the element.
  struct Named: Decodable {
    let code: String
    let severity: String
    let person: String?
    let country: String?
    let requirement: String?
    let file: String?
  }

  let lines: [Line]

  init() throws {
    let path = House.root.appending(path: "Tests/Fixtures/judgments/results.json")
    lines = try JSONDecoder().decode([Line].self, from: try Data(contentsOf: path))
  }

  /// By citation, the oldest first; what is not rebuilt comes after.
  var decisions: [Line] {
    let cited = lines.filter { $0.citation != nil }
    let years = cited.filter { $0.citation?.first?.isNumber == true }.sorted { $0.citation ?? "" < $1.citation ?? "" }
    return years + cited.filter { $0.citation?.first?.isNumber != true }
  }

  var reasons: [Line] { lines.filter { $0.citation == nil } }

  /// The decisions that are rebuilt, for the READMEs; the others are counted.
  func short(_ language: Language) -> String {
    let rest = decisions.filter { $0.unbuilt != nil }
    let names = rest.compactMap(\.citation).map { Self.citation($0, language) }.joined(separator: ", ")
    return Self.head(language) + decisions.filter { $0.unbuilt == nil }.map { Self.row($0, language) }.joined()
      + (language == .fr
        ? "\nNon reconstruites, et pourquoi dans le tableau complet\u{00A0}: \(names).\n"
        : "\nNot rebuilt, and why in the whole table: \(names).\n")
  }

  /// The whole page of one language.
  func page(_ language: Language) -> String {
    let (rebuilt, other) = (lines.count { $0.unbuilt == nil }, lines.count { $0.unbuilt != nil })
    let head =
      language == .fr
      ? """
      # Le banc des jugements

      *[English](JUDGMENTS.md)*

      Des décisions et des motifs de refus reconstruits en dossiers inventés, chacun avec son jumeau corrigé, qui n’en
      diffère que par l’élément en cause et ce qui en dépend. \(rebuilt) reconstruits, \(other) non\u{00A0}: les faits sont ceux d’extraits, et ce
      qu’ils ne disent pas n’est pas inventé. Les dossiers sont dans `Tests/Fixtures/judgments`; ce tableau est écrit d’après
      ce que le programme en dit.


      """
      : """
      # The bench of judgments

      *[Français](JUDGMENTS.fr.md)*

      Decisions and reasons of refusal rebuilt as invented folders, each with its corrected twin, which differs from it by the
      element in question and what depends on it. \(rebuilt) rebuilt, \(other) not: the facts are those of excerpts, and what they do not say
      is not invented. The folders are in `Tests/Fixtures/judgments`; this table is written from what the program says of them.


      """
    return head + (language == .fr ? "## Décisions\n\n" : "## Decisions\n\n") + Self.head(language)
      + decisions.map { Self.row($0, language) }.joined() + (language == .fr ? "\n## Motifs de refus\n\n" : "\n## Reasons of refusal\n\n")
      + Self.head(language) + reasons.map { Self.row($0, language) }.joined()
  }

  private static func head(_ language: Language) -> String {
    language == .fr
      ? "| décision | élément fautif | ce que dit le programme | jumeau corrigé |\n|---|---|---|---|\n"
      : "| decision | faulty element | what the program says | corrected twin |\n|---|---|---|---|\n"
  }

  private static func row(_ line: Line, _ language: Language) -> String {
    var name = line.citation.map { citation($0, language) } ?? line.rows ?? ""
    if let known = line.name { name = line.citation == nil ? known : "\(known), \(name)" }
    if let url = line.url { name = "[\(name)](\(url))" }
    if line.citation != nil, let rows = line.rows { name += " (\(rows))" }
    let notBuilt = language == .fr ? "non reconstruit\u{00A0}: " : "not rebuilt: "
    var says = line.says.map { named($0, language) }.joined(separator: "<br>")
    if line.unbuilt == nil, says.isEmpty { says = "–" }
    if let unbuilt = line.unbuilt { says = notBuilt + unbuilt[language] }
    if let note = line.note { says += "<br>*\(note[language].replacing(" :", with: language == .fr ? "\u{00A0}:" : " :"))*" }
    let clean = language == .fr ? "rien" : "nothing"
    let twin = line.unbuilt != nil ? "–" : line.twin.isEmpty ? clean : line.twin.map { named($0, language) }.joined(separator: "<br>")
    let element = language == .fr ? line.element.fr.replacing(" :", with: "\u{00A0}:") : line.element.en
    return "| \(name) | \(element) | \(says) | \(twin) |\n"
  }

  /// The code and whatever names the element: person, country, requirement, file.
  private static func named(_ finding: Named, _ language: Language) -> String {
    let parts = [finding.person, finding.country, finding.requirement, finding.file].compactMap(\.self)
    let severity = Severity(rawValue: finding.severity)?.name[language] ?? finding.severity
    let mark = finding.severity == "error" ? "" : " (\(severity))"
    let colon = language == .fr ? "\u{00A0}: " : ": "
    return "`\(finding.code)`\(mark)" + (parts.isEmpty ? "" : colon + parts.joined(separator: ", "))
  }

  /// A neutral citation in the words of a language: 2018 FC 846, 2018 CF 846.
  static func citation(_ text: String, _ language: Language) -> String {
    guard language == .fr else { return text }
    return text.replacing(" FCA ", with: " CAF ").replacing(" FC ", with: " CF ")
      .replacing("BOWP refusals", with: "Refus de PTOT")
  }
}
