/// A day on which a score changes by itself, and why.
public struct ScoreChange: Encodable, Sendable {
  /// What happens on the day.
  public struct Cause: Encodable, Sendable, Hashable {
    /// `birthday`, `language-test-starts`, `language-test-ends`, `assessment-ends`, `credential-completed`,
    /// `work-year-completed`, `work-year-lost` or `rules-change`.
    public var code: String
    /// The id of the person; `nil` where it concerns nobody.
    public var person: String?
    public var title: Bilingual

    // Every key is written, also where there is nothing to say.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(code, forKey: .code)
      try container.encode(person, forKey: .person)
      try container.encode(title, forKey: .title)
    }

    private enum CodingKeys: String, CodingKey { case code, person, title }
  }

  /// A total before the day and on it.
  public struct Totals: Encodable, Sendable, Hashable {
    public var before: Int
    public var after: Int
    /// What the day brings; negative for a loss.
    public var points: Int

    init(_ before: Int, _ after: Int) {
      self.before = before
      self.after = after
      points = after - before
    }
  }

  public var date: Day
  public var causes: [Cause]
  public var crs: Totals
  public var fsw: Totals
}
