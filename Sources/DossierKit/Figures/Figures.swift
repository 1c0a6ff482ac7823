/// The dated amounts, limits and tables, and the names by which things are known.
public struct Figures: Sendable {
  /// The channels, in the order of the file.
  public var channels: [Channel]
  public var fees: [FeeRow]
  @Late public var funds: [FundsTable] = []
  public var documentTypes: [DocumentType]
  public var countries: [Country]
  /// Where the answers of forms stand.
  @Late public var formFields: [FormFieldRow] = []
  /// The issues of forms known to be in use.
  @Late public var formIssues: [FormIssue] = []
  /// The words by which papers are read.
  @Late public var paperWords: PaperWords = PaperWords()
  /// What the scores of language tests are worth.
  @Late public var languageCharts: [LanguageChart] = []
  /// The tables of the two grids of points.
  @Late public var pointTables: [PointTable] = []
  /// What the programs of Express Entry ask at least.
  @Late public var programs: [ProgramMinimum] = []
  /// The groups of occupations that are skilled trades.
  @Late public var skilledTrades: [SkilledTrades] = []
  /// The categories of rounds of invitations.
  @Late public var categories: [RoundCategory] = []
}

extension Figures {
  /// The figures that every run needs, and the others when they are asked for.
  /// - Parameter read: what gives the figures of some files, by their names.
  init(first: [String], read: @escaping @Sendable ([String]) -> Figures) {
    self = read(first)
    let (forms, programs) = (Late { read(["form-fields"]) }, Late { read(["programs"]) })
    _formFields = Late { forms.wrappedValue.formFields }
    _formIssues = Late { forms.wrappedValue.formIssues }
    _programs = Late { programs.wrappedValue.programs }
    _skilledTrades = Late { programs.wrappedValue.skilledTrades }
    _funds = Late { read(["funds"]).funds }
    _paperWords = Late { read(["paper-words"]).paperWords }
    _languageCharts = Late { read(["language-levels"]).languageCharts }
    _pointTables = Late { read(["crs", "fsw"]).pointTables }
    _categories = Late { read(["categories"]).categories }
  }
}

/// What a figure is on a day.
public enum FigureOnDay<Row: Sendable>: Sendable {
  case known(Row)
  /// No certain row holds on the day: since when (`nil` if never), and why.
  case unknown(since: Day?, reason: Bilingual)
}

extension FigureOnDay {
  public var row: Row? { if case .known(let row) = self { row } else { nil } }
}

extension Figures {
  public func channel(_ id: String) -> Channel? { channels.first { $0.id == id } }
  public func documentType(_ id: String) -> DocumentType? { documentTypes.first { $0.id == id } }
  /// The country of an ISO 3166-1 alpha-3 code.
  public func country(_ code: String) -> Country? { countries.first { $0.code == code } }
}

extension Figures {
  /// The fee of a code on a day: unknown where no row holds, or where an announced amount is not
  /// published. The row says how sure it is: a low one is a warning at most.
  /// - Parameter code: such as `restoration`, `work-permit`, `open-work-permit-holder`, `pr-principal`, `rprf`.
  public func fee(_ code: String, on day: Day) -> FigureOnDay<FeeRow> {
    let rows = fees.filter { $0.code == code }
    guard let row = rows.first(where: { $0.from <= day && ($0.until.map { day <= $0 } ?? true) }) else {
      let past = rows.compactMap(\.until).filter { $0 < day }.max()
      return .unknown(
        since: past.map { $0 + 1 },
        reason: Bilingual(fr: "aucun montant publié ne vaut à cette date", en: "no published amount holds on that day"))
    }
    guard row.amountCents != nil else {
      return .unknown(
        since: row.from,
        reason: row.note ?? Bilingual(fr: "le montant n’est pas publié", en: "the amount is not published"))
    }
    return .known(row)
  }

  /// The table of settlement funds on a day. A table of low confidence is never used as certain.
  public func funds(on day: Day) -> FigureOnDay<FundsTable> {
    let table = funds.last { $0.effectiveFrom <= day && ($0.until.map { day <= $0 } ?? true) }
    guard let table else {
      return .unknown(
        since: funds.compactMap(\.until).filter { $0 < day }.max().map { $0 + 1 },
        reason: Bilingual(fr: "aucun tableau certain ne vaut à cette date", en: "no certain table holds on that day"))
    }
    guard table.confidence != .low else {
      return .unknown(
        since: table.effectiveFrom,
        reason: table.note
          ?? Bilingual(fr: "les sources du tableau se contredisent", en: "the sources of the table conflict"))
    }
    return .known(table)
  }
}
