/// The central directory's record of one entry.
struct ZipCentralRecord: Sendable {
  let name: String
  let nameBytes: [UInt8]
  let versionNeeded: Int, flags: Int, method: Int, time: Int, date: Int, checksum: Int
  private(set) var packedSize = 0, size = 0
  /// Where the local header is declared to be.
  private(set) var offset = 0
  /// Whether the record has numbers of 64 bits.
  let isWide: Bool
  private(set) var faults: [ZipFault]
  /// How the entry is encrypted, where it is in the one way that is known here.
  private(set) var encryption: ZipEncryption?
  /// How the contents are packed, before they are enciphered.
  var contentsMethod: Int { encryption?.method ?? method }

  /// Set where sizes and checksum follow the contents.
  var hasDescriptor: Bool { flags & 8 != 0 }

  /// Takes a record off the front, or nothing if there is none whole.
  init?(taking bytes: inout ArraySlice<UInt8>) {
    guard bytes.count >= 46, bytes.starts(with: [0x50, 0x4B, 1, 2]) else { return nil }
    let record = bytes
    let lengths = [28, 30, 32].map { ZipField.u16(record, $0) }
    guard record.count >= 46 + lengths.reduce(0, +) else { return nil }
    bytes = record.dropFirst(46 + lengths.reduce(0, +))
    nameBytes = Array(record.dropFirst(46).prefix(lengths[0]))
    let name = String(decoding: nameBytes, as: UTF8.self)
    self.name = name
    versionNeeded = ZipField.u16(record, 6)
    flags = ZipField.u16(record, 8)
    method = ZipField.u16(record, 10)
    time = ZipField.u16(record, 12)
    date = ZipField.u16(record, 14)
    checksum = ZipField.u32(record, 16)
    var numbers = [ZipField.u32(record, 24), ZipField.u32(record, 20), ZipField.u32(record, 42)]
    let extra = ZipField.extra(record.dropFirst(46 + lengths[0]).prefix(lengths[1]))
    isWide = extra?[1] != nil
    let unicodeName = extra?[0x7075]
    let isConfirmed = if let unicodeName { Self.confirms(unicodeName, nameBytes) } else { false }
    faults = Self.nameFaults(name, nameBytes, marked: flags & 0x800 != 0 || isConfirmed)
    if let extra {
      if !ZipField.widen(&numbers, with: extra[1]) { faults.append(.sizesDisagree(name)) }
      // Some programs show the name of this field instead.
      if unicodeName != nil, !isConfirmed { faults.append(.namesDisagree(name)) }
    } else {
      faults.append(.extraFieldDamaged(name))
    }
    (size, packedSize, offset) = (numbers[0], numbers[1], numbers[2])
    if ZipField.u16(record, 34) != 0 { faults.append(.split) }
    if lengths[2] > 0 { faults.append(.entryComment(name)) }
    if method == 99, flags & 1 != 0 { encryption = ZipEncryption(extra?[0x9901]) }
    faults += kindFaults(mode: ZipField.u16(record, 40), aes: extra?[0x9901] != nil)
  }

  /// Whether Info-ZIP's field of the name in Unicode (version 1, a checksum of the name, the text) holds the name
  /// itself, so that the name is UTF-8 without the flag that says so.
  private static func confirms(_ field: ArraySlice<UInt8>, _ name: [UInt8]) -> Bool {
    var checksum = CRC32()
    checksum.update(name)
    return field.count >= 5 && field.first == 1 && ZipField.u32(field, 1) == Int(checksum.value)
      && field.dropFirst(5).elementsEqual(name)
  }

  private static func nameFaults(_ name: String, _ bytes: [UInt8], marked: Bool) -> [ZipFault] {
    // Decoding repairs: text that is not what it was made of was not UTF-8.
    let isUnicode = name.utf8.elementsEqual(bytes)
    if marked {
      if !isUnicode { return [.nameNotUnicode(name)] }
    } else if bytes.contains(where: { $0 >= 0x80 }) {
      return [.nameEncodingUnknown(name)]
    }
    return ZipName.faults(of: name)
  }

  private func kindFaults(mode: Int, aes: Bool) -> [ZipFault] {
    var faults: [ZipFault] = []
    let encrypted = flags & 0x2040 != 0 || (flags & 1 != 0 || method == 99 || aes) && encryption == nil
    if encrypted { faults.append(.encrypted(name)) }
    if !encrypted {
      let (method, overhead) = (contentsMethod, encryption?.overhead ?? 0)
      if method != 0, method != 8 { faults.append(.unknownMethod(name, method: method)) }
      if packedSize < overhead || (method == 0 && packedSize - overhead != size) { faults.append(.sizesDisagree(name)) }
    }
    // Known: encryption, two bits of deflate, descriptor, UTF-8.
    if flags & ~0x284F != 0 { faults.append(.unknownFlags(name)) }
    let isFolder = nameBytes.last == UInt8(ascii: "/")
    switch mode & 0o170000 {
    case 0, isFolder ? 0o040000 : 0o100000: break
    default: faults.append(.notARegularFile(name, mode: mode))
    }
    if isFolder, size != 0 { faults.append(.sizesDisagree(name)) }
    return faults
  }
}
