/// Something that a merge could not carry over.
public struct Dropped: Equatable, Sendable {
  public enum Kind: Int, Sendable {
    /// A link to a place that the part does not have; the detail is its name.
    case destination = 0
    /// Scripts.
    case javaScript = 1
    /// Attached files.
    case attachments = 2
    /// An XFA form: what is left of it is the page that says to wait.
    case xfa = 3
    /// Configurations of layers other than the one shown on opening.
    case optionalContent = 4
    /// A signature; the detail is the name of its field.
    case signature = 5
    /// The structure for assistive technology.
    case taggedStructure = 6
    /// A form field that is not built as the format asks; its appearance stays. The detail is its name.
    case formFields = 7
    /// The part's own numbering of pages.
    case pageLabels = 8
    /// A bookmark that leads nowhere; the detail is its title.
    case bookmark = 9
    /// Another action, on a page, a field or a link; the detail is its kind.
    case action = 10
  }
  public let kind: Kind
  /// The part, from 0.
  public let part: Int
  /// The page within the part, from 1; nil when it is about the whole part.
  public let page: Int?
  public let detail: String
}
