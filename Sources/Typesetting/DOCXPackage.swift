internal import Pages

/// The parts of a DOCX file that hold no text: what is in it, how parts refer to each other, its properties.
enum DOCXPackage {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let words = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static var contentTypes: String {
    let parts = [
      ("word/document.xml", "\(words).document.main+xml"), ("word/styles.xml", "\(words).styles+xml"),
      ("word/settings.xml", "\(words).settings+xml"), ("word/numbering.xml", "\(words).numbering+xml"),
      ("word/fontTable.xml", "\(words).fontTable+xml"), ("word/header1.xml", "\(words).header+xml"),
      ("word/header2.xml", "\(words).header+xml"), ("word/footer1.xml", "\(words).footer+xml"),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    return #"<Types xmlns="\#(package)/content-types">"#
      + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"#
      + parts.map { #"<Override PartName="/\#($0)" ContentType="\#($1)"/>"# }.joined() + "</Types>"
  }

  static var relationships: String {
    relationships([
      ("rId1", "\(links)/officeDocument", "word/document.xml", false),
      ("rId2", "\(package)/relationships/metadata/core-properties", "docProps/core.xml", false),
      ("rId3", "\(links)/extended-properties", "docProps/app.xml", false),
    ])
  }

  /// `rId1` to `rId7` are the parts; `link1` and on the addresses that the text leads to.
  static func documentRelationships(links addresses: [String]) -> String {
    let parts = [
      ("styles", "styles.xml"), ("settings", "settings.xml"), ("numbering", "numbering.xml"),
      ("fontTable", "fontTable.xml"), ("header", "header1.xml"), ("header", "header2.xml"), ("footer", "footer1.xml"),
    ]
    return relationships(
      parts.enumerated().map { ("rId\($0 + 1)", "\(links)/\($1.0)", $1.1, false) }
        + addresses.enumerated().map { ("link\($0 + 1)", "\(links)/hyperlink", $1, true) })
  }

  static var application: String {
    #"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">"#
      + "<Application>dossier</Application></Properties>"
  }

  static func core(_ info: DocumentInfo) -> String {
    let day = info.day.midnight
    func element(_ name: String, _ text: String) -> String {
      text.isEmpty ? "" : "<\(name)>\(XMLText.escaped(text))</\(name)>"
    }
    return #"<cp:coreProperties xmlns:cp="\#(package)/metadata/core-properties""#
      + #" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/""#
      + #" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"#
      + element("dc:title", info.title) + element("dc:creator", info.author)
      + element("cp:keywords", info.isDraft ? DocumentInfo.draftKeyword : "")
      + element("dc:language", info.language.rawValue)
      + #"<dcterms:created xsi:type="dcterms:W3CDTF">\#(day)</dcterms:created>"#
      + #"<dcterms:modified xsi:type="dcterms:W3CDTF">\#(day)</dcterms:modified></cp:coreProperties>"#
  }

  /// Times New Roman, with Liberation Serif of the same widths where it is absent.
  static var fonts: String {
    #"<w:fonts xmlns:w="\#(main)"><w:font w:name="Times New Roman"><w:altName w:val="Liberation Serif"/>"#
      + #"<w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/>"#
      + #"<w:pitch w:val="variable"/></w:font></w:fonts>"#
  }

  static func settings(_ language: DocumentInfo.Language) -> String {
    #"<w:settings xmlns:w="\#(main)"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>"#
      + #"<w:characterSpacingControl w:val="doNotCompress"/><w:compat>"#
      + #"<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>"#
      + #"</w:compat><w:themeFontLang w:val="\#(language.rawValue)"/>"#
      + #"<w:decimalSymbol w:val="\#(language == .french ? "," : ".")"/>"#
      + #"<w:listSeparator w:val="\#(language == .french ? ";" : ",")"/></w:settings>"#
  }

  private static func relationships(_ list: [(id: String, type: String, target: String, external: Bool)]) -> String {
    #"<Relationships xmlns="\#(package)/relationships">"#
      + list.map {
        #"<Relationship Id="\#($0.id)" Type="\#($0.type)" Target="\#(XMLText.escaped($0.target))""#
          + ($0.external ? #" TargetMode="External"/>"# : "/>")
      }.joined() + "</Relationships>"
  }
}
