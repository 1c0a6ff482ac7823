import ArgumentParser
import DossierKit

struct Requirements: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, md }

  static let configuration = CommandConfiguration(
    commandName: "requirements",
    abstract: Words.say("Donne la liste de contrôle vierge d’une demande.", "Prints the blank checklist of an application."),
    discussion: Words.say(
      """
      Demandes : restoration, ptot (ou bowp), express-entry.

      Exemples :
        dossier exigences ptot
        dossier exigences express-entry --lang both --format md
      """,
      """
      Applications: restoration, ptot (or bowp), express-entry.

      Examples:
        dossier requirements bowp
        dossier requirements express-entry --lang both --format md
      """),
    aliases: ["exigences"])

  @Argument(help: ArgumentHelp(Words.say("Nom de la demande.", "Name of the application."), valueName: "application"))
  var application: Application

  @Option(help: ArgumentHelp(Words.say("Langue : fr, en ou both.", "Language: fr, en or both.")))
  var lang: LanguageChoice?

  @Option(help: ArgumentHelp(Words.say("text, json (les deux langues) ou md.", "text, json (both languages) or md.")))
  var format: Format = .text

  @Option(
    name: .customLong("manifests"),
    help: ArgumentHelp(
      Words.say("Répertoire de manifestes à utiliser à la place de ceux du programme.", "Folder of manifests to use in place of the program's."),
      valueName: "dir"))
  var manifests: String?

  @Option(help: ArgumentHelp(Words.say("Couleurs.", "Colours.")))
  var color: ColorChoice = .auto

  func run() throws {
    let reference = try ReferenceLoading.load(manifests: manifests)
    guard let manifest = reference.manifests.first(where: { $0.application == application }) else {
      throw ValidationError(Words.say("Demande inconnue.", "Unknown application."))
    }
    let list = RequirementList(manifest)
    let languages = lang?.languages ?? [Words.language]
    switch format {
    case .text: Terminal.print(list.text(languages, coloured: Terminal.coloured(color)))
    case .md: Terminal.print(list.markdown(languages))
    case .json: Terminal.write(Array(try list.json()), to: 1)
    }
  }
}
