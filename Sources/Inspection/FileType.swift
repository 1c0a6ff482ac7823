/// What a file is by its content, whatever its name says.
public enum FileType: String, Sendable, Codable, CaseIterable {
  case pdf, jpeg, jpeg2000, png, tiff, heif, webp, bmp, gif, svg
  /// Any file of Microsoft's old compound format: Word 97, Excel 97, Outlook messages.
  case doc
  case docx, zip, rtf, html, xml, text
  case empty, unknown
}
