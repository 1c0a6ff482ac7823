import Testing
import XML

@Suite struct XMLReaderTests {
  private func events(_ text: String, limits: XMLLimits = XMLLimits()) throws(XMLFault) -> [XMLEvent] {
    var reader = try XMLReader(Array(text.utf8), limits: limits)
    var events: [XMLEvent] = []
    while let event = try reader.next() { events.append(event) }
    return events
  }

  private func fault(_ text: String, limits: XMLLimits = XMLLimits()) -> XMLFault? {
    do {
      _ = try events(text, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test("Elements, attributes, text and empty elements come in order, without prefixes")
  func order() throws {
    let found = try events("<x:a xmlns:x='u' b='1&amp;2'>t<c\n/><![CDATA[<d>]]></x:a\n>")
    #expect(found == [
      .start(name: "a", attributes: [XMLAttribute(name: "x", value: "u"), XMLAttribute(name: "b", value: "1&2")]),
      .text("t"), .start(name: "c", attributes: []), .end(name: "c"), .text("<d>"), .end(name: "a"),
    ])
  }

  @Test("XML cut anywhere is an error")
  func cut() throws {
    let whole = "<?xml version=\"1.0\"?><a><b c=\"d\">é &lt; text</b><e/></a>"
    _ = try events(whole)
    let bytes = Array(whole.utf8)
    for count in 0..<bytes.count {
      let isWhole: Bool
      do {
        var reader = try XMLReader(Array(bytes[..<count]))
        while try reader.next() != nil {}
        isWhole = true
      } catch {
        isWhole = false
      }
      #expect(!isWhole, "cut at byte \(count)")
    }
  }

  @Test("Any document type is refused, with or without entities", arguments: [
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY x 'xx'><!ENTITY y '&x;&x;'>]><a>&y;</a>",
  ])
  func documentType(_ text: String) {
    #expect(fault(text) == .documentType)
  }

  @Test("An entity that nobody declared is an error")
  func undeclared() {
    #expect(fault("<a>&what;</a>") != nil)
  }

  @Test("Depth is bounded: so many within each other pass, one more does not")
  func depth() {
    let limits = XMLLimits(depth: 5)
    func nested(_ count: Int) -> String {
      String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
    }
    #expect(fault(nested(5), limits: limits) == nil)
    #expect(fault(nested(6), limits: limits) == .tooDeep)
    #expect(fault(nested(100_000)) == .tooDeep)
  }

  @Test("Text and bytes are bounded, to the byte")
  func text() {
    #expect(fault("<a b='12'>345</a>", limits: XMLLimits(text: 5)) == nil)
    #expect(fault("<a b='12'>3456</a>", limits: XMLLimits(text: 5)) == .tooMuchText)
    #expect(fault("<a/>", limits: XMLLimits(bytes: 4)) == nil)
    #expect(fault("<ab/>", limits: XMLLimits(bytes: 4)) == .tooManyBytes)
  }

  @Test("Nothing, bytes that are no text, and two roots are errors")
  func nothing() {
    for text in ["", " ", "\u{0}", "<a/><b/>", "<a></b>", "text"] { #expect(fault(text) != nil, "\(text)") }
  }
}
