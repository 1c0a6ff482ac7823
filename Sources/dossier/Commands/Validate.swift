import ArgumentParser
import DossierKit
import Folders
import Zip

struct Validate: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, ndjson, html }

  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: Words.say("Juge un ou plusieurs dossiers.", "Judges one or several cases."),
    discussion: Words.say(
      """
      Exemples\u{00A0}:
        dossier valider mon-dossier
        dossier valider mon-dossier --lang en --format json
        dossier valider dossiers/* --format ndjson
        dossier valider mon-dossier --format html --output rapport.html
      """,
      """
      Examples:
        dossier validate my-case
        dossier validate my-case --lang fr --format json
        dossier validate cases/* --format ndjson
        dossier validate my-case --format html --output report.html
      """),
    aliases: ["valider"])

  @Argument(
    help: ArgumentHelp(Words.say("Répertoires de dossiers (sinon le répertoire courant).", "Case folders (else the current folder)."), valueName: "folder"))
  var folders: [String] = ["."]

  @Option(
    help: ArgumentHelp(
      Words.say(
        "text, json, ndjson (un objet par ligne et par dossier) ou html (une page pour le navigateur).",
        "text, json, ndjson (one object a line and a folder) or html (one page for a browser).")))
  var format: Format = .text

  @OptionGroup var file: ReportFile

  @Flag(
    help: ArgumentHelp(
      Words.say(
        "Propose les faits lus dans les documents et absents de case.yaml (numéros en clair).",
        "Propose the facts read in the papers and missing from case.yaml (numbers in full).")))
  var suggest = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if format == .json || format == .html, folders.count > 1 {
      throw ValidationError(
        Words.say(
          "--format \(format.rawValue) ne prend qu’un dossier; --format ndjson en prend plusieurs.",
          "--format \(format.rawValue) takes one folder; --format ndjson takes several."))
    }
    if suggest, format != .text {
      throw ValidationError(Words.say("--suggest ne va qu’avec --format text.", "--suggest goes with --format text only."))
    }
    try file.check(outside: folders)
  }

  func run() async throws {
    let bench = try Workbench.open(shared)
    var status = Status.done
    var printed: [UInt8] = []
    for (index, folder) in folders.enumerated() {
      if format == .text, folders.count > 1 { printed += Array((index > 0 ? "\n" : "").utf8) }
      let outcome = await bench.examine(folder)
      switch outcome {
      case .failure(let failure):
        status = max(status, failure.status)
        if format == .text || format == .html { Terminal.warn(failure.text(folder: folders.count > 1 ? folder : nil)) }
        else { printed += try failure.json(folder: FolderName.of(Array(folder.utf8)), pretty: format == .json) }
      case .success(let examined):
        let report = ReportMaker.make(examined.record, language: shared.language(for: examined.record.case))
        if report.verdict != .ready || (shared.strict && report.counts.warning > 0) { status = max(status, .faults) }
        printed += try await render(report, examined, bench)
        if suggest { printed += Array(proposals(examined.record, report.case.language).utf8) }
      }
      if file.output == nil {
        Terminal.write(printed, to: 1)
        printed = []
      }
    }
    status = max(status, file.write(printed))
    try status.end()
  }

  private func proposals(_ record: CaseRecord, _ language: Language) -> String {
    let found = ReadFact.of(record)
    guard !found.isEmpty else { return "\n\(ReadFact.nothing[language])\n" }
    return "\n\(ReadFact.heading[language])\n" + found.map { "  \($0.line(language).filter { !$0.isNewline })\n" }.joined()
  }

  private func render(_ report: Report, _ examined: Workbench.Examined, _ bench: Workbench) async throws -> [UInt8] {
    switch format {
    case .json: return Array(try JSONReporter.pretty(report))
    case .ndjson: return Array(try JSONReporter.line(report))
    case .html:
      let thumbnails = await PageThumbnails.make(examined.record, report.findings, folder: examined.folder, pool: bench.pool)
      let languages = shared.lang?.languages ?? [report.case.language]
      return Array(HTMLReporter(languages: languages, thumbnails: thumbnails).page(report).utf8)
    case .text:
      let languages = shared.lang?.languages ?? [report.case.language]
      let coloured = file.isColoured(shared.color)
      return Array(TextReporter(languages: languages, coloured: coloured).text(report).utf8)
    }
  }
}
