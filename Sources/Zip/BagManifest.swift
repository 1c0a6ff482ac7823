import Bytes

/// The lines of one manifest: which digest each path has.
struct BagManifest {
  /// The digest, in lower-case hexadecimal digits, by the path. Paths that are the same text in another Unicode
  /// form are the same path.
  private(set) var digests: [String: String] = [:]
  /// The paths in the order written.
  private(set) var paths: [String] = []
  private(set) var faults: [BagFault] = []

  /// - Parameters:
  ///   - file: the manifest's own name, for the faults.
  ///   - isPlain: bags before version 1.0 wrote the percent sign as it is.
  init(_ bytes: [UInt8], file: String, algorithm: DigestAlgorithm = .sha256, isPlain: Bool = false) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else {
      faults = [.manifestUnreadable(file: file, line: 1)]
      return
    }
    // A line may end in LF, CR or both.
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    for (number, line) in lines.enumerated() where !line.isEmpty {
      guard let (digest, path) = Self.parse(line, algorithm.digits, isPlain) else {
        faults.append(.manifestUnreadable(file: file, line: number + 1))
        continue
      }
      if digests.updateValue(digest, forKey: path) != nil {
        faults.append(.manifestRepeats(file: file, path: path))
      } else {
        paths.append(path)
      }
    }
  }

  /// A digest, white space, perhaps the star of `sha256sum` for binary files, and a path.
  private static func parse(_ line: Substring, _ digits: Int, _ isPlain: Bool) -> (String, String)? {
    let digest = line.utf8.prefix(digits)
    guard digest.count == digits, digest.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    let rest = line.unicodeScalars.dropFirst(digits)
    guard let first = rest.first, first == " " || first == "\t" else { return nil }
    var path = Substring(rest.drop { $0 == " " || $0 == "\t" })
    if path.first == "*" { path = path.dropFirst() }
    if path.hasPrefix("./") { path = path.dropFirst(2) }
    guard !path.isEmpty, let decoded = Bag.decoded(path) ?? (isPlain ? String(path) : nil) else { return nil }
    return (String(Substring(digest)).lowercased(), decoded)
  }
}
