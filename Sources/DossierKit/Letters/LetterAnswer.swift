/// One line of a representative's table: what is demanded, where that is written, and which enclosures answer it.
public struct LetterAnswer: Hashable, Sendable {
  public var requirement: Bilingual
  /// The title of the first source of the demand; `nil` where the manifest cites none.
  public var source: Bilingual?
  /// The numbers of the enclosures.
  public var enclosures: [Int]

  public init(requirement: Bilingual, source: Bilingual?, enclosures: [Int]) {
    self.requirement = requirement
    self.source = source
    self.enclosures = enclosures
  }
}
