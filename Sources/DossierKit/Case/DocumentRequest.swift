/// A letter by which an officer asks for papers, before or after the application is filed.
public struct DocumentRequest: Codable, Sendable, Hashable {
  /// The date of the letter: day 0 of the time to answer.
  public var date: Day?
  /// The days that the letter gives.
  public var days: Int?
  /// The last day as the letter prints it; it prevails over the count.
  public var replyBy: Day?
  /// The application that the letter is about; the first of the case where absent.
  public var application: Application?
  /// Of whom the papers are asked; the principal applicant where absent.
  public var person: String?
  /// The document types asked for.
  public var asks: [String]?
  /// The day of the answer, once it is sent.
  public var answeredOn: Day?
}
