import ArgumentParser
import DossierKit
import Folders
import Workers

struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Words.say(
      "Écrit un case.yaml commenté d’après le contenu du répertoire.",
      "Writes a commented case.yaml from what the folder holds."),
    discussion: Words.say(
      """
      N’écrase jamais un case.yaml existant.

      Exemples\u{00A0}:
        dossier init mon-dossier --application express-entry
        dossier init mon-dossier --application restoration ptot --lang fr
      """,
      """
      Never overwrites an existing case.yaml.

      Examples:
        dossier init my-case --application express-entry
        dossier init my-case --application restoration ptot --lang en
      """))

  @Argument(help: ArgumentHelp(Words.say("Répertoire du dossier.", "Case folder."), valueName: "folder"))
  var folder = "."

  @Option(
    name: .customLong("application"), parsing: .upToNextOption,
    help: ArgumentHelp(
      Words.say("Demandes\u{00A0}: restoration, ptot, express-entry.", "Applications: restoration, ptot (bowp), express-entry."), valueName: "name"))
  var applications: [Application]

  @Option(help: ArgumentHelp(Words.say("Langue des commentaires\u{00A0}: fr ou en.", "Language of the comments: fr or en.")))
  var lang: LanguageChoice?

  @Flag(
    name: .customLong("no-ocr"),
    help: ArgumentHelp(Words.say("Sans reconnaissance de texte dans les images.", "No recognition of text in pictures.")))
  var noOCR = false

  func validate() throws {
    if applications.isEmpty {
      throw ValidationError(Words.say("Nommez au moins une demande avec --application.", "Name at least one application with --application."))
    }
    if lang == .both {
      throw ValidationError(Words.say("Choisissez --lang fr ou --lang en.", "Choose --lang fr or --lang en."))
    }
  }

  func run() async throws {
    let path = Array(folder.utf8)
    let reference = try ReferenceLoading.load(manifests: nil)
    let files: [CaseStarter.Listed]
    do throws(ListingError) {
      files = try CaseStarter.listed(folder: path, reference: reference)
    } catch {
      Terminal.warn(
        "\(folder): " + (error.isMissing ? Words.say("répertoire introuvable", "no such folder") : Words.say("ce répertoire ne peut pas être lu", "this folder cannot be read")))
      throw ExitCode(Status.unreadable.rawValue)
    }
    let language = lang?.languages.first ?? Words.language
    var seen: Set<Application> = []
    let chosen = applications.filter { seen.insert($0).inserted }
    let bare = try CaseStarter.text(files: files, applications: chosen, language: language)
    let read = await facts(of: bare, folder: path, reference: reference)
    let text = try CaseStarter.text(files: files, applications: chosen, language: language, read: read)
    do throws(CaseStarterFile.Failure) {
      try CaseStarterFile.create(text, folder: path)
    } catch {
      Terminal.warn("\(folder): \(error.message[language])")
      throw ExitCode(error == .noFolder ? Status.unreadable.rawValue : Status.cannotWrite.rawValue)
    }
    Terminal.print("\(folder)/case.yaml\n")
    Terminal.warn(
      language == .fr
        ? "Remplissez les clés utiles, puis\u{00A0}: dossier valider \(folder)" : "Fill in the keys that apply, then: dossier validate \(folder)")
  }

  /// What the papers of the folder say of the person of a case that knows nothing yet; nothing where that case cannot be
  /// examined.
  private func facts(of text: String, folder: [UInt8], reference: CaseExamination.Reference) async -> [ReadFact] {
    guard let loaded = try? CaseLoader.load(yaml: Array(text.utf8)) else { return [] }
    let examination = CaseExamination(
      reference: reference, pool: WorkerTasks.pool(), today: Today.day, readsPictures: !noOCR)
    guard let record = try? await examination.examine(folder: folder, case: loaded.case) else { return [] }
    return ReadFact.of(record)
  }
}
