import CLibCmark

/// CommonMark text to a tree of values, by cmark.
public enum MarkdownParser {
  /// Deeper than anyone writes, and far from the end of the stack.
  private static let deepest = 60

  /// Reads a text. The corresponding C function is `cmark_parse_document`.
  /// - Throws: ``PageFault/refused(_:)`` without memory or for nesting over 60 deep.
  public static func parse(_ text: String) throws(PageFault) -> MarkdownNode {
    guard let root = unsafe cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else {
      throw .refused("cmark gave no document")
    }
    defer { unsafe cmark_node_free(root) }
    return try unsafe node(root, depth: 0)
  }

  private static func node(_ node: OpaquePointer, depth: Int) throws(PageFault) -> MarkdownNode {
    guard depth < deepest else { throw .refused("the text nests more than \(deepest) levels deep") }
    var children: [MarkdownNode] = []
    var child = unsafe cmark_node_first_child(node)
    while let current = unsafe child {
      try unsafe children.append(self.node(current, depth: depth + 1))
      unsafe child = cmark_node_next(current)
    }
    return unsafe MarkdownNode(
      kind: kind(node), line: Int(cmark_node_get_start_line(node)),
      column: Int(cmark_node_get_start_column(node)), children: children)
  }

  private static func kind(_ node: OpaquePointer) -> MarkdownNode.Kind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_HEADING: .heading(level: Int(unsafe cmark_node_get_heading_level(node)))
    case CMARK_NODE_LIST:
      .list(
        start: unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil,
        tight: unsafe cmark_node_get_list_tight(node) != 0)
    case CMARK_NODE_TEXT: .text(unsafe string(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link(unsafe string(cmark_node_get_url(node)))
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK: .code
    default: .html
    }
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }
}
