/// The styles that a letter uses, and how each is written in a document: by its identifier there, or by direct
/// formatting where the document has no such style.
struct DOCXStyleSheet {
  enum Style: CaseIterable {
    case heading1, heading2, heading3, listParagraph, listTight, quote, rule, tableText, hyperlink, tableGrid

    /// The kind of style and its name in Word, which is the same in all languages.
    var key: (type: String, name: String) {
      switch self {
      case .heading1: ("paragraph", "heading 1")
      case .heading2: ("paragraph", "heading 2")
      case .heading3: ("paragraph", "heading 3")
      case .listParagraph: ("paragraph", "list paragraph")
      case .listTight: ("paragraph", "list tight")
      case .quote: ("paragraph", "quote")
      case .rule: ("paragraph", "rule")
      case .tableText: ("paragraph", "table text")
      case .hyperlink: ("character", "hyperlink")
      case .tableGrid: ("table", "table grid")
      }
    }

    fileprivate var ownID: String {
      switch self {
      case .heading1: "Heading1"
      case .heading2: "Heading2"
      case .heading3: "Heading3"
      case .listParagraph: "ListParagraph"
      case .listTight: "ListTight"
      case .quote: "Quote"
      case .rule: "Rule"
      case .tableText: "TableText"
      case .hyperlink: "Hyperlink"
      case .tableGrid: "TableGrid"
      }
    }
  }

  private let ids: [Style: String]

  /// The styles of a letter on plain paper.
  static let own = DOCXStyleSheet(ids: Dictionary(uniqueKeysWithValues: Style.allCases.map { ($0, $0.ownID) }))

  /// The styles of another document, by type and name: `styleId`s are localised, names are not.
  init(named ids: [String: String]) {
    self.init(
      ids: Dictionary(
        uniqueKeysWithValues: Style.allCases.compactMap { style in
          ids["\(style.key.type) \(style.key.name)"].map { (style, $0) }
        }))
  }

  private init(ids: [Style: String]) { self.ids = ids }

  /// The identifier of a style, or nil where the document has none of the name.
  func id(_ style: Style) -> String? { ids[style] }

  /// The direct formatting that stands for a style of a paragraph that is not there.
  func direct(_ style: Style?) -> Direct {
    guard let style, ids[style] == nil else { return Direct() }
    switch style {
    case .heading1: return .heading(size: 28, before: 280, level: 0)
    case .heading2: return .heading(size: 25, before: 240, level: 1)
    case .heading3: return .heading(size: 24, before: 200, level: 2)
    case .listTight: return Direct(spacing: #"<w:spacing w:after="40"/>"#)
    case .quote: return Direct(indent: #"<w:ind w:left="567" w:right="567"/>"#)
    case .rule:
      return Direct(border: #"<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="808080"/></w:pBdr>"#)
    case .tableText:
      return Direct(spacing: #"<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>"#)
    case .listParagraph, .hyperlink, .tableGrid: return Direct()
    }
  }

  /// Properties of one paragraph, each as it is written, and of its runs.
  struct Direct {
    var border = ""
    var spacing = ""
    var indent = ""
    var outline = ""
    var bold = false
    /// Half-points; nil for the size of the text.
    var size: Int?

    static func heading(size: Int, before: Int, level: Int) -> Direct {
      Direct(
        spacing: #"<w:spacing w:before="\#(before)" w:after="120" w:line="240" w:lineRule="auto"/>"#,
        outline: #"<w:outlineLvl w:val="\#(level)"/>"#, bold: true, size: size)
    }
  }
}
