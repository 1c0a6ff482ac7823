/// Writes a document as Office Open XML (WordprocessingML, transitional), to be corrected in a word processor.
///
/// The same document gives the same parts; with an archive whose entries carry a fixed time, the same bytes.
public struct DOCXWriter: Sendable {
  /// One file inside the archive.
  public struct Part: Equatable, Sendable {
    /// The path, with `/`.
    public let name: String
    /// The content.
    public let bytes: [UInt8]

    /// A file of an archive.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// A writer.
  public init() {}

  /// The document as one file.
  /// - Parameter archive: makes a ZIP archive of the parts, in their order.
  public func write<Failure: Error>(
    _ document: Document, archive: ([Part]) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [UInt8] {
    try archive(parts(of: document))
  }

  /// The files of the document; `[Content_Types].xml` comes first, as readers expect.
  public func parts(of document: Document) -> [Part] {
    var body = DOCXBody()
    let main = body.document(document)
    let margins = DOCXMargins(info: document.info)
    let files = [
      ("[Content_Types].xml", DOCXPackage.contentTypes),
      ("_rels/.rels", DOCXPackage.relationships),
      ("docProps/app.xml", DOCXPackage.application),
      ("docProps/core.xml", DOCXPackage.core(document.info)),
      ("word/_rels/document.xml.rels", DOCXPackage.documentRelationships(links: body.links)),
      ("word/document.xml", main),
      ("word/fontTable.xml", DOCXPackage.fonts),
      ("word/footer1.xml", margins.footer),
      ("word/header1.xml", margins.header(first: false)),
      ("word/header2.xml", margins.header(first: true)),
      ("word/numbering.xml", DOCXNumbering.xml(lists: body.lists)),
      ("word/settings.xml", DOCXPackage.settings(document.info.language)),
      ("word/styles.xml", DOCXStyles.xml(document.info.language)),
    ]
    return files.map { Part(name: $0, bytes: Array((DOCXPackage.declaration + $1 + "\n").utf8)) }
  }
}
