import ArgumentParser
import DossierKit
import Folders
import Zip

struct Pack: AsyncParsableCommand {
  enum Part: String, ExpressibleByArgument, CaseIterable { case upload }

  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: Words.say("Assemble l’archive prête à soumettre.", "Assembles the submission-ready archive."),
    discussion: Words.say(
      """
      L’archive est écrite à côté du dossier, entière ou pas du tout, puis relue. Rien n’est écrit tant que le
      dossier a des erreurs, sauf avec --draft.

      --encrypt chiffre en AES-256. Une telle archive n’est jamais deux fois la même, laisse voir les noms de ses
      fichiers et demande 7-Zip, WinZip ou «\u{00A0}dossier verifier --password-fd\u{00A0}»; un mot de passe en lettres sans
      accent s’ouvre partout.

      --only upload écrit seulement les fichiers à téléverser, dans un répertoire.

      Exemples\u{00A0}:
        dossier assembler mon-dossier
        dossier assembler mon-dossier --output envoi.zip --overwrite
        dossier assembler mon-dossier --only upload --output à-téléverser
      """,
      """
      The archive is written beside the case folder, whole or not at all, and read back. Nothing is written while
      the case has errors, unless with --draft.

      --encrypt enciphers with AES-256. Such an archive is never twice the same, shows the names of its files, and
      needs 7-Zip, WinZip or “dossier verify --password-fd”; a password of unaccented letters opens everywhere.

      --only upload writes just the files to upload, as a folder.

      Examples:
        dossier pack my-case
        dossier pack my-case --output submission.zip --overwrite
        dossier pack my-case --only upload --output to-upload
      """),
    aliases: ["assembler"])

  @Argument(help: ArgumentHelp(Words.say("Répertoire du dossier.", "Case folder."), valueName: "folder"))
  var folder = "."

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(Words.say("Archive à écrire (sinon DOSSIER.zip à côté du dossier); avec --only, répertoire (sinon DOSSIER-upload).", "Archive to write (else FOLDER.zip beside the folder); with --only, folder (else FOLDER-upload)."), valueName: "file.zip"))
  var output: String?

  @Option(help: ArgumentHelp(Words.say("upload\u{00A0}: seulement les fichiers à téléverser, dans un répertoire.", "upload: only the files to upload, as a folder.")))
  var only: Part?

  @Flag(help: ArgumentHelp(Words.say("Remplace une archive existante, ou un répertoire de --only intact.", "Replaces an existing archive, or an unchanged folder of --only.")))
  var overwrite = false

  @Flag(help: ArgumentHelp(Words.say("Assemble malgré les erreurs; l’archive le dit.", "Packs in spite of errors; the archive says so.")))
  var draft = false

  @Flag(help: ArgumentHelp(Words.say("Chiffre l’archive en AES-256, sous un mot de passe.", "Encrypts the archive with AES-256, under a password.")))
  var encrypt = false

  @OptionGroup var password: PasswordOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if encrypt, only != nil {
      throw ValidationError(
        Words.say("--encrypt chiffre une archive; --only upload n’en écrit pas.", "--encrypt encrypts an archive; --only upload writes none."))
    }
    if !encrypt, password.descriptor != nil {
      throw ValidationError(Words.say("--password-fd va avec --encrypt.", "--password-fd goes with --encrypt."))
    }
    try output.map { try OutputPlace.check($0, outside: [folder]) }
  }

  func run() async throws {
    // Asked before the work, so that nobody has to wait for the question.
    let secret = encrypt ? try password.new() : nil
    let bench = try Workbench.open(shared)
    switch await bench.examine(folder) {
    case .failure(let failure):
      Terminal.warn(failure.text(folder: nil))
      try failure.status.end()
    case .success(let examined):
      try await pack(examined, bench, secret).end()
    }
  }

  /// The archive, or the folder of `--only upload`.
  private var target: String {
    let ending = only == nil ? (draft ? ".draft.zip" : ".zip") : (draft ? "-upload.draft" : "-upload")
    return output ?? OutputPlace.beside(folder, ending)
  }

  private func pack(_ examined: Workbench.Examined, _ bench: Workbench, _ secret: ZipPassword?) async throws -> Status {
    let record = examined.record
    let language = shared.language(for: record.case)
    let path = target
    if shared.strict, !draft, ReportMaker.make(record, language: language).counts.warning > 0 {
      Terminal.warn(
        language == .fr ? "Rien n’est écrit\u{00A0}: le dossier a des avertissements (--strict)." : "Nothing is written: the case has warnings (--strict).")
      return .faults
    }
    var packer = Packer(record: record, folder: examined.folder, language: language, isDraft: draft, pool: bench.pool)
    packer.password = secret
    packer.reportLanguages = shared.lang?.languages ?? [language]
    let bar = ProgressBar(label: language == .fr ? "Assemblage" : "Packing", quiet: shared.quiet)
    defer { bar.end() }
    packer.progress = { bar.update($0, of: $1) }
    do throws(PackFailure) {
      let outcome = try await only == nil ? packer.pack(to: Array(path.utf8), overwrite: overwrite) : uploads(packer, path)
      bar.end()
      for upload in outcome.uploads where !shared.quiet { Terminal.warn("  \(upload)") }
      for change in outcome.changes {
        Terminal.warn(language == .fr ? "  \(change.upload)\u{00A0}: \(change.message.fr)" : "  \(change.upload): \(change.message.en)")
      }
      for part in outcome.dropped {
        Terminal.warn(language == .fr ? "  non repris dans \(part.file)\u{00A0}: \(part.what)" : "  not carried over into \(part.file): \(part.what)")
      }
      if !outcome.undrawn.isEmpty {
        let signs =
          outcome.undrawn.flatMap(\.unicodeScalars).map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: ", ")
        Terminal.warn(
          language == .fr
            ? "  index.pdf\u{00A0}: aucune police installée ne dessine \(signs); un signe de remplacement en tient lieu (Debian\u{00A0}: fonts-noto-core, fonts-noto-cjk)."
            : "  index.pdf: no installed font draws \(signs); a replacement sign stands for it (Debian: fonts-noto-core, fonts-noto-cjk).")
      }
      Terminal.print("\(path)\n" + (outcome.summary.map { "SHA-256 \($0.sha256)\n" } ?? ""))
      return draft ? .faults : .done
    } catch {
      bar.end()
      Terminal.warn(error.message[language])
      switch error {
      case .notReady, .nothing, .cannotJoin, .overLimit, .unread: return .faults
      case .letter, .index, .pagesLost: return .internalFault
      case .writing(.interrupted): throw ExitCode(130)
      case .writing(.changedWhileReading), .writing(.sourceUnreadable): return .faults
      case .writing: return .cannotWrite
      }
    }
  }

  /// A folder takes a moment to write: who interrupts it waits for what was begun to be removed.
  private func uploads(_ packer: Packer, _ path: String) async throws(PackFailure) -> Packer.Outcome {
    Interruption.hold()
    defer { Interruption.release() }
    return try await packer.packUploads(to: Array(path.utf8), overwrite: overwrite) { Interruption.isRequested }
  }
}
