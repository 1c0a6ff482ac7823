public import ArgumentParser
public import DossierKit
import Folders
import Glibc
import Zip

extension LetterKind: ExpressibleByArgument {}
extension LetterFormat: ExpressibleByArgument {}

struct Letter: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: Words.say("Rédige une ébauche de lettre.", "Drafts a letter."),
    discussion: Words.say(
      """
      L’ébauche est écrite dans RÉPERTOIRE-drafts/, jamais dans le dossier. Un renseignement qui manque y paraît
      entre crochets avec la clé de case.yaml à remplir, et le code de sortie est 1.

      Exemples\u{00A0}:
        dossier lettre mon-dossier
        dossier lettre mon-dossier --kind restoration-ptot --lang fr --format pdf
      """,
      """
      The draft is written to FOLDER-drafts/, never into the case. A missing fact shows in brackets with the
      case.yaml key to fill, and the exit status is 1.

      Examples:
        dossier letter my-case
        dossier letter my-case --kind restoration-ptot --lang en --format pdf
      """),
    aliases: ["lettre"])

  @Argument(help: ArgumentHelp(Words.say("Répertoire du dossier.", "Case folder."), valueName: "folder"))
  var folder = "."

  @Option(help: ArgumentHelp(Words.say("Lettre (sinon celle des demandes du dossier).", "Letter (else that of the case's applications).")))
  var kind: LetterKind?

  @Option(help: ArgumentHelp(Words.say("Format.", "Format.")))
  var format: LetterFormat = .docx

  @Option(help: ArgumentHelp(Words.say("Répertoire de modèles à utiliser d’abord.", "Folder of templates to use first."), valueName: "dir"))
  var templates: String?

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(Words.say("Fichier où écrire l’ébauche.", "File to write the draft to."), valueName: "file"))
  var output: String?

  @Flag(help: ArgumentHelp(Words.say("Remplace une ébauche existante.", "Replaces an existing draft.")))
  var overwrite = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if shared.lang == .both {
      throw ValidationError(
        Words.say("Une lettre est en français ou en anglais\u{00A0}: --lang fr ou --lang en.", "A letter is in French or in English: --lang fr or --lang en."))
    }
    try output.map { try OutputPlace.check($0, outside: [folder]) }
  }

  func run() async throws {
    let bench = try Workbench.open(shared)
    switch await bench.examine(folder) {
    case .failure(let failure):
      Terminal.warn(failure.text(folder: nil))
      try failure.status.end()
    case .success(let examined):
      try write(examined.record).end()
    }
  }

  private func write(_ record: CaseRecord) throws -> Status {
    let language = shared.language(for: record.case)
    let kinds = kind.map { [$0] } ?? LetterDesk.usualKinds(record.case)
    if output != nil, kinds.count > 1 {
      throw ValidationError(
        Words.say("Ce dossier appelle plusieurs lettres\u{00A0}: choisissez --kind avec --output.", "This case calls for several letters: choose --kind with --output."))
    }
    var status = Status.done
    for kind in kinds { status = max(status, write(kind, language, record)) }
    return status
  }

  private func write(_ kind: LetterKind, _ language: Language, _ record: CaseRecord) -> Status {
    let draft: DraftLetter
    do throws(LetterError) {
      draft = try LetterDrafter.draft(
        LetterDesk.request(kind, language, record),
        templates: templates.map { .folder(Array($0.utf8)) } ?? .builtIn)
    } catch {
      Terminal.warn(error.message[language])
      return error.status
    }
    let bytes: [UInt8]
    do {
      bytes = try format.bytes(of: draft.document)
    } catch {
      Terminal.warn(Words.say("La lettre n’a pas pu être composée\u{00A0}: \(error)", "The letter could not be set: \(error)"))
      return .internalFault
    }
    let path: String
    if let output {
      path = output
    } else {
      let drafts = OutputPlace.beside(folder, "-drafts")
      // A folder that is there already is as good as a new one.
      _ = unsafe Array(drafts.utf8).withCString { unsafe mkdir($0, 0o700) }
      path = "\(drafts)/\(draft.fileStem).\(format.rawValue)"
    }
    let written = OutputPlace.write(bytes, to: path, overwrite: overwrite)
    guard written == .done else { return written }
    Terminal.print("\(path)\n")
    if !shared.quiet {
      Terminal.warn(
        language == .fr
          ? "Ébauche\u{00A0}: relisez, corrigez et signez. Vous répondez de son exactitude (LIPR, art. 16 et 40)."
          : "Draft: read, correct and sign it. You answer for its truth (IRPA ss. 16, 40).")
    }
    guard !draft.missing.isEmpty else { return .done }
    Terminal.warn(language == .fr ? "Il manque dans case.yaml\u{00A0}:" : "Missing in case.yaml:")
    for key in draft.missing { Terminal.warn("  \(key)") }
    return .faults
  }
}

extension LetterError {
  /// A refusal to draft is a finding about the case; a template at fault is invalid input.
  var status: Status {
    switch self {
    case .refused, .notYet: .faults
    case .template: .invalid
    case .templateUnreadable: .unreadable
    }
  }
}
