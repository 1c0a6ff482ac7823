/// What a letter says, as far as it can be told; each ground with the words that led to it.
public struct LetterReading: Sendable {
  public struct Ground: Sendable, Equatable {
    public var code: GroundCode
    /// The provision that the letter names for it, such as `R87.1(2)`.
    public var section: String?
    public var quote: String
    public var page: Int
    public var line: Int
    public var endLine: Int
  }

  public var kind: RefusalKind
  /// The words that tell the kind; `nil` where nothing tells it.
  public var kindQuote: String?
  public var kindPage: Int?
  public var kindLine: Int?
  /// `nil` where neither language is to be recognised.
  public var language: Language?
  /// The day printed on the letter.
  public var date: Day?
  /// The day on which it was sent, as an e-mail says it.
  public var sentOn: Day?
  public var grounds: [Ground]
  /// In a request: what is asked for, as far as it is recognised.
  public var asked: [Ground]
  /// The last day to answer, where an answer is asked for.
  public var replyBy: Day?
  public var replyDays: Int?
  public var replyQuote: String?
  /// The letter finds misrepresentation and bars for this many years.
  public var barredYears: Int?
  /// Whether the office that writes is in Canada, as the letter shows it.
  public var officeInCanada: Bool?
  /// The provisions that the letter names anywhere.
  public var provisions: [String]
  /// What the letter is about, where it says so.
  public var application: Application?
  /// The letter is longer than what is read.
  public var isCut: Bool
}
