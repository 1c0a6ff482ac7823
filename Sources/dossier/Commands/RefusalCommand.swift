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

  @OptionGroup var file: ReportFile

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try file.check(outside: [folder])
  }

  func run() async throws {
    let bench = try Workbench.open(shared)
    do {
      let facts = try CaseFailure.load(folder)
      let read = try await readLetter(bench)
      let examination = bench.examination(asOf: shared.asOf ?? Today.day)
      let now = try await examination.examine(folder: Array(folder.utf8), case: facts)
      // The files are the same on both days, and are read once.
      var before: CaseRecord?
      if let submitted = RefusalReport.submissionDay(facts) {
        before = await examination.examine(now, again: submitted, folder: Array(folder.utf8))
      }
      let report = try RefusalReport.make(
        letter: read.text, isRecognised: read.isRecognised, isCut: read.isCut, before: before, now: now,
        language: shared.language(for: facts))
      try file.write(try render(report)).end()
    } catch let error as ListingError {
      try CaseFailure.listing(error).end(folder: folder, asJSON: format == .json)
    } catch let failure as CaseFailure {
      try failure.end(folder: folder, asJSON: format == .json)
    }
  }

  private func readLetter(_ bench: Workbench) async throws -> LetterFile {
    let parent = OutputPlace.parent(of: letter)
    let name = letter.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    do throws(LetterFile.Fault) {
      guard let root = FolderName.absolute(Array(parent.utf8)) else { throw .missing }
      return try await LetterFile.read(folder: root, name: Array(name.utf8), readsPictures: !shared.noOCR, pool: bench.pool)
    } catch {
      Terminal.warn("\(letter): \(error.message[Words.language])")
      throw ExitCode(Status.unreadable.rawValue)
    }
  }

  private func render(_ report: RefusalReport) throws -> [UInt8] {
    let languages = shared.lang?.languages ?? [report.case.language]
    switch format {
    case .json: return Array(try report.json())
    case .ics: return Array(RefusalCalendar.text(report, languages: languages).utf8)
    case .text:
      let coloured = file.isColoured(shared.color)
      return Array(
        languages.map { RefusalTextReporter(language: $0, coloured: coloured).text(report) }.joined(separator: "\n").utf8)
    }
  }
}
