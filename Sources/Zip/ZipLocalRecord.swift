/// The local header of one entry, held against its record in the central directory.
struct ZipLocalRecord {
  /// Where the contents begin.
  let contents: Int
  /// Where the entry ends, with its data descriptor if it has one.
  private(set) var end: Int
  private(set) var faults: [ZipFault] = []

  /// Nil if header and contents do not lie before `limit`.
  init?(
    of record: ZipCentralRecord, reading file: borrowing OpenFile, at place: Int, before limit: Int
  ) throws(FileFailure) {
    guard place >= 0, place <= limit - 30 else { return nil }
    // The name and the extra fields follow; one read takes what most entries have.
    let fixed = try file.read(30, at: place)[...]
    guard fixed.count == 30, fixed.starts(with: [0x50, 0x4B, 3, 4]) else { return nil }
    let nameLength = ZipField.u16(fixed, 26), extraLength = ZipField.u16(fixed, 28)
    contents = place + 30 + nameLength + extraLength
    guard contents <= limit, record.packedSize <= limit - contents else { return nil }
    end = contents + record.packedSize
    let variable = try file.read(nameLength + extraLength, at: place + 30)
    compare(record, fixed, name: variable.prefix(nameLength), extra: ZipField.extra(variable.dropFirst(nameLength)))
    if record.hasDescriptor { try readDescriptor(of: record, in: file, before: limit) }
  }

  private mutating func compare(
    _ record: ZipCentralRecord, _ fixed: ArraySlice<UInt8>, name: ArraySlice<UInt8>, extra: [Int: ArraySlice<UInt8>]?
  ) {
    if !name.elementsEqual(record.nameBytes) { faults.append(.namesDisagree(record.name)) }
    // A place after 4 GiB makes the central record alone wide, with a higher version.
    let version = ZipField.u16(fixed, 4)
    let sameVersion = version == record.versionNeeded || (record.isWide && version < record.versionNeeded)
    if !sameVersion || ZipField.u16(fixed, 6) != record.flags
      || ZipField.u16(fixed, 8) != record.method {
      faults.append(.headersDisagree(record.name))
    }
    if ZipField.u16(fixed, 10) != record.time || ZipField.u16(fixed, 12) != record.date {
      faults.append(.timesDisagree(record.name))
    }
    var sizes = [ZipField.u32(fixed, 22), ZipField.u32(fixed, 18)]
    let checksum = ZipField.u32(fixed, 14)
    if record.encryption != ZipEncryption(extra?[0x9901]) { faults.append(.headersDisagree(record.name)) }
    if extra == nil { faults.append(.extraFieldDamaged(record.name)) }
    let wide = ZipField.widen(&sizes, with: extra?[1])
    // With a descriptor the header may leave any of the three empty, but not say something else.
    func agrees(_ here: Int, _ there: Int) -> Bool { here == there || (record.hasDescriptor && here == 0) }
    if !wide || !agrees(sizes[0], record.size) || !agrees(sizes[1], record.packedSize) {
      faults.append(.sizesDisagree(record.name))
    }
    if !agrees(checksum, record.checksum) { faults.append(.checksumsDisagree(record.name)) }
  }

  /// A descriptor has a signature or not, and sizes of four or eight bytes: all four forms are in use. The form
  /// that agrees and takes the most bytes is the one.
  private mutating func readDescriptor(
    of record: ZipCentralRecord, in file: borrowing OpenFile, before limit: Int
  ) throws(FileFailure) {
    let bytes = try file.read(min(24, limit - end), at: end)
    for (signed, wide) in [(true, true), (true, false), (false, true), (false, false)] {
      var rest = bytes[...]
      if signed {
        guard rest.starts(with: [0x50, 0x4B, 7, 8]) else { continue }
        rest = rest.dropFirst(4)
      }
      let length = wide ? 20 : 12
      guard rest.count >= length, ZipField.u32(rest, 0) == record.checksum else { continue }
      let packed = wide ? ZipField.u64(rest, 4) : ZipField.u32(rest, 4)
      let size = wide ? ZipField.u64(rest, 12) : ZipField.u32(rest, 8)
      guard packed == record.packedSize, size == record.size else { continue }
      end += (signed ? 4 : 0) + length
      return
    }
    faults.append(.descriptorDisagrees(record.name))
  }
}
