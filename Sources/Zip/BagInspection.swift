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

  /// The digests that the bag's manifests of the payload use.
  private(set) var algorithms: [DigestAlgorithm] = []

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
    let version = try text("bagit.txt", in: file).map(Self.version)
    if version == .some(nil) { faults.append(.declarationUnreadable) }
    let isPlain = (version ?? nil).map { $0 < 100 } ?? false
    let payload = try manifests("manifest-", isPlain, in: file), tags = try manifests("tagmanifest-", isPlain, in: file)
    let isListed = tags.contains { $0.manifest.digests["bag-info.txt"] != nil }
    let info = files["bag-info.txt"] == nil && !isListed ? nil : try text("bag-info.txt", in: file)
    // A bag of ours has all that ours have; of others BagIt asks less.
    if payload.isEmpty { missing("manifest-sha256.txt") }
    if let info, Self.value("bag-software-agent", info)?.hasPrefix("dossier") == true {
      for name in ["manifest-sha256.txt", "tagmanifest-sha256.txt"] where files[name] == nil { missing(name) }
    }
    guard !faults.contains(where: { if case .tagFileMissing(let name) = $0 { name.contains("manifest") } else { false } })
    else { return }
    algorithms = payload.map(\.algorithm)
    try compare(payload, tags, in: file)
    if let info { compareOxum(info) }
  }

  private typealias Manifests = [(algorithm: DigestAlgorithm, manifest: BagManifest)]

  /// The manifests whose names begin so, one for each digest that is known here.
  private mutating func manifests(
    _ prefix: String, _ isPlain: Bool, in file: borrowing OpenFile
  ) throws(FileFailure) -> Manifests {
    var all: Manifests = []
    for algorithm in DigestAlgorithm.allCases {
      let name = "\(prefix)\(algorithm.rawValue).txt"
      guard files[name] != nil, let bytes = try text(name, in: file) else { continue }
      all.append((algorithm, BagManifest(bytes, file: name, algorithm: algorithm, isPlain: isPlain)))
    }
    return all
  }

  private mutating func missing(_ name: String) {
    if !faults.contains(.tagFileMissing(name)), !unreadable.contains(name) { faults.append(.tagFileMissing(name)) }
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

  /// The version that `bagit.txt` declares, 1.0 as 100 and 0.97 as 97; nil unless its two lines are as BagIt wants
  /// them, in UTF-8, of version 0.93 to 1.0. The ends of lines may be those of any system.
  private static func version(_ bytes: [UInt8]) -> Int? {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let known = ["1.0": 100, "0.97": 97, "0.96": 96, "0.95": 95, "0.94": 94, "0.93": 93]
    guard lines.count == 2, lines[1] == "Tag-File-Character-Encoding: UTF-8", lines[0].hasPrefix("BagIt-Version: ")
    else { return nil }
    return known[String(lines[0].dropFirst("BagIt-Version: ".count))]
  }

  private mutating func compare(
    _ payload: Manifests, _ tags: Manifests, in file: borrowing OpenFile
  ) throws(FileFailure) {
    for (_, manifest) in payload + tags { faults += manifest.faults }
    var gone: Set<String> = []
    for (_, manifest) in payload {
      for path in manifest.paths {
        if !path.hasPrefix("data/") { faults.append(.notPayload(path)) }
        if files[path] == nil, gone.insert(path).inserted { faults.append(.missing(path)) }
      }
    }
    for (_, manifest) in tags {
      for path in manifest.paths where files[path] == nil && gone.insert(path).inserted { faults.append(.missing(path)) }
    }
    let ends = Set(DigestAlgorithm.allCases.map { "tagmanifest-\($0.rawValue).txt" })
    for path in paths where !ends.contains(path) && !unreadable.contains(path) {
      guard let entry = files[path] else { continue }
      let lists = path.hasPrefix("data/") ? payload : tags
      // A bag need not list its tag files.
      if lists.isEmpty { continue }
      let listed = lists.compactMap { list in list.manifest.digests[path].map { (list.algorithm, $0) } }
      guard listed.count == lists.count else {
        faults.append(.unlisted(path))
        continue
      }
      switch try directory.digests(DigestAlgorithm.allCases.filter { $0 == .sha256 || listed.map(\.0).contains($0) }, of: entry, in: file) {
      case .success(let digests):
        found.append(BagFile(path: path, size: entry.size, sha256: digests[.sha256] ?? ""))
        for (algorithm, wanted) in listed where digests[algorithm] != wanted {
          faults.append(.different(path, listed: wanted, found: digests[algorithm] ?? ""))
        }
      case .failure(let fault): faults.append(.archive(fault))
      }
    }
  }

  /// The sum of bytes and files, if it is declared: `bytes.files`.
  private mutating func compareOxum(_ info: [UInt8]) {
    let payload = paths.filter { $0.hasPrefix("data/") }.compactMap { files[$0] }
    let found = "\(payload.reduce(0) { $0 + $1.size }).\(payload.count)"
    if let declared = Self.value("payload-oxum", info), declared != found {
      faults.append(.oxumDisagrees(declared: declared, found: found))
    }
  }

  /// What `bag-info.txt` says under a label, written in lower case; the first time it says it.
  private static func value(_ label: String, _ info: [UInt8]) -> String? {
    for line in String(decoding: info, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == label else { continue }
      return String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
    }
    return nil
  }
}
