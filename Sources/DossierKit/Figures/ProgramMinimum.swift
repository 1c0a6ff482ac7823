/// What a program of Express Entry asks at least, between two days: a row of `schemas/figures/programs.yaml`.
public struct ProgramMinimum: Decodable, Sendable, Hashable {
  /// The levels that an occupation of some TEER categories calls for.
  public struct Threshold: Decodable, Sendable, Hashable {
    public var teers: [Int]
    public var levels: LanguageLevels
  }

  public var program: ExpressEntryFacts.Program
  /// The first day on which the row holds, and the last; `nil` where no end is known.
  public var from: Day
  public var until: Day?
  /// Hours of work, 30 a week at most; a year is 1,560.
  public var hours: Int
  /// The years before the application in which the hours must lie.
  public var years: Int
  /// The highest TEER category whose work counts, inclusive.
  public var highestTeer: Int
  public var language: [Threshold]
  public var confidence: Confidence
  public var note: Bilingual?
  /// The keys of the sources in the file.
  var citations: [String]
  /// The sources that the keys name; filled by the loader.
  public var sources: [Source] = []

  private enum CodingKeys: String, CodingKey {
    case program, from, until, hours, years, highestTeer, language, confidence, note
    case citations = "sources"
  }

  /// The first day of the period that counts for an application made on a day, inclusive; the day itself is the last.
  public func start(of day: Day) -> Day { day.adding(years: -years) }

  /// The levels for an occupation of a TEER category; `nil` where no row names the category.
  public func levels(teer: Int) -> LanguageLevels? { language.first { $0.teers.contains(teer) }?.levels }
}

extension Figures {
  /// The minimums of a program on a day; `nil` where no row holds.
  public func minimum(_ program: ExpressEntryFacts.Program, on day: Day) -> ProgramMinimum? {
    programs.last { $0.program == program && $0.from <= day && ($0.until.map { day <= $0 } ?? true) }
  }
}
