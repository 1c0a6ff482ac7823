/// The words of one page.
public struct PageText: Codable, Sendable, Equatable {
  /// Counted from 1.
  public var page: Int
  /// Lines as they stand on the page, columns side by side.
  public var text: String
  /// Whether it was recognised in a picture, where any letter may be wrong, rather than read in the file.
  public var isRecognised: Bool

  public init(page: Int, text: String, isRecognised: Bool) {
    self.page = page
    self.text = text
    self.isRecognised = isRecognised
  }
}
