internal import Folders
internal import Inspection

/// Names that other systems cannot hold. The archive gives every file a new name; the folder itself
/// may still be copied to a system that mixes two files up.
public enum FileName: Rule {
  public static let codes = [
    FindingCode(
      "file-name-not-utf8", [.warning], title: Bilingual(fr: "Nom de fichier illisible", en: "Unreadable file name"),
      when: Bilingual(fr: "Le nom n’est pas du texte UTF-8.", en: "The name is no UTF-8 text.")),
    FindingCode(
      "file-name-clash", [.warning], title: Bilingual(fr: "Noms presque identiques", en: "Names almost the same"),
      when: Bilingual(
        fr: "Deux noms ne diffèrent que par la casse ou par la forme Unicode de leurs accents.",
        en: "Two names differ only in case or in the Unicode form of their accents.")),
  ]

  public static let why = Bilingual(
    fr: "Sur un autre ordinateur, un des deux fichiers peut remplacer l’autre.",
    en: "On another computer one of the two files may replace the other.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    var findings: [Finding] = record.files.filter { $0.location.text == nil }.map { file in
      Finding(
        code: "file-name-not-utf8", severity: .warning, file: file.path,
        message: Bilingual(
          fr: "Le nom \(file.path) n’est pas du texte UTF-8.", en: "The name \(file.path) is no UTF-8 text."),
        nextStep: Bilingual(
          fr: "Renommer le fichier avec des lettres ordinaires.", en: "Rename the file with ordinary letters."),
        rule: "U-10")
    }
    let groups = Dictionary(grouping: record.files.filter { $0.kind == .file }) {
      Recogniser.normalised($0.path.lowercased())
    }
    for group in groups.values.sorted(by: { $0[0].path < $1[0].path }) where group.count > 1 {
      let names = group.map(\.path)
      findings.append(
        Finding(
          code: "file-name-clash", severity: .warning, file: names[0],
          message: Bilingual.make {
            let list = Typography.list(names, $0)
            return $0 == .fr
              ? "Les noms \(list) ne diffèrent que par la casse ou la forme des accents."
              : "The names \(list) differ only in case or in the form of their accents."
          },
          nextStep: Bilingual(fr: "Renommer l’un des deux.", en: "Rename one of them."), rule: "U-10",
          details: ["files": names.joined(separator: "\n")]))
    }
    return findings
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "majuscules et minuscules", en: "capitals and small letters"), day: "2026-11-28",
      yaml: ExampleCase.cec, files: [ExampleFile("Passport.pdf"), ExampleFile("passport.pdf")],
      expecting: ["file-name-clash"]),
    RuleExample(
      Bilingual(fr: "noms différents", en: "different names"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf")]),
  ]
}
