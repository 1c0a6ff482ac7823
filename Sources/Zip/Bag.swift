import Bytes

/// A BagIt bag (RFC 8493, version 1.0): a folder that lists the digest of each of its files, which anyone can check.
public enum Bag {
  /// The entries of an archive that holds one bag.
  /// - Parameters:
  ///   - top: the name of the one folder of the archive.
  ///   - payload: what the bag carries, named as inside `data/`, in the order wanted.
  ///   - info: the lines of `bag-info.txt`, in the order wanted; `Payload-Oxum` is added. No time of day is.
  /// - Returns: `bagit.txt`, `bag-info.txt`, `manifest-sha256.txt`, `tagmanifest-sha256.txt`, then the payload.
  public static func entries(top: String, payload: [ZipEntry], info: [(label: String, value: String)]) -> [ZipEntry] {
    let payload = payload.map { entry in
      var entry = entry
      entry.name = "data/" + entry.name
      return entry
    }
    let octets = payload.reduce(0) { $0 + $1.size }
    let lines = info + [("Payload-Oxum", "\(octets).\(payload.count)")]
    let tags: [(String, String)] = [
      ("bagit.txt", declaration),
      ("bag-info.txt", lines.map { "\(line($0.label)): \(line($0.value))\n" }.joined()),
      ("manifest-sha256.txt", manifest(payload.map { ($0.name, $0.sha256) })),
    ]
    let tagManifest = manifest(tags.map { ($0.0, SHA256.hexadecimal(of: Array($0.1.utf8))) })
    let texts = tags + [("tagmanifest-sha256.txt", tagManifest)]
    let entries = texts.map { ZipEntry($0.0, .bytes(Array($0.1.utf8))) } + payload
    return entries.map { entry in
      var entry = entry
      entry.name = top + "/" + entry.name
      return entry
    }
  }

  /// What `bagit.txt` says.
  static let declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

  /// The lines of a manifest, sorted by the bytes of the paths.
  static func manifest(_ files: [(path: String, sha256: String)]) -> String {
    files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { "\($0.sha256)  \(encoded($0.path))\n" }.joined()
  }

  /// A path as manifests write it: line ends and the percent sign as `%0D`, `%0A`, `%25`.
  static func encoded(_ path: String) -> String {
    var text = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "%": text += "%25"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The path that a manifest means. Nil for a percent sign that begins none of the three.
  static func decoded(_ text: Substring) -> String? {
    var path = String.UnicodeScalarView()
    var rest = text.unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "%" else {
        path.append(scalar)
        continue
      }
      switch String(rest.prefix(2)).uppercased() {
      case "25": path.append("%")
      case "0D": path.append("\r")
      case "0A": path.append("\n")
      default: return nil
      }
      rest.removeFirst(2)
    }
    return String(path)
  }

  /// A value must not begin a line of its own.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
