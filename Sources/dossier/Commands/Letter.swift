public import ArgumentParser
public import DossierKit
import Folders

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
        dossier lettre mon-dossier --kind explanation --combined --format pdf
        dossier lettre dossiers/* --output ebauches --letterhead cabinet.docx
        dossier lettre --check --templates mes-modeles
      """,
      """
      The draft is written to FOLDER-drafts/, never into the case. A missing fact shows in brackets with the
      case.yaml key to fill, and the exit status is 1.

      Examples:
        dossier letter my-case
        dossier letter my-case --kind explanation --combined --format pdf
        dossier letter cases/* --output drafts --letterhead firm.docx
        dossier letter --check --templates my-templates
      """),
    aliases: ["lettre"])

  @Argument(help: ArgumentHelp(Words.say("Répertoires des dossiers.", "Case folders."), valueName: "folder"))
  var folders = ["."]

  @Option(help: ArgumentHelp(Words.say("Lettre (sinon celle des demandes du dossier).", "Letter (else that of the case's applications).")))
  var kind: LetterKind?

  @Option(help: ArgumentHelp(Words.say("Format.", "Format.")))
  var format: LetterFormat = .docx

  @Flag(help: ArgumentHelp(Words.say("Toutes les explications en une seule lettre.", "All explanations in one letter.")))
  var combined = false

  @Option(help: ArgumentHelp(Words.say("Papier à en-tête\u{00A0}: un document Word.", "Letterhead: a Word document."), valueName: "file.docx"))
  var letterhead: String?

  @Option(help: ArgumentHelp(Words.say("Répertoire de modèles à utiliser d’abord.", "Folder of templates to use first."), valueName: "dir"))
  var templates: String?

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      Words.say("Fichier où écrire l’ébauche; pour plusieurs dossiers, répertoire.", "File to write the draft to; for several cases, a folder."),
      valueName: "file"))
  var output: String?

  @Flag(help: ArgumentHelp(Words.say("Remplace une ébauche existante.", "Replaces an existing draft.")))
  var overwrite = false

  @Flag(
    name: .customLong("list-fields"),
    help: ArgumentHelp(Words.say("Énumère les balises des modèles, sans rien rédiger.", "Lists the tags of templates, and drafts nothing.")))
  var listFields = false

  @Flag(help: ArgumentHelp(Words.say("Vérifie les modèles, sans rien rédiger.", "Checks the templates, and drafts nothing.")))
  var check = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if shared.lang == .both {
      throw ValidationError(
        Words.say("Une lettre est en français ou en anglais\u{00A0}: --lang fr ou --lang en.", "A letter is in French or in English: --lang fr or --lang en."))
    }
    if letterhead != nil, format != .docx {
      throw ValidationError(
        Words.say("--letterhead va avec --format docx.", "--letterhead goes with --format docx."))
    }
    if listFields, check {
      throw ValidationError(
        Words.say("Choisissez --list-fields ou --check.", "Choose --list-fields or --check."))
    }
    try output.map { try OutputPlace.check($0, outside: folders) }
    try output.map { try OutputPlace.check($0 + "/-", outside: folders) }
  }

  func run() async throws {
    if let templates, FolderName.absolute(Array("\(templates)/.".utf8)) == nil {
      Terminal.warn("\(templates): " + Words.say("ce répertoire est introuvable", "no such folder"))
      return try Status.unreadable.end()
    }
    let source = templates.map { LetterTemplates.folder(Array($0.utf8)) } ?? .builtIn
    if listFields { return TemplateHelp.listFields(kind, language: shared.language(for: nil)) }
    if check { return try TemplateHelp.check(kind, source, language: shared.language(for: nil)).end() }
    var writer = LetterRun(
      kind: kind, format: format, combined: combined, templates: source, overwrite: overwrite, quiet: shared.quiet)
    if let letterhead {
      do throws(LetterError) { writer.letterhead = try LetterPaper.file(Array(letterhead.utf8)) } catch {
        Terminal.warn("\(letterhead): \(error.message[Words.language])")
        return try error.status.end()
      }
    }
    try writer.choosePlace(output, folders: folders)
    let bench = try Workbench.open(shared, startsWorkers: kind?.tellsOfFindings == true)
    var status = Status.done
    for folder in folders {
      switch await bench.examine(folder, look: writer.look) {
      case .failure(let failure):
        Terminal.warn(failure.text(folder: folders.count > 1 ? folder : nil))
        status = max(status, failure.status)
      case .success(let examined):
        let record = examined.record
        status = max(status, try writer.write(record, folder: folder, language: shared.language(for: record.case)))
      }
    }
    try status.end()
  }
}

extension LetterError {
  /// A refusal to draft is a finding about the case; a template at fault is invalid input.
  var status: Status {
    switch self {
    case .refused, .glyphMissing: .faults
    case .template, .letterhead: .invalid
    case .templateUnreadable, .letterheadUnreadable: .unreadable
    case .setting: .internalFault
    }
  }
}
