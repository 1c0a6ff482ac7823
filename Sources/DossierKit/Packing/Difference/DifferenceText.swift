import Zip

/// The difference of two submissions for people.
public struct DifferenceText {
  let language: Language

  public init(language: Language) { self.language = language }

  public func text(_ difference: SubmissionDifference) -> String {
    var lines = heading(difference)
    let uploads = difference.files.filter { $0.path.hasPrefix("data/upload/") }
    let others = difference.files.filter { !$0.path.hasPrefix("data/upload/") }
    lines += section(say("Fichiers à téléverser", "Files to upload"), uploads.map(line))
    lines += section(say("Autres fichiers", "Other files"), others.map(line))
    let added = difference.findings.filter { $0.change == .added }
    let removed = difference.findings.filter { $0.change == .removed }
    lines += section(say("Constats nouveaux", "New findings"), added.map { line($0, "+") })
    lines += section(say("Constats disparus", "Findings gone"), removed.map { line($0, "−") })
    if difference.isEmpty { lines += ["", say("Les deux envois ont les mêmes fichiers.", "Both submissions have the same files.")] }
    return lines.map(Self.plain).joined(separator: "\n") + "\n"
  }

  private func say(_ fr: String, _ en: String) -> String { Bilingual(fr: fr, en: en)[language] }

  private func heading(_ difference: SubmissionDifference) -> [String] {
    let (old, new) = (difference.old, difference.new)
    var lines = ["\(old.archive) → \(new.archive)"]
    if let before = old.report?.case?.as_of, let after = new.report?.case?.as_of {
      let days = [before, after].map { text in Day(text).map { Typography.day($0, language) } ?? text }
      lines.append(say("Jugé au ", "Judged as of ") + (before == after ? days[1] : "\(days[0]) → \(days[1])"))
    }
    if let before = old.report?.verdict, let after = new.report?.verdict {
      lines.append(before == after ? verdict(after) : "\(verdict(before)) → \(verdict(after))")
    }
    return lines
  }

  private func verdict(_ code: String) -> String {
    switch code {
    case "ready": say("Prêt", "Ready")
    case "not-ready": say("Pas prêt", "Not ready")
    default: code
    }
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "\(title) (\(lines.count))"] + lines.map { "  " + $0 }
  }

  private func line(_ file: SubmissionDifference.FileChange) -> String {
    let name = short(file.path)
    let sizes = [file.old, file.new].map { $0.map { Typography.size($0.size, language) } ?? "" }
    switch file.change {
    case .added: return "+ \(name) (\(sizes[1]))"
    case .removed: return "− \(name) (\(sizes[0]))"
    case .renamed:
      return "→ \(name)" + say(" (mêmes octets que \(short(file.old?.path ?? "")))", " (same bytes as \(short(file.old?.path ?? "")))")
    case .changed:
      let before = file.old.map { $0.path == file.path ? "" : short($0.path) + ", " } ?? ""
      return "≠ \(name) (\(before)\(sizes[0]) → \(sizes[1]))"
    }
  }

  private func short(_ path: String) -> String {
    for prefix in ["data/upload/", "data/"] where path.hasPrefix(prefix) { return String(path.dropFirst(prefix.count)) }
    return path
  }

  private func line(_ finding: SubmissionDifference.FindingChange, _ sign: String) -> String {
    "\(sign) \(finding.code)\(say("\u{00A0}: ", ": "))\(finding.message[language])"
  }

  /// An archive of anybody must not speak to the terminal.
  private static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
      default: scalar
      }
    }))
  }
}
