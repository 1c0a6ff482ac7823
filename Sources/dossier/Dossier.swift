import ArgumentParser
import DossierKit

/// The command line: what is typed, called, printed, and the status it ends with.
@main struct Dossier: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: Words.say(
      "Vérifie un dossier d’immigration, rédige la lettre et assemble l’archive.",
      "Checks an immigration case folder, drafts its letter and assembles its archive."),
    discussion: Words.say(
      """
      Exemples\u{00A0}:
        dossier init mon-dossier --application express-entry
        dossier valider mon-dossier
        dossier lettre mon-dossier --lang fr
        dossier assembler mon-dossier
        dossier verifier mon-dossier.zip

      Codes de sortie\u{00A0}: 0 prêt · 1 erreurs · 64 mauvais usage · 65 case.yaml non valide
      66 introuvable ou illisible · 70 faute du programme · 73 écriture impossible · 130 interrompu
      """,
      """
      Examples:
        dossier init my-case --application express-entry
        dossier validate my-case
        dossier letter my-case --lang en
        dossier pack my-case
        dossier verify my-case.zip

      Exit statuses: 0 ready · 1 errors · 64 wrong usage · 65 case.yaml invalid
      66 missing or unreadable · 70 a fault of the program · 73 cannot be written · 130 interrupted
      """) + "\n\n" + Disclaimer.text[Words.language],
    version: "\(ToolVersion.name) \(ToolVersion.version)",
    subcommands: [
      Init.self, Validate.self, Letter.self, Pack.self, Verify.self, StatusCommand.self, Requirements.self, Explain.self,
      Diff.self, Score.self, RefusalCommand.self, Cache.self, Forget.self, Worker.self,
    ])

  /// Ends a run that the person interrupts with status 130. Nothing is left half written: archives
  /// and letters have no name before they are whole.
  static func main() async {
    Interruption.install()
    FixedLanguage.set()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}
