/// Loads the figures built into the program.
public enum FiguresLoader {
  /// All figures of this program, each row with its sources.
  /// - Parameter checked: whether they are held against their schema. Tests do; a run need not.
  /// - Throws: all faults of all files at once. A built program has none; its tests load them.
  public static func embedded(checked: Bool = true) throws(ReferenceFault) -> Figures {
    try embedded(
      always + ["funds", "form-fields", "paper-words", "language-levels", "crs", "fsw", "programs", "categories"],
      checked: checked)
  }

  /// The figures of a run that may need few of them: each table is read when it is first asked for.
  public static func late() -> Figures {
    Figures(first: always) { names in
      do throws(ReferenceFault) {
        return try embedded(names, checked: false)
      } catch {
        fatalError("figures of the program: \(error.text(.en))")
      }
    }
  }

  /// The files that telling papers apart needs.
  private static let always = ["channels", "fees", "document-types", "countries"]

  private static func embedded(_ names: [String], checked: Bool) throws(ReferenceFault) -> Figures {
    var figures = Figures(channels: [], fees: [], documentTypes: [], countries: [])
    let files = names.map { "schemas/figures/\($0).yaml" }
    let read = EachFile.of(files) { file throws(ReferenceFault) in
      try Self.read(try ReferenceFile.embedded(file), file: file, checked: checked)
    }
    var faults: [ReferenceFault.File] = []
    for (file, result) in zip(files, read) {
      do throws(ReferenceFault) {
        try add(try result.get(), file: file, to: &figures)
      } catch {
        faults += error.files
      }
    }
    guard faults.isEmpty else { throw ReferenceFault(faults) }
    return figures
  }

  /// Reads one file of figures and adds its rows.
  static func add(
    _ bytes: [UInt8], file: String, to figures: inout Figures, checked: Bool = true
  ) throws(ReferenceFault) {
    try add(try read(bytes, file: file, checked: checked), file: file, to: &figures)
  }

  private static func read(_ bytes: [UInt8], file: String, checked: Bool) throws(ReferenceFault) -> FiguresFile {
    try ReferenceFile.decode(FiguresFile.self, bytes, file: file, schema: schema, checked: checked).value
  }

  private static func add(_ read: FiguresFile, file: String, to figures: inout Figures) throws(ReferenceFault) {
    var strays: [String] = []
    func cited<Row: CitedRow>(_ rows: [Row]?) -> [Row] {
      (rows ?? []).map {
        var row = $0
        row.sources = row.citations.compactMap { key in
          if read.sources[key] == nil { strays.append(key) }
          return read.sources[key]
        }
        return row
      }
    }
    figures.channels += cited(read.channels)
    figures.fees += cited(read.fees)
    figures.funds += cited(read.funds)
    figures.languageCharts += cited(read.languageCharts)
    figures.pointTables += cited(read.pointTables)
    figures.programs += cited(read.programs)
    figures.skilledTrades += cited(read.skilledTrades)
    figures.categories += cited(read.categories)
    figures.documentTypes += read.documentTypes ?? []
    figures.countries += read.countries ?? []
    figures.formFields += cited(read.formFields)
    figures.formIssues += cited(read.formIssues)
    figures.paperWords.labels += read.paperLabels ?? []
    figures.paperWords.abilities += read.abilityLabels ?? []
    figures.paperWords.languages += read.textLanguages ?? []
    figures.paperWords.letterContents += cited(read.letterContents)
    figures.paperWords.fundsContents += cited(read.fundsContents)
    figures.paperWords.assessmentBodies += read.assessmentBodies ?? []
    guard let stray = strays.first else { return }
    throw ReferenceFault(
      file: file, Bilingual(fr: "aucune source ne s’appelle `\(stray)`", en: "no source is called `\(stray)`"))
  }

  private static let schema = Result<SchemaDocument, SchemaRefused> { () throws(SchemaRefused) in
    try SchemaDocument(embedded: "schemas/figures.schema.json")
  }
}

/// The shape of a file of figures: one kind of rows a file.
private struct FiguresFile: Decodable, Sendable {
  var sources: [String: Source]
  var channels: [Channel]?
  var fees: [FeeRow]?
  var funds: [FundsTable]?
  var documentTypes: [DocumentType]?
  var countries: [Country]?
  var formFields: [FormFieldRow]?
  var formIssues: [FormIssue]?
  var paperLabels: [PaperWords.Label]?
  var abilityLabels: [PaperWords.Ability]?
  var letterContents: [PaperWords.LetterContent]?
  var fundsContents: [PaperWords.LetterContent]?
  var assessmentBodies: [PaperWords.AssessmentBody]?
  var textLanguages: [PaperWords.TextLanguage]?
  var languageCharts: [LanguageChart]?
  var pointTables: [PointTable]?
  var programs: [ProgramMinimum]?
  var skilledTrades: [SkilledTrades]?
  var categories: [RoundCategory]?
}
