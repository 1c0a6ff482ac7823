/// The list of entries of an archive, read by a reader that believes nothing it is not told twice.
///
/// End record, central directory and local headers must agree, and account for every byte of the file. libzip,
/// like most readers, trusts the central directory alone: it takes overlapping entries and entries that lie.
public struct ZipDirectory: Sendable {
  /// One entry, as the central directory describes it.
  public struct Entry: Sendable {
    /// The path inside the archive.
    public let name: String
    /// Bytes in the archive, and bytes unpacked.
    public let packedSize: Int, size: Int
    /// Whether the name is that of a folder.
    public var isFolder: Bool { name.utf8.last == UInt8(ascii: "/") }
    let record: ZipCentralRecord
    /// Where the bytes begin; nil if the local header gave no place.
    var contents: Int?
  }

  /// The entries, in the order of the central directory.
  public private(set) var entries: [Entry] = []
  /// All that is wrong, without the contents of the entries. An archive with a fault is not to be unpacked.
  public private(set) var faults: [ZipFault]
  /// Opens the entries that are encrypted with AES; without it each of them is a fault.
  let password: ZipPassword?

  /// Reads the records of an archive; the contents of entries are not read.
  /// - Throws: ``FileFailure`` if the file cannot be read. What is wrong with the archive is in ``faults``.
  public init(
    reading file: borrowing OpenFile, limits: ZipLimits = ZipLimits(), password: ZipPassword? = nil
  ) throws(FileFailure) {
    self.password = password
    let end = try ZipEndRecord(reading: file)
    faults = end.faults
    guard end.faults != [.notAnArchive] else { return }
    guard end.entryCount <= limits.entries else {
      faults.append(.tooManyEntries(declared: end.entryCount))
      return
    }
    // Bytes put before an archive move the directory; the place of its end is certain.
    let start = end.directoryEnd - end.directorySize
    let shift = start - end.directoryOffset
    guard start >= 0, shift >= 0, end.directorySize <= limits.directoryBytes else {
      faults.append(.directoryDamaged)
      return
    }
    let bytes = try file.read(end.directorySize, at: start)
    var records: [ZipCentralRecord] = []
    var rest = bytes[...]
    while !rest.isEmpty, let record = ZipCentralRecord(taking: &rest) { records.append(record) }
    if !rest.isEmpty { faults.append(.directoryDamaged) }
    if records.count != end.entryCount {
      faults.append(.entryCountDisagrees(declared: end.entryCount, found: records.count))
    }
    guard records.count <= limits.entries else { return }
    for record in records {
      if record.encryption != nil, password == nil { faults.append(.encrypted(record.name)) }
      faults += record.faults
    }
    faults += ZipName.clashes(among: records.map(\.name))
    checkSizes(records, limits)
    try readLocalHeaders(of: records, in: file, shift: shift, directoryStart: start)
  }

  /// Whether nothing is wrong but that a password is needed.
  public var asksForPassword: Bool {
    !faults.isEmpty && faults.count == entries.count { $0.record.encryption != nil }
      && faults.allSatisfy { if case .encrypted = $0 { true } else { false } }
  }

  private mutating func checkSizes(_ records: [ZipCentralRecord], _ limits: ZipLimits) {
    var total = 0
    for record in records {
      if record.size > limits.entryBytes { faults.append(.entryTooLarge(record.name, declared: record.size)) }
      if record.size > 1 << 20, record.size / limits.ratio > record.packedSize {
        faults.append(.bomb(record.name, packed: record.packedSize, unpacked: record.size))
      }
      let (sum, overflow) = total.addingReportingOverflow(record.size)
      total = overflow ? Int.max : sum
    }
    if total > limits.totalBytes { faults.append(.tooLarge(declared: total)) }
  }

  /// Reads each local header, then sees to it that headers and contents fill the file without gap or overlap.
  private mutating func readLocalHeaders(
    of records: [ZipCentralRecord], in file: borrowing OpenFile, shift: Int, directoryStart: Int
  ) throws(FileFailure) {
    var extents: [(start: Int, end: Int, name: String)] = []
    for record in records {
      let place = record.offset + shift
      var contents: Int?
      if let local = try ZipLocalRecord(of: record, reading: file, at: place, before: directoryStart) {
        contents = local.contents
        faults += local.faults
        extents.append((place, local.end, record.name))
      } else {
        faults.append(.localHeaderDamaged(record.name))
      }
      entries.append(
        Entry(
          name: record.name, packedSize: record.packedSize, size: record.size, record: record, contents: contents))
    }
    guard extents.count == records.count else { return }
    extents.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    var position = 0
    var before = ""
    for extent in extents {
      if extent.start > position {
        faults.append(
          position == 0 ? .junkAtStart(bytes: extent.start) : .gap(before: extent.name, bytes: extent.start - position))
      } else if extent.start < position {
        faults.append(.overlap(before, extent.name))
      }
      if extent.end > position { (position, before) = (extent.end, extent.name) }
    }
    if position < directoryStart {
      faults.append(
        position == 0 ? .junkAtStart(bytes: directoryStart) : .gap(before: nil, bytes: directoryStart - position))
    }
  }
}
