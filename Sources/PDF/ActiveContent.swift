import CQPDFShim

/// What a PDF can do or carry besides showing pages.
public struct ActiveContent: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Scripts, in the catalog, on pages or on annotations.
  public static let javaScript = ActiveContent(rawValue: UInt32(CQPDF_JAVASCRIPT))
  /// An action on opening other than going to a page.
  public static let openAction = ActiveContent(rawValue: UInt32(CQPDF_OPEN_ACTION))
  /// An action that starts another program.
  public static let launch = ActiveContent(rawValue: UInt32(CQPDF_LAUNCH))
  /// Attached files.
  public static let embeddedFiles = ActiveContent(rawValue: UInt32(CQPDF_EMBEDDED_FILES))
  /// Film, sound or three-dimensional content.
  public static let media = ActiveContent(rawValue: UInt32(CQPDF_MEDIA))
}
