import PDF
public import Typesetting
import Zip

/// The formats a letter is written in. All come from one tree.
public enum LetterFormat: String, Sendable, CaseIterable {
  case docx, pdf, md, txt

  /// The letter as a file. The same document gives the same bytes.
  public func bytes(of document: Document) throws -> [UInt8] {
    switch self {
    case .docx:
      return try DOCXWriter().write(document) { parts in
        try ZipWriter().bytes(parts.map { ZipEntry($0.name, .bytes($0.bytes), method: .deflate) })
      }
    case .pdf: return try Self.pdf(document).bytes
    case .md: return Array(MarkdownWriter().write(document).utf8)
    case .txt: return Array(PlainTextWriter().write(document).utf8)
    }
  }

  /// The letter as a PDF, with what it was set in.
  static func pdf(_ document: Document) throws -> PDFLetterWriter.Written {
    try PDFLetterWriter { bytes, info in
      try PDFFinisher.finish(bytes, title: info.title, language: info.language.rawValue)
    }.written(document)
  }
}
