import ArgumentParser
import DossierKit

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Words.say(
      "Dit ce que signifie un constat, un document ou une demande.", "Says what a finding, a document or an application means."),
    discussion: Words.say(
      """
      Exemples :
        dossier expliquer police-certificate-missing
        dossier expliquer passport
        dossier expliquer ptot
      """,
      """
      Examples:
        dossier explain police-certificate-missing
        dossier explain passport
        dossier explain bowp
      """),
    aliases: ["expliquer"])

  @Argument(
    help: ArgumentHelp(
      Words.say("Code du constat, type du document ou nom de la demande.", "Code of the finding, type of the document or name of the application."),
      valueName: "code"))
  var code: String

  @Option(help: ArgumentHelp(Words.say("Langue : fr, en ou both.", "Language: fr, en or both.")))
  var lang: LanguageChoice?

  func run() throws {
    let page = RulePage(try ReferenceLoading.load(manifests: nil))
    guard let text = page.make(code, lang?.languages ?? [Words.language]) else {
      let near = page.suggestion(for: code).map { Words.say(" Vouliez-vous dire « \($0) » ?", " Did you mean “\($0)”?") } ?? ""
      throw ValidationError(Words.say("Code inconnu : \(code).", "Unknown code: \(code).") + near)
    }
    Terminal.print(text)
  }
}
