/// One paper sent with a letter, numbered as in the archive.
public struct Enclosure: Hashable, Sendable {
  /// The number in the plan of the submission, from 1.
  public var number: Int
  /// What the paper is, or the slot it goes to.
  public var title: Bilingual
  /// What tells it from others of its kind, such as a country or an employer.
  public var detail: Bilingual?

  public init(number: Int, title: Bilingual, detail: Bilingual? = nil) {
    self.number = number
    self.title = title
    self.detail = detail
  }
}
