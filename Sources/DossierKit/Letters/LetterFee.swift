/// One fee named in a letter.
public struct LetterFee: Hashable, Sendable {
  /// The code of the figure, such as `restoration`.
  public var code: String
  public var title: Bilingual
  /// Canadian cents; `nil` where no published amount holds on the day of the letter.
  public var cents: Int?

  public init(code: String, title: Bilingual, cents: Int?) {
    self.code = code
    self.title = title
    self.cents = cents
  }
}
