import ArgumentParser
import DossierKit
import Folders

struct Score: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: Words.say(
      "Calcule le SCG, la grille de 67 points et l’admissibilité aux trois programmes.",
      "Computes the CRS, the 67-point grid and eligibility for the three programs."),
    discussion: Words.say(
      """
      Seul case.yaml est lu; le jour jugé est aujourd’hui, sauf --as-of. Le calcul est fait aussi pour le jour du
      profil et celui de l’invitation. Ce qui manque ne donne aucun point et est nommé.

      Exemples\u{00A0}:
        dossier pointage mon-dossier
        dossier pointage mon-dossier --as-of 2027-03-01 --format json
        dossier pointage mon-dossier --what-if express_entry.provincial_nomination=true
        dossier pointage mon-dossier --what-if 'people.amina.language_tests[0].scores.reading=8'
        dossier pointage mon-dossier --what-if 'people.amina.language_tests[+]={test: pte-core,
          test_date: 2026-11-01, scores: {reading: 88, writing: 90, listening: 89, speaking: 89}}'
      """,
      """
      Only case.yaml is read; the day judged is today, unless --as-of says otherwise. The score is also computed for
      the day of the profile and that of the invitation. What is missing gives no points and is named.

      Examples:
        dossier score my-case
        dossier score my-case --as-of 2027-03-01 --format json
        dossier score my-case --what-if express_entry.provincial_nomination=true
        dossier score my-case --what-if 'people.amina.language_tests[0].scores.reading=8'
        dossier score my-case --what-if 'people.amina.language_tests[+]={test: pte-core,
          test_date: 2026-11-01, scores: {reading: 88, writing: 90, listening: 89, speaking: 89}}'
      """),
    aliases: ["pointage"])

  @Argument(
    help: ArgumentHelp(
      Words.say("Répertoire du dossier (sinon le répertoire courant).", "Case folder (else the current folder)."),
      valueName: "folder"))
  var folder: String = "."

  @Option(help: ArgumentHelp(Words.say("text ou json.", "text or json.")))
  var format: Format = .text

  @Option(
    name: .customLong("what-if"),
    help: ArgumentHelp(
      Words.say(
        "Calcule comme si une clé de case.yaml avait cette valeur; peut être répété. Rien n’est écrit.",
        "Computes as if a key of case.yaml had that value; may be repeated. Nothing is written."),
      valueName: "key=value"))
  var whatIf: [String] = []

  @OptionGroup var file: ReportFile

  /// For the bench: scores the case so many times on one core, and prints how many a second.
  @Option(name: .customLong("rounds"), help: .hidden)
  var rounds: Int?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    for text in whatIf where CaseChange(text) == nil {
      throw ValidationError(
        Words.say(
          "--what-if \(text)\u{00A0}: une clé et une valeur sont attendues, telles express_entry.sibling_in_canada=true.",
          "--what-if \(text): a key and a value are expected, such as express_entry.sibling_in_canada=true."))
    }
    try file.check(outside: [folder])
  }

  func run() throws {
    let reference = try ReferenceLoading.load(manifests: shared.manifests)
    switch try judge(reference) {
    case .failure(let failure):
      try failure.end(folder: folder, asJSON: format == .json)
    case .success(let report):
      if let rounds { return try speed(rounds, reference) }
      try file.write(try render(report)).end()
    }
  }

  private func judge(_ reference: CaseExamination.Reference) throws -> Result<ScoreReport, CaseFailure> {
    let path = Array(folder.utf8)
    let day = shared.asOf ?? Today.day
    let written: Case
    do { written = try CaseFailure.load(folder) } catch { return .failure(error) }
    var facts = written
    var plan: ScoreReport.WhatIf?
    if !whatIf.isEmpty {
      do throws(CaseChangeError) {
        facts = try CaseLoader.load(folder: path, changes: whatIf.compactMap(CaseChange.init)) ?? written
      } catch {
        throw ValidationError(error.message[Words.language])
      }
      plan = ScoreReport.WhatIf(
        changes: whatIf, without: DayScore.of(written, on: day, figures: reference.figures))
    }
    return .success(
      ScoreReport.make(
        facts, folder: FolderName.of(path), on: day, language: shared.language(for: facts),
        figures: reference.figures, whatIf: plan))
  }

  private func speed(_ rounds: Int, _ reference: CaseExamination.Reference) throws {
    let facts = try CaseLoader.load(folder: folder).case
    let day = shared.asOf ?? Today.day
    let tables = ScoreTables(on: day, figures: reference.figures)
    var sum = 0
    let time = ContinuousClock().measure {
      for _ in 0..<max(1, rounds) {
        sum += DayScore.of(facts, on: day, figures: reference.figures, tables: tables).crs?.total ?? 0
      }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    // The sum is printed so that the work cannot be left out.
    Terminal.print("\(Int(Double(max(1, rounds)) / seconds)) \(sum)\n")
  }

  private func render(_ report: ScoreReport) throws -> [UInt8] {
    switch format {
    case .json: return Array(try ScoreJSON.pretty(report))
    case .text:
      let coloured = file.isColoured(shared.color)
      return Array(
        (shared.lang?.languages ?? [report.case.language])
          .map { ScoreTextReporter(language: $0, coloured: coloured).text(report) }.joined(separator: "\n").utf8)
    }
  }
}
