/// Why XML could not be read to its end.
public enum XMLFault: Error, Sendable, Equatable {
  /// Not well-formed, or cut short; the line counted from 1, and libxml2's own words.
  case malformed(line: Int, detail: String)
  /// It has a document type: entities and outside files could hide behind it.
  case documentType
  case tooManyBytes
  case tooDeep
  case tooMuchText
  case outOfMemory
}
