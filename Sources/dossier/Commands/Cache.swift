public import ArgumentParser
public import DossierKit

struct Cache: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache",
    abstract: Words.say("Efface ce que --cache a retenu.", "Erases what --cache remembered."),
    discussion: Words.say(
      """
      Exemple\u{00A0}:
        dossier cache clear
      """,
      """
      Example:
        dossier cache clear
      """),
    subcommands: [Clear.self])

  struct Clear: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "clear",
      abstract: Words.say("Efface tout ce qui a été retenu, de tous les dossiers.", "Erases all that was remembered, of all cases."))

    @OptionGroup var language: LanguageOption

    func run() async throws { Erased.say(CachePlace.cache?.clear() ?? 0) }
  }
}

struct Forget: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: Words.say("Efface ce que --cache a retenu d’un dossier.", "Erases what --cache remembered of a case."),
    discussion: Words.say(
      """
      Le répertoire lui-même n’est pas touché. S’il a changé de place, dossier cache clear efface tout.

      Exemple\u{00A0}:
        dossier forget mon-dossier
      """,
      """
      The folder itself is not touched. If it was moved, dossier cache clear erases everything.

      Example:
        dossier forget my-case
      """),
    aliases: ["oublier"])

  @Argument(help: ArgumentHelp(Words.say("Répertoire du dossier.", "Case folder."), valueName: "folder"))
  var folder: String

  @OptionGroup var language: LanguageOption

  func run() async throws { Erased.say(CachePlace.cache?.forget(Array(folder.utf8)) ?? 0) }
}

/// The language of what a command without a report says.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp(Words.say("Langue\u{00A0}: fr ou en.", "Language: fr or en.")))
  var lang: Language?
}

extension Language: ExpressibleByArgument {}

private enum Erased {
  static func say(_ count: Int) {
    let plural = count > 1
    Terminal.print(
      Words.say(
        count == 0 ? "Rien n’était retenu.\n" : "\(count) entrée\(plural ? "s" : "") effacée\(plural ? "s" : "").\n",
        count == 0 ? "Nothing was remembered.\n" : "\(count) \(plural ? "entries" : "entry") erased.\n"))
  }
}
