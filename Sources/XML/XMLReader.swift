internal import CLibXML

/// Reads XML from memory, one event after another. It opens nothing, replaces no entity but the
/// five of XML itself, and refuses any document type.
///
/// The corresponding C functions are those of `xmlTextReader`.
@safe public struct XMLReader: ~Copyable {
  private let reader: xmlTextReaderPtr
  // libxml2 reads from this memory until the reader is freed.
  private let memory: UnsafeMutableBufferPointer<CChar>
  private let limits: XMLLimits
  private var textBytes = 0
  private var emptyElement: String?

  public init(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLFault) {
    guard bytes.count <= limits.bytes, bytes.count <= Int(Int32.max) else { throw .tooManyBytes }
    guard !bytes.isEmpty else { throw .malformed(line: 1, detail: "empty") }
    let memory = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { unsafe memory[index] = CChar(bitPattern: byte) }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    let reader = unsafe xmlReaderForMemory(memory.baseAddress, Int32(bytes.count), nil, nil, Int32(options))
    guard let reader = unsafe reader else {
      unsafe memory.deallocate()
      throw .outOfMemory
    }
    unsafe self.reader = unsafe reader
    unsafe self.memory = unsafe memory
    self.limits = limits
  }

  deinit {
    unsafe xmlFreeTextReader(reader)
    unsafe memory.deallocate()
  }

  /// The next event, or `nil` behind the end of a whole document.
  public mutating func next() throws(XMLFault) -> XMLEvent? {
    if let name = emptyElement {
      emptyElement = nil
      return .end(name: name)
    }
    while true {
      switch unsafe xmlTextReaderRead(reader) {
      case 1: break
      case 0: return nil
      default: throw lastFault()
      }
      if let event = try event() { return event }
    }
  }

  private mutating func event() throws(XMLFault) -> XMLEvent? {
    let type = unsafe xmlReaderTypes(UInt32(bitPattern: xmlTextReaderNodeType(reader)))
    switch type {
    case XML_READER_TYPE_ELEMENT:
      guard unsafe Int(xmlTextReaderDepth(reader)) < limits.depth else { throw .tooDeep }
      let name = currentName
      if unsafe xmlTextReaderIsEmptyElement(reader) == 1 { emptyElement = name }
      return .start(name: name, attributes: try attributes())
    case XML_READER_TYPE_END_ELEMENT:
      return .end(name: currentName)
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
      return .text(try currentValue())
    case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY, XML_READER_TYPE_ENTITY_REFERENCE:
      throw .documentType
    default:
      return nil
    }
  }

  private mutating func attributes() throws(XMLFault) -> [XMLAttribute] {
    var found: [XMLAttribute] = []
    var step = unsafe xmlTextReaderMoveToFirstAttribute(reader)
    while step == 1 {
      found.append(XMLAttribute(name: currentName, value: try currentValue()))
      step = unsafe xmlTextReaderMoveToNextAttribute(reader)
    }
    unsafe xmlTextReaderMoveToElement(reader)
    return found
  }

  private var currentName: String {
    guard let name = unsafe xmlTextReaderConstLocalName(reader) else { return "" }
    return unsafe String(cString: name)
  }

  private mutating func currentValue() throws(XMLFault) -> String {
    guard let value = unsafe xmlTextReaderConstValue(reader) else { return "" }
    let text = unsafe String(cString: value)
    textBytes += text.utf8.count
    guard textBytes <= limits.text else { throw .tooMuchText }
    return text
  }

  /// The one translation of libxml2's errors. The corresponding C function is `xmlGetLastError`.
  private func lastFault() -> XMLFault {
    guard let error = unsafe xmlGetLastError() else { return .malformed(line: 0, detail: "") }
    if unsafe error.pointee.code == Int32(XML_ERR_NO_MEMORY.rawValue) { return .outOfMemory }
    let detail = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
    // libxml2 reads ahead and has a bound of its own.
    if detail.hasPrefix("Excessive depth") { return .tooDeep }
    let line = unsafe max(1, Int(error.pointee.line))
    return .malformed(line: line, detail: String(detail.prefix { $0 != "\n" }))
  }
}
