/// Whether days without work between two jobs interrupt an experience that must be continuous (IRPR s. 75(2)(a)).
///
/// The Regulations say “over a continuous period” and give no tolerance in days; but full-time work is 30 hours “over
/// a period of one week” (s. 73(1)), so that a job ended on a Friday and another begun on the Monday leave no week
/// without work. A whole week without work is an interruption. Between the two, nothing that was read decides.
enum Continuity {
  /// Days without work that surely interrupt nothing: Saturdays and Sundays.
  static func isUnbroken(from: Day, to: Day) -> Bool {
    to - from < 2 && from.weekday >= 5 && to.weekday >= from.weekday
  }

  /// Days without work that may interrupt nothing: less than a week.
  static func mayBeUnbroken(from: Day, to: Day) -> Bool { to - from < 6 }

  static let doubt = Bilingual(
    fr: "une interruption de moins d’une semaine entre deux emplois\u{00A0}: rien de ce qui a été lu ne dit si elle "
      + "rompt la continuité",
    en: "a break of less than a week between two jobs: nothing that was read says whether it ends the continuity")
}
