public import FoundationEssentials

/// What a letter says, what can be done by when, and what the case looks like beside it.
public struct RefusalReport: Encodable, Sendable {
  public struct CaseSummary: Encodable, Sendable {
    /// The name of the case folder.
    public var folder: String
    /// The day judged.
    public var asOf: Day
    public var language: Language
  }

  public struct Ground: Encodable, Sendable {
    public var code: GroundCode
    public var title: Bilingual
    public var section: String?
    public var quote: String
    public var page: Int
    public var line: Int

    private enum CodingKeys: String, CodingKey { case code, title, section, quote, page, line }

    init(_ ground: LetterReading.Ground) {
      code = ground.code
      title = ground.code.title
      section = ground.section
      quote = ground.quote
      page = ground.page
      line = ground.line
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(code, forKey: .code)
      try container.encode(title, forKey: .title)
      try container.encode(section, forKey: .section)
      try container.encode(quote, forKey: .quote)
      try container.encode(page, forKey: .page)
      try container.encode(line, forKey: .line)
    }
  }

  public struct Words: Encodable, Sendable {
    public var quote: String
    public var page: Int
    public var line: Int
  }

  public static let schemaVersion = 1

  public var schemaVersion = RefusalReport.schemaVersion
  public var tool = Report.Tool(name: ToolVersion.name, version: ToolVersion.version)
  public var `case`: CaseSummary
  public var kind: RefusalKind
  public var kindTitle: Bilingual
  /// The words that tell the kind.
  public var kindWords: Words?
  /// Of the letter; `nil` where it is neither French nor English, or empty.
  public var language: Language?
  /// The day printed on the letter.
  public var date: Day?
  public var grounds: [Ground]
  /// In a request: what is asked for.
  public var asked: [Ground]
  /// The last day to answer, as the letter sets it.
  public var replyBy: Day?
  public var barredYears: Int?
  public var remedies: [Remedy]
  public var effects: [RefusalEffect]
  /// What could not be told, and why.
  public var unknown: [Bilingual]
  public var plan: RefusalPlan
  public var disclaimer = Disclaimer.text

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, tool, `case`, kind, kindTitle, kindWords, language, date, grounds, asked, replyBy, barredYears
    case remedies, effects, unknown, plan, disclaimer
  }

  /// Every key, `null` where there is nothing to say.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schemaVersion, forKey: .schemaVersion)
    try container.encode(tool, forKey: .tool)
    try container.encode(self.`case`, forKey: .`case`)
    try container.encode(kind, forKey: .kind)
    try container.encode(kindTitle, forKey: .kindTitle)
    try container.encode(kindWords, forKey: .kindWords)
    try container.encode(language, forKey: .language)
    try container.encode(date, forKey: .date)
    try container.encode(grounds, forKey: .grounds)
    try container.encode(asked, forKey: .asked)
    try container.encode(replyBy, forKey: .replyBy)
    try container.encode(barredYears, forKey: .barredYears)
    try container.encode(remedies, forKey: .remedies)
    try container.encode(effects, forKey: .effects)
    try container.encode(unknown, forKey: .unknown)
    try container.encode(plan, forKey: .plan)
    try container.encode(disclaimer, forKey: .disclaimer)
  }

  /// - Parameters:
  ///   - letter: the pages of the letter, apart by form feeds.
  ///   - isRecognised: its words were recognised in a picture.
  ///   - isCut: what follows in the file was not read.
  ///   - before: the case examined as of its day of submission, where that is known.
  ///   - now: the case examined as of the day judged.
  /// - Throws: ``ReferenceFault`` where the phrases built into the program are not valid.
  public static func make(
    letter: String, isRecognised: Bool, isCut: Bool = false, before: CaseRecord?, now: CaseRecord, language: Language
  ) throws(ReferenceFault) -> RefusalReport {
    let words = try LetterWords.embedded()
    let text = LetterText(letter)
    let reading = LetterReader(words: words, tables: try LetterTables.embedded()).read(text)
    let facts = now.case
    let clock = RefusalClock(reading, facts, days: words.figures)
    let list = RemedyList(reading: reading, facts: facts, clock: clock, words: words)
    let remedies = list.all
    let standing = StandingJudge.judge(
      facts.principal, of: facts, on: now.day, figures: now.figures, manifests: now.manifests)
    return RefusalReport(
      case: CaseSummary(folder: now.folderName, asOf: now.day, language: language), kind: reading.kind,
      kindTitle: reading.kind.title,
      kindWords: reading.kindQuote.map {
        Words(quote: $0, page: reading.kindPage ?? 1, line: reading.kindLine ?? 1)
      }, language: reading.language, date: reading.date ?? nil, grounds: reading.grounds.map(Ground.init),
      asked: reading.asked.map(Ground.init), replyBy: reading.replyBy, barredYears: reading.barredYears,
      remedies: remedies, effects: list.effects,
      unknown: RefusalUnknowns(reading: reading, text: text, isRecognised: isRecognised, isCut: isCut || text.isCut).all,
      plan: RefusalPlan.make(
        reading, facts, submittedOn: before?.day, before: before.map(Judge.findings), now: Judge.findings(now),
        on: now.day, reply: list.isAnswered ? list.lastDayToReply : nil,
        restoration: list.isResidence ? nil : standing.lastDay, figures: now.figures))
  }

  /// The day on which the case was filed, where the case tells it.
  public static func submissionDay(_ facts: Case) -> Day? { facts.permanentResidence?.submittedOn ?? facts.submissionDate }

  /// One object over several lines, ended by a line feed.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
