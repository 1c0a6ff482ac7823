/// The numberings of a DOCX letter: one for each list, so that each begins anew.
enum DOCXNumbering {
  /// - Parameter lists: the first number of each numbered list, nil for bullets, in order; list `n` is `w:num` n + 1.
  static func xml(lists: [Int?]) -> String {
    #"<w:numbering xmlns:w="\#(DOCXPackage.main)">"# + kinds(from: 0) + numbers(lists, kinds: 0, from: 0)
      + "</w:numbering>"
  }

  /// The two kinds of list, numbered and with bullets, as `first` and `first + 1`.
  static func kinds(from first: Int) -> String {
    abstract(first) { level in
      let format = level == 1 ? "lowerLetter" : "decimal"
      return (#"<w:numFmt w:val="\#(format)"/>"#, "%\(level + 1).")
    }
      + abstract(first + 1) { level in (#"<w:numFmt w:val="bullet"/>"#, level < 2 ? "•" : "–") }
  }

  /// One numbering for each list: list `n` is `w:num` `first` + n + 1.
  static func numbers(_ lists: [Int?], kinds: Int, from first: Int) -> String {
    lists.enumerated().map { index, start in
      let overrides = (0..<9).map {
        #"<w:lvlOverride w:ilvl="\#($0)"><w:startOverride w:val="\#(start ?? 1)"/></w:lvlOverride>"#
      }
      return #"<w:num w:numId="\#(first + index + 1)"><w:abstractNumId w:val="\#(start == nil ? kinds + 1 : kinds)"/>"#
        + (start == nil ? "" : overrides.joined()) + "</w:num>"
    }.joined()
  }

  private static func abstract(_ id: Int, _ style: (Int) -> (format: String, text: String)) -> String {
    let levels = (0..<9).map { level in
      let (format, text) = style(level)
      return
        #"<w:lvl w:ilvl="\#(level)"><w:start w:val="1"/>\#(format)<w:lvlText w:val="\#(text)"/><w:lvlJc w:val="left"/>"#
        + #"<w:pPr><w:ind w:left="\#(360 * (level + 1))" w:hanging="360"/></w:pPr></w:lvl>"#
    }
    return
      #"<w:abstractNum w:abstractNumId="\#(id)"><w:multiLevelType w:val="multilevel"/>"#
      + levels.joined() + "</w:abstractNum>"
  }
}
