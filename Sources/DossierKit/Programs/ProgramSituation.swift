/// What the criteria of a program look at: the case on one day, with the figures of that day.
public struct ProgramSituation: Sendable {
  public let `case`: Case
  public let figures: Figures
  /// The day on which the application would be made.
  public let day: Day

  public init(_ case: Case, figures: Figures, on day: Day) {
    self.case = `case`
    self.figures = figures
    self.day = day
  }

  var person: Person { `case`.principal }
  var facts: ExpressEntryFacts? { `case`.expressEntry }
  func minimum(_ program: ExpressEntryFacts.Program) -> ProgramMinimum? { figures.minimum(program, on: day) }

  /// The answer where the figures have no row for the day.
  static let noMinimum = Answer.unknown(
    keys: [],
    Bilingual(
      fr: "Aucune exigence minimale connue ne vaut à cette date.", en: "No known minimum requirement holds on that day."
    ))
}
