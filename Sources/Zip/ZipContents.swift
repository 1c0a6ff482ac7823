import Bytes

/// Reading the contents of entries, with their digest.
extension ZipDirectory {
  /// The SHA-256 of an entry's bytes, in hexadecimal, or what is wrong with them: they must unpack to exactly the
  /// declared size, use up exactly the declared bytes, and have the declared checksum. Never unpacks more than the
  /// declared size and a few bytes.
  public func digest(of entry: Entry, in file: borrowing OpenFile) throws(FileFailure) -> Result<String, ZipFault> {
    var digest = SHA256()
    if let fault = try unsafe unpack(entry, from: file, { bytes in unsafe digest.update(bytes) }) {
      return .failure(fault)
    }
    return .success(digest.hexadecimal())
  }

  /// Several digests of an entry's bytes in one pass, else as ``digest(of:in:)``.
  func digests(
    _ algorithms: [DigestAlgorithm], of entry: Entry, in file: borrowing OpenFile
  ) throws(FileFailure) -> Result<[DigestAlgorithm: String], ZipFault> {
    let running = algorithms.map { ($0, Digest($0)) }
    let fault = try unsafe unpack(entry, from: file) { bytes in for (_, digest) in running { unsafe digest.update(bytes) } }
    if let fault { return .failure(fault) }
    return .success(Dictionary(uniqueKeysWithValues: running.map { ($0, $1.hexadecimal()) }))
  }

  /// The bytes of an entry of at most `limit` bytes.
  public func bytes(
    of entry: Entry, in file: borrowing OpenFile, limit: Int
  ) throws(FileFailure) -> Result<[UInt8], ZipFault> {
    guard entry.size <= limit else { return .failure(.entryTooLarge(entry.name, declared: entry.size)) }
    var all: [UInt8] = []
    if let fault = try unsafe unpack(entry, from: file, { bytes in unsafe all.append(contentsOf: bytes) }) {
      return .failure(fault)
    }
    return .success(all)
  }

  /// Says once, of the first entry that is encrypted, that the password is wrong.
  func passwordFault(in file: borrowing OpenFile) throws(FileFailure) -> ZipFault? {
    guard let password, let entry = entries.first(where: { $0.record.encryption != nil && $0.contents != nil }),
      let encryption = entry.record.encryption, let start = entry.contents
    else { return nil }
    guard case .failure(.passwordWrong(let name)) = try PackedBytes.opening(
      entry, encryption, at: start, with: password, in: file)
    else { return nil }
    return .passwordWrong(name)
  }

  /// Hands an entry's bytes over piece by piece. They are to be trusted only if no fault comes back.
  private func unpack(
    _ entry: Entry, from file: borrowing OpenFile, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(FileFailure) -> ZipFault? {
    guard let start = entry.contents else { return .localHeaderDamaged(entry.name) }
    guard entry.record.faults.isEmpty else { return entry.record.faults.first }
    var packed = PackedBytes(start: start, count: entry.packedSize)
    if let encryption = entry.record.encryption {
      guard let password else { return .encrypted(entry.name) }
      switch try PackedBytes.opening(entry, encryption, at: start, with: password, in: file) {
      case .success(let opened): packed = opened
      case .failure(let fault): return fault
      }
    }
    var checksum = CRC32()
    if entry.record.contentsMethod == 0, packed.isEncrypted {
      var offset = 0
      while offset < packed.count {
        let bytes = try packed.read(1 << 18, at: offset, from: file)
        guard !bytes.isEmpty else { return .contentsShorter(entry.name) }
        checksum.update(bytes)
        unsafe bytes.withUnsafeBytes { unsafe body($0) }
        offset += bytes.count
      }
    } else if entry.record.contentsMethod == 0 {
      let end = start + entry.packedSize
      let chunk = FileChunk()
      var position = start
      while position < end {
        let count = try chunk.fill(from: file, at: position, limit: end - position)
        guard count > 0 else { return .contentsShorter(entry.name) }
        unsafe chunk.withBytes(count) { bytes in
          unsafe checksum.update(bytes)
          unsafe body(bytes)
        }
        position += count
      }
    } else {
      let inflater = Inflater(limit: entry.size)
      let outcome = try unsafe inflater.run(packed, from: file) { bytes in
        unsafe checksum.update(bytes)
        unsafe body(bytes)
      }
      switch outcome {
      case .whole: break
      case .damaged: return .contentsDamaged(entry.name)
      case .longer: return .contentsLonger(entry.name)
      case .shorter: return .contentsShorter(entry.name)
      case .bytesLeft: return .hiddenBytes(entry.name)
      }
    }
    // The second version of WinZip's AES has no checksum, as it tells something of the contents; libzip 1.7 writes one.
    if entry.record.encryption?.version == 2, entry.record.checksum == 0 { return nil }
    return Int(checksum.value) == entry.record.checksum ? nil : .checksumDisagrees(entry.name)
  }
}
