import Bytes

/// Holds the files of a bag against its manifests, one file after the other.
struct BagInspection {
  private(set) var faults: [BagFault] = []
  /// The files that could be read, with their digests.
  private(set) var found: [BagFile] = []
  private let directory: ZipDirectory
  /// The name of the bag's folder, with its slash.
  private var top = ""
  /// The files by their paths inside the bag.
  private var files: [String: ZipDirectory.Entry] = [:]
  private var paths: [String] = []
  /// Tag files that could not be read: said once.
  private var unreadable: Set<String> = []

  private static let manifest = "manifest-sha256.txt"
  private static let tagManifest = "tagmanifest-sha256.txt"
  /// No honest manifest of at most 100,000 paths is larger.
  private static let tagFileLimit = 64 << 20

  /// - Parameter directory: of an archive without a fault.
  init(_ directory: ZipDirectory, in file: borrowing OpenFile) throws(FileFailure) {
    self.directory = directory
    guard findTop() else { return }
    for entry in directory.entries where !entry.isFolder {
      let path = String(entry.name.dropFirst(top.count))
      files[path] = entry
      paths.append(path)
    }
    if files["fetch.txt"] != nil { faults.append(.fetchesFiles) }
    let declaration = try text("bagit.txt", in: file), info = try text("bag-info.txt", in: file)
    let payload = try text(Self.manifest, in: file), tags = try text(Self.tagManifest, in: file)
    if let declaration, !Self.declares(declaration) { faults.append(.declarationUnreadable) }
    guard let payload, let tags else { return }
    try compare(BagManifest(payload, file: Self.manifest), BagManifest(tags, file: Self.tagManifest), in: file)
    if let info { compareOxum(info) }
  }

  private mutating func findTop() -> Bool {
    var tops: [String] = []
    for entry in directory.entries {
      guard let slash = entry.name.firstIndex(of: "/") else {
        faults.append(.noTopFolder)
        return false
      }
      let name = String(entry.name[..<slash])
      if !tops.contains(name), tops.count < 10 { tops.append(name) }
    }
    switch tops.count {
    case 0: faults.append(.noTopFolder)
    case 1: top = tops[0] + "/"
    default: faults.append(.severalTopFolders(tops))
    }
    return tops.count == 1
  }

  /// The bytes of a tag file; a fault, and nil, if there are none.
  private mutating func text(_ path: String, in file: borrowing OpenFile) throws(FileFailure) -> [UInt8]? {
    guard let entry = files[path] else {
      faults.append(.tagFileMissing(path))
      return nil
    }
    switch try directory.bytes(of: entry, in: file, limit: Self.tagFileLimit) {
    case .success(let bytes): return bytes
    case .failure(let fault):
      unreadable.insert(path)
      if case .entryTooLarge = fault {
        faults.append(.tagFileTooLarge(path))
      } else {
        faults.append(.archive(fault))
      }
    }
    return nil
  }

  /// The bytes of a file, if it is there, sound and of a reasonable size.
  func bytes(of path: String, in file: borrowing OpenFile) throws(FileFailure) -> [UInt8]? {
    guard let entry = files[path] else { return nil }
    return try? directory.bytes(of: entry, in: file, limit: Self.tagFileLimit).get()
  }

  /// BagIt wants exactly two lines. Their ends may be those of any system.
  private static func declares(_ bytes: [UInt8]) -> Bool {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines == ["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"]
  }

  private mutating func compare(
    _ payload: BagManifest, _ tags: BagManifest, in file: borrowing OpenFile
  ) throws(FileFailure) {
    faults += payload.faults + tags.faults
    for path in payload.paths {
      if !path.hasPrefix("data/") { faults.append(.notPayload(path)) }
      if files[path] == nil { faults.append(.missing(path)) }
    }
    for path in tags.paths where files[path] == nil { faults.append(.missing(path)) }
    for path in paths where path != Self.tagManifest && !unreadable.contains(path) {
      guard let entry = files[path] else { continue }
      guard let listed = (path.hasPrefix("data/") ? payload : tags).digests[path] else {
        faults.append(.unlisted(path))
        continue
      }
      switch try directory.digest(of: entry, in: file) {
      case .success(let digest):
        found.append(BagFile(path: path, size: entry.size, sha256: digest))
        if digest != listed { faults.append(.different(path, listed: listed, found: digest)) }
      case .failure(let fault): faults.append(.archive(fault))
      }
    }
  }

  /// The sum of bytes and files, if it is declared: `bytes.files`.
  private mutating func compareOxum(_ info: [UInt8]) {
    let payload = paths.filter { $0.hasPrefix("data/") }.compactMap { files[$0] }
    let found = "\(payload.reduce(0) { $0 + $1.size }).\(payload.count)"
    for line in String(decoding: info, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "payload-oxum" else { continue }
      let declared = String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
      if declared != found { faults.append(.oxumDisagrees(declared: declared, found: found)) }
    }
  }
}
