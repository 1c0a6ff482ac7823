/// Where the elements of an XML file stand in its bytes: enough to put text into a file and leave the rest as it was.
///
/// Only well-nested UTF-8 without a document type is read; anything else is refused, never guessed.
struct XMLSpans {
  struct Element {
    /// The name with its prefix, as written.
    let name: String
    let attributes: [(name: String, value: String)]
    /// The element around; nil for the root.
    let parent: Int?
    /// From `<` of the start tag to behind its `>`.
    let startTag: Range<Int>
    /// Where the content ends: before the end tag; behind the start tag of an empty element.
    fileprivate(set) var contentEnd: Int
    /// Behind the whole element.
    fileprivate(set) var end: Int
    let isEmpty: Bool

    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  /// The bytes are not what this reader accepts.
  struct Refusal: Error {}

  let bytes: [UInt8]
  private(set) var elements: [Element] = []

  init(_ bytes: [UInt8]) throws(Refusal) {
    self.bytes = bytes
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Refusal() }
    try read()
    guard elements.first?.parent == nil, !elements.isEmpty, elements.dropFirst().allSatisfy({ $0.parent != nil }) else {
      throw Refusal()
    }
  }

  var root: Element { elements[0] }

  /// The children of an element that have a name, with their positions in ``elements``.
  func children(of parent: Int, named name: String) -> [(index: Int, element: Element)] {
    elements.enumerated().filter { $1.parent == parent && $1.name == name }.map { ($0, $1) }
  }

  private mutating func read() throws(Refusal) {
    var open: [Int] = []
    var index = 0
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      if matches("<?", at: start) {
        index = try behind("?>", from: start)
      } else if matches("<!--", at: start) {
        index = try behind("-->", from: start + 4)
      } else if matches("<![CDATA[", at: start) {
        index = try behind("]]>", from: start)
      } else if matches("<!", at: start) {
        throw Refusal()
      } else if matches("</", at: start) {
        index = try behind(">", from: start)
        guard let last = open.popLast(), name(from: start + 2).text == elements[last].name else { throw Refusal() }
        elements[last].contentEnd = start
        elements[last].end = index
      } else {
        let tag = try startTag(at: start, parent: open.last)
        elements.append(tag)
        if !tag.isEmpty { open.append(elements.count - 1) }
        index = tag.startTag.upperBound
      }
    }
    guard open.isEmpty else { throw Refusal() }
  }

  private func startTag(at start: Int, parent: Int?) throws(Refusal) -> Element {
    let (name, afterName) = name(from: start + 1)
    guard !name.isEmpty else { throw Refusal() }
    var index = afterName
    var attributes: [(name: String, value: String)] = []
    while true {
      index = afterSpace(index)
      guard index < bytes.count else { throw Refusal() }
      let isEmpty = matches("/>", at: index)
      if isEmpty || bytes[index] == UInt8(ascii: ">") {
        let end = index + (isEmpty ? 2 : 1)
        return Element(
          name: name, attributes: attributes, parent: parent, startTag: start..<end, contentEnd: end, end: end,
          isEmpty: isEmpty)
      }
      let (key, afterKey) = self.name(from: index)
      index = afterSpace(afterKey)
      guard !key.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "=") else { throw Refusal() }
      index = afterSpace(index + 1)
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'"),
        let close = bytes[(index + 1)...].firstIndex(of: bytes[index])
      else { throw Refusal() }
      attributes.append((key, Self.unescaped(String(decoding: bytes[index + 1..<close], as: UTF8.self))))
      index = close + 1
    }
  }

  private func name(from start: Int) -> (text: String, end: Int) {
    let stops = Array(" \t\r\n=/><\"'".utf8)
    let end = bytes[start...].firstIndex { stops.contains($0) } ?? bytes.count
    return (String(decoding: bytes[start..<end], as: UTF8.self), end)
  }

  private func afterSpace(_ start: Int) -> Int {
    bytes[start...].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? bytes.count
  }

  private func matches(_ text: String, at start: Int) -> Bool { bytes[start...].starts(with: text.utf8) }

  private func behind(_ text: String, from start: Int) throws(Refusal) -> Int {
    let wanted = Array(text.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index...].starts(with: wanted) { return index + wanted.count }
      index += 1
    }
    throw Refusal()
  }

  /// The five entities of XML; a reference to a character stays as written.
  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }
}
