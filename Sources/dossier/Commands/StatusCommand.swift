import ArgumentParser
import DossierKit
import Folders

struct StatusCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, ndjson, csv, ics }

  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Words.say(
      "Dit où en est la personne aujourd’hui\u{00A0}: possibilités et échéances.",
      "Tells where the person stands today: options and deadlines."),
    discussion: Words.say(
      """
      Seul case.yaml est lu; le jour jugé est aujourd’hui, sauf --as-of.

      Exemples\u{00A0}:
        dossier situation mon-dossier
        dossier situation dossiers/* --format csv --output echeances.csv
        dossier situation dossiers/* --format ics --output echeances.ics
      """,
      """
      Only case.yaml is read; the day judged is today, unless --as-of says otherwise.

      Examples:
        dossier status my-case
        dossier status cases/* --format csv --output deadlines.csv
        dossier status cases/* --format ics --output deadlines.ics
      """),
    aliases: ["situation"])

  @Argument(
    help: ArgumentHelp(
      Words.say("Répertoires de dossiers (sinon le répertoire courant).", "Case folders (else the current folder)."),
      valueName: "folder"))
  var folders: [String] = ["."]

  @Option(
    help: ArgumentHelp(
      Words.say(
        "text, json, ndjson (un objet par ligne et par dossier), csv ou ics (calendrier).",
        "text, json, ndjson (one object a line and a folder), csv or ics (calendar).")))
  var format: Format = .text

  @OptionGroup var file: ReportFile

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if format == .json, folders.count > 1 {
      throw ValidationError(
        Words.say(
          "--format json ne prend qu’un dossier; --format ndjson en prend plusieurs.",
          "--format json takes one folder; --format ndjson takes several."))
    }
    try file.check(outside: folders)
  }

  func run() throws {
    let reference = try ReferenceLoading.load(manifests: shared.manifests)
    var status = Status.done
    var printed: [UInt8] = []
    var calendar = StatusCalendar()
    if format == .csv { printed += Array(StatusTable.header.utf8) }
    for (index, folder) in folders.enumerated() {
      if format == .text, index > 0 { printed += Array("\n".utf8) }
      switch judge(folder, reference) {
      case .failure(let failure):
        status = max(status, failure.status)
        switch format {
        case .text, .csv, .ics: Terminal.warn(failure.text(folder: folders.count > 1 ? folder : nil))
        case .json, .ndjson:
          printed += try failure.json(folder: FolderName.of(Array(folder.utf8)), pretty: format == .json)
        }
      case .success(let report):
        if format == .ics {
          calendar.add(report, languages: shared.lang?.languages ?? [report.case.language])
        } else {
          printed += try render(report)
        }
      }
    }
    if format == .ics, !calendar.isEmpty { printed = Array(calendar.text.utf8) }
    try max(status, file.write(printed)).end()
  }

  private func judge(_ folder: String, _ reference: CaseExamination.Reference) -> Result<StatusReport, CaseFailure> {
    do throws(CaseFailure) {
      let facts = try CaseFailure.load(folder)
      return .success(
        StatusReport.make(
          facts, folder: FolderName.of(Array(folder.utf8)), on: shared.asOf ?? Today.day, language: shared.language(for: facts),
          figures: reference.figures, manifests: reference.manifests))
    } catch {
      return .failure(error)
    }
  }

  private func render(_ report: StatusReport) throws -> [UInt8] {
    switch format {
    case .json: return Array(try StatusJSON.pretty(report))
    case .ndjson: return Array(try StatusJSON.line(report))
    case .csv: return Array(StatusTable.lines(report).utf8)
    case .ics: return []
    case .text:
      let coloured = file.isColoured(shared.color)
      return Array(
        (shared.lang?.languages ?? [report.case.language])
          .map { StatusTextReporter(language: $0, coloured: coloured).text(report) }.joined(separator: "\n").utf8)
    }
  }
}
