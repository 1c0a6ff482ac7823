import ArgumentParser
import DossierKit
import Folders

struct RefusalCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, ics }

  static let configuration = CommandConfiguration(
    commandName: "refusal",
    abstract: Words.say(
      "Lit une lettre d’IRCC\u{00A0}: motifs, recours et échéances.", "Reads a letter from IRCC: grounds, remedies and deadlines."),
    discussion: Words.say(
      """
      La lettre est un texte, un PDF, un .docx ou une image; elle peut être hors du répertoire. Ce qui n’est pas reconnu
      est dit inconnu. Le dossier est jugé tel qu’il a été déposé et tel qu’il est aujourd’hui.

      Exemples\u{00A0}:
        dossier refus mon-dossier --letter refus.pdf
        dossier refus mon-dossier --letter refus.txt --format ics --output echeances.ics
      """,
      """
      The letter is a text, a PDF, a .docx or a picture; it may lie outside the folder. What is not recognised is said to
      be unknown. The case is judged as it was filed and as it stands today.

      Examples:
        dossier refusal my-case --letter refusal.pdf
        dossier refusal my-case --letter refusal.txt --format ics --output deadlines.ics
      """),
    aliases: ["refus"])

  @Argument(
    help: ArgumentHelp(
      Words.say("Répertoire du dossier (sinon le répertoire courant).", "Case folder (else the current folder)."),
      valueName: "folder"))
  var folder: String = "."

  @Option(
    name: .customLong("letter"),
    help: ArgumentHelp(Words.say("La lettre reçue.", "The letter received."), valueName: "file"))
  var letter: String

  @Option(help: ArgumentHelp(Words.say("text, json ou ics (calendrier).", "text, json or ics (calendar).")))
  var format: Format = .text

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      Words.say("Fichier où écrire le rapport.", "File to write the report to."), valueName: "file"))
  var output: String?

  @Flag(
    help: ArgumentHelp(
      Words.say("Remplace le fichier de --output s’il existe.", "Replaces the file of --output if it exists.")))
  var overwrite = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try output.map { try OutputPlace.check($0, outside: [folder]) }
  }

  func run() async throws {
    let bench = try Workbench.open(shared)
    let facts: Case
    switch Self.load(folder) {
    case .success(let loaded): facts = loaded
    case .failure(let failure): return try end(failure)
    }
    let read = try await readLetter(bench)
    let day = shared.asOf ?? Today.day
    do {
      let now = try await examine(facts, on: day, bench).get()
      let submitted = RefusalReport.submissionDay(facts)
      var before: CaseRecord?
      if let submitted { before = try await examine(facts, on: submitted, bench).get() }
      let report = try RefusalReport.make(
        letter: read.text, isRecognised: read.isRecognised, isCut: read.isCut, before: before, now: now,
        language: shared.language(for: facts))
      let printed = try render(report)
      if let output {
        try OutputPlace.write(printed, to: output, overwrite: overwrite).end()
      } else {
        Terminal.write(printed, to: 1)
      }
    } catch let failure as CaseFailure {
      try end(failure)
    }
  }

  private static func load(_ folder: String) -> Result<Case, CaseFailure> {
    do throws(CaseLoadError) {
      return .success(try CaseLoader.load(folder: Array(folder.utf8)).case)
    } catch {
      return .failure(.loading(error))
    }
  }

  private func readLetter(_ bench: Workbench) async throws -> LetterFile {
    let path = Array(letter.utf8)
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    let parent = slash.map { $0 == 0 ? [UInt8(ascii: "/")] : Array(path[..<$0]) } ?? [UInt8(ascii: ".")]
    let name = Array(path[(slash.map { $0 + 1 } ?? 0)...])
    do throws(LetterFile.Fault) {
      guard let root = FolderName.absolute(parent) else { throw .missing }
      return try await LetterFile.read(folder: root, name: name, readsPictures: !shared.noOCR, pool: bench.pool)
    } catch {
      Terminal.warn("\(letter): \(error.message[Words.language])")
      throw ExitCode(Status.unreadable.rawValue)
    }
  }

  private func examine(_ facts: Case, on day: Day, _ bench: Workbench) async -> Result<CaseRecord, CaseFailure> {
    let examination = CaseExamination(
      reference: bench.reference, pool: bench.pool, today: Today.day, asOf: day, readsPictures: !shared.noOCR,
      cache: bench.cache
    ) { [shared] in CachePlace.warn(shared) }
    do throws(ListingError) {
      return .success(try await examination.examine(folder: Array(folder.utf8), case: facts))
    } catch {
      return .failure(.listing(error))
    }
  }

  private func end(_ failure: CaseFailure) throws {
    if format == .json {
      Terminal.write(try failure.json(folder: FolderName.of(Array(folder.utf8)), pretty: true), to: 1)
    } else {
      Terminal.warn(failure.text(folder: nil))
    }
    try failure.status.end()
  }

  private func render(_ report: RefusalReport) throws -> [UInt8] {
    let languages = shared.lang?.languages ?? [report.case.language]
    switch format {
    case .json: return Array(try report.json())
    case .ics: return Array(RefusalCalendar.text(report, languages: languages).utf8)
    case .text:
      let coloured = output == nil && Terminal.coloured(shared.color)
      return Array(
        languages.map { RefusalTextReporter(language: $0, coloured: coloured).text(report) }.joined(separator: "\n").utf8)
    }
  }
}
