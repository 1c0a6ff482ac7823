/// What the end of an archive says: where the central directory is and how many entries it has.
struct ZipEndRecord {
  var entryCount = 0
  var directorySize = 0
  /// Where the directory is declared to begin.
  var directoryOffset = 0
  /// Where the directory ends: at the first of the end records.
  var directoryEnd = 0
  var faults: [ZipFault] = []

  /// Finds and reads the end records, those of ZIP64 too.
  init(reading file: borrowing OpenFile) throws(FileFailure) {
    let size = try file.size()
    let tail = try file.read(min(size, 22 + 0xFFFF), at: max(0, size - 22 - 0xFFFF))
    guard let place = Self.place(in: tail) else {
      faults = [.notAnArchive]
      return
    }
    let record = tail[place...]
    let comment = ZipField.u16(record, 20)
    let after = record.count - 22
    if comment > after { faults.append(.cutShort) }
    if comment < after { faults.append(.trailingBytes(bytes: after - comment)) }
    if comment > 0 { faults.append(.comment(bytes: comment)) }
    entryCount = ZipField.u16(record, 10)
    directorySize = ZipField.u32(record, 12)
    directoryOffset = ZipField.u32(record, 16)
    directoryEnd = size - record.count
    let parts = [ZipField.u16(record, 4), ZipField.u16(record, 6)]
    let entriesHere = ZipField.u16(record, 8)
    // All ones refer to the wide record, if there is one.
    let isWide = try readWide(from: file)
    if parts.contains(where: { $0 != 0 && !(isWide && $0 == 0xFFFF) }) { faults.append(.split) }
    if entriesHere != entryCount, !(isWide && entriesHere == 0xFFFF) {
      faults.append(.entryCountDisagrees(declared: entryCount, found: entriesHere))
    }
  }

  /// The last end record whose comment reaches the end, else the last signature at all.
  private static func place(in tail: [UInt8]) -> Int? {
    guard tail.count >= 22 else { return nil }
    let signature: [UInt8] = [0x50, 0x4B, 5, 6]
    var last: Int?
    for start in stride(from: tail.count - 22, through: 0, by: -1) where tail[start...].starts(with: signature) {
      if ZipField.u16(tail[start...], 20) == tail.count - start - 22 { return start }
      last = last ?? start
    }
    return last
  }

  /// Reads the ZIP64 records if there are any, and says whether there were.
  private mutating func readWide(from file: borrowing OpenFile) throws(FileFailure) -> Bool {
    let needed = entryCount == 0xFFFF || directorySize == 0xFFFF_FFFF || directoryOffset == 0xFFFF_FFFF
    let locator = directoryEnd >= 20 ? try file.read(20, at: directoryEnd - 20) : []
    guard locator.count == 20, locator.starts(with: [0x50, 0x4B, 6, 7]) else {
      if needed { faults.append(.directoryDamaged) }
      return false
    }
    let locatorStart = directoryEnd - 20
    guard let start = ZipField.u64(locator[...], 8), start <= locatorStart - 56,
      case let record = try file.read(56, at: start), record.count == 56, record.starts(with: [0x50, 0x4B, 6, 6]),
      ZipField.u64(record[...], 4) == locatorStart - start - 12,
      let here = ZipField.u64(record[...], 24), let count = ZipField.u64(record[...], 32),
      let size = ZipField.u64(record[...], 40), let offset = ZipField.u64(record[...], 48)
    else {
      faults.append(.directoryDamaged)
      return true
    }
    if ZipField.u32(locator[...], 4) != 0 || ZipField.u32(locator[...], 16) != 1
      || ZipField.u32(record[...], 16) != 0 || ZipField.u32(record[...], 20) != 0 {
      faults.append(.split)
    }
    // A number that fits the narrow record too must be the same there.
    let agree = (entryCount == 0xFFFF || entryCount == count)
      && (directorySize == 0xFFFF_FFFF || directorySize == size)
      && (directoryOffset == 0xFFFF_FFFF || directoryOffset == offset)
    if here != count || !agree { faults.append(.directoryDamaged) }
    (entryCount, directorySize, directoryOffset, directoryEnd) = (count, size, offset, start)
    return true
  }
}
