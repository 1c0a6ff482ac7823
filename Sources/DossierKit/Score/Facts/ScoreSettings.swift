/// How a case is read for a score. The plain settings are those of `dossier score`; the rules of `validate` change
/// them where the law looks away from something, or where another finding says it already.
public struct ScoreSettings: Sendable {
  /// The day whose age counts, where it is not the day of the score: a birthday after the invitation is excepted.
  public var ageOn: Day?
  /// Whether language results two years old or more, not replaced by others, are taken as if they still counted.
  public var countingExpiredTests = false

  public init() {}
}
