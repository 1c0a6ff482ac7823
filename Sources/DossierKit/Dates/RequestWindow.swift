/// The time in which a letter that asks for papers must be answered.
///
/// No statute fixes it: the letter does (R-REF-30). The day of the letter is left out and the last day counts:
/// **date + days, inclusive**; the printed day prevails. A Sunday or a holiday never moves the end.
public struct RequestWindow: Hashable, Sendable {
  /// The last day, inclusive.
  public let lastDay: Day

  /// `nil` where the letter’s last day is not known.
  public init?(_ request: DocumentRequest) {
    guard let last = request.replyBy ?? request.date.flatMap({ date in request.days.map { date + $0 } }) else {
      return nil
    }
    lastDay = last
  }

  /// The first day, inclusive, on which one is warned: seven days before the last.
  public var nearFrom: Day { lastDay - 7 }
}
