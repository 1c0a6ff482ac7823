/// The table of all codes, as the README shows it.
public enum RuleTable {
  /// A Markdown table: code, severities, what it is called and when it is emitted.
  public static func markdown(_ language: Language) -> String {
    var lines = language == .fr
      ? ["| code | gravité | constat | quand |", "|---|---|---|---|"]
      : ["| code | severity | finding | when |", "|---|---|---|---|"]
    for code in RuleCatalogue.everyCode {
      let severities = code.severities.map { $0.name[language] }.joined(separator: ", ")
      lines.append("| `\(code.code)` | \(severities) | \(code.title[language]) | \(code.when[language]) |")
    }
    return lines.joined(separator: "\n")
  }
}
