/// A path below a folder, as the bytes that the file system holds: names need not be UTF-8.
public struct RelativePath: Hashable, Sendable {
  /// The bytes, components separated by `/`, without leading or trailing `/`.
  public let bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The path as text, or `nil` where its bytes are not UTF-8.
  public var text: String? { String(validating: bytes, as: UTF8.self) }

  /// The path for people: bytes that are not UTF-8 and control characters shown as `\xNN`.
  public var display: String {
    if let text, !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return text }
    var shown = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars.isEmpty ? [] : bytes {
      if scalar >= 0x20, scalar < 0x7F {
        shown.unicodeScalars.append(Unicode.Scalar(scalar))
      } else {
        let digits = Array("0123456789ABCDEF")
        shown += "\\x\(digits[Int(scalar >> 4)])\(digits[Int(scalar & 15)])"
      }
    }
    return shown
  }

  /// The bytes of the last component.
  public var name: [UInt8] {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes }
    return Array(bytes[(slash + 1)...])
  }

  /// The components from the top.
  public var components: [[UInt8]] {
    bytes.split(separator: UInt8(ascii: "/")).map(Array.init)
  }

  /// The path of an entry of this folder; the empty path is the top.
  public func appending(_ name: [UInt8]) -> RelativePath {
    RelativePath(bytes: bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
  }
}

extension RelativePath: Comparable {
  /// The order of the bytes, which no locale changes.
  public static func < (left: RelativePath, right: RelativePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
