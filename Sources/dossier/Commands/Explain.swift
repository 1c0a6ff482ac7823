import ArgumentParser
import DossierKit

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Words.say("Dit ce qu’un constat signifie.", "Says what a finding means."),
    discussion: Words.say(
      "Exemple\u{00A0}:\n  dossier expliquer police-certificate-missing", "Example:\n  dossier explain police-certificate-missing"),
    aliases: ["expliquer"])

  @Argument(help: ArgumentHelp(Words.say("Code du constat.", "Code of the finding."), valueName: "code"))
  var code: String

  @Option(help: ArgumentHelp(Words.say("Langue\u{00A0}: fr, en ou both.", "Language: fr, en or both.")))
  var lang: LanguageChoice?

  func validate() throws {
    if RulePage.make(code, .en) == nil {
      let near = RulePage.suggestion(for: code).map { Words.say(" Vouliez-vous dire «\u{00A0}\($0)\u{00A0}»?", " Did you mean “\($0)”?") } ?? ""
      throw ValidationError(Words.say("Code inconnu\u{00A0}: \(code).", "Unknown code: \(code).") + near)
    }
  }

  func run() {
    for language in lang?.languages ?? [Words.language] {
      if let page = RulePage.make(code, language) { Terminal.print(page) }
    }
  }
}
