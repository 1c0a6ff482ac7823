/// How a case is read for a score. The plain settings are those of `dossier score`; the rules of `validate` change
/// them where the law looks away from something, or where another finding says it already.
public struct ScoreSettings: Sendable {
  /// The day whose age counts, where it is not the day of the score: a birthday after the invitation is excepted.
  public var ageOn: Day?
  /// Whether language results and credential assessments that are too old, language results only where no others
  /// replace them, are taken as if they still counted.
  public var countingExpired = false

  public init() {}
}
