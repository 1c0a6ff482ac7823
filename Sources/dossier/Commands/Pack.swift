import ArgumentParser
import DossierKit
import Folders
import Zip

struct Pack: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: Words.say("Assemble l’archive prête à soumettre.", "Assembles the submission-ready archive."),
    discussion: Words.say(
      """
      L’archive est écrite à côté du dossier, entière ou pas du tout, puis relue. Rien n’est écrit tant que le
      dossier a des erreurs, sauf avec --draft.

      Exemples\u{00A0}:
        dossier assembler mon-dossier
        dossier assembler mon-dossier --output envoi.zip --overwrite
      """,
      """
      The archive is written beside the case folder, whole or not at all, and read back. Nothing is written while
      the case has errors, unless with --draft.

      Examples:
        dossier pack my-case
        dossier pack my-case --output submission.zip --overwrite
      """),
    aliases: ["assembler"])

  @Argument(help: ArgumentHelp(Words.say("Répertoire du dossier.", "Case folder."), valueName: "folder"))
  var folder = "."

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(Words.say("Archive à écrire (sinon DOSSIER.zip à côté du dossier).", "Archive to write (else FOLDER.zip beside the folder)."), valueName: "file.zip"))
  var output: String?

  @Flag(help: ArgumentHelp(Words.say("Remplace une archive existante.", "Replaces an existing archive.")))
  var overwrite = false

  @Flag(help: ArgumentHelp(Words.say("Assemble malgré les erreurs; l’archive le dit.", "Packs in spite of errors; the archive says so.")))
  var draft = false

  @Flag(help: ArgumentHelp(Words.say("Pas encore offert.", "Not on offer yet."), visibility: .hidden))
  var encrypt = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if encrypt {
      throw ValidationError(
        Words.say("--encrypt n’est pas encore offert par cette version.", "--encrypt is not on offer in this version yet."))
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
      try await pack(examined, bench).end()
    }
  }

  private func pack(_ examined: Workbench.Examined, _ bench: Workbench) async throws -> Status {
    let record = examined.record
    let language = shared.language(for: record.case)
    let path = output ?? OutputPlace.beside(folder, draft ? ".draft.zip" : ".zip")
    if shared.strict, !draft, ReportMaker.make(record, language: language).counts.warning > 0 {
      Terminal.warn(
        language == .fr ? "Rien n’est écrit\u{00A0}: le dossier a des avertissements (--strict)." : "Nothing is written: the case has warnings (--strict).")
      return .faults
    }
    let packer = Packer(record: record, folder: examined.folder, language: language, isDraft: draft, pool: bench.pool)
    do throws(PackFailure) {
      let outcome = try await packer.pack(to: Array(path.utf8), overwrite: overwrite)
      for upload in outcome.uploads where !shared.quiet { Terminal.warn("  \(upload)") }
      for change in outcome.changes {
        Terminal.warn(language == .fr ? "  \(change.upload)\u{00A0}: \(change.message.fr)" : "  \(change.upload): \(change.message.en)")
      }
      for part in outcome.dropped {
        Terminal.warn(language == .fr ? "  non repris dans \(part.file)\u{00A0}: \(part.what)" : "  not carried over into \(part.file): \(part.what)")
      }
      Terminal.print("\(path)\nSHA-256 \(outcome.summary.sha256)\n")
      return draft ? .faults : .done
    } catch {
      Terminal.warn(error.message[language])
      switch error {
      case .notReady, .nothing, .cannotJoin, .overLimit, .unread: return .faults
      case .letter: return .internalFault
      case .writing(.changedWhileReading), .writing(.sourceUnreadable): return .faults
      case .writing: return .cannotWrite
      }
    }
  }
}
