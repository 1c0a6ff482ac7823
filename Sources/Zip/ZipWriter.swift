import Bytes
import CLibZip
import Dispatch
import Synchronization

/// Writes archives whose bytes depend on the entries alone: not on the machine, the time zone, the locale or
/// the umask. Every entry has the same time and the mode 0644; there are no extra fields and no comments.
public struct ZipWriter: Sendable {
  /// The date of every entry, as MS-DOS counts: years from 1980 in bits 9…15, months in 5…8, days in 0…4.
  private let date: UInt16
  private let password: ZipPassword?

  /// - Parameters:
  ///   - year: with `month` and `day`, the civil day every entry is dated, at 00:00. What no date has is brought to
  ///     the nearest: the years go from 1980 to 2107.
  ///   - password: encrypts every entry with AES-256. The salt is chance: such archives are never the same twice.
  public init(year: Int = 1980, month: Int = 1, day: Int = 1, password: ZipPassword? = nil) {
    self.password = password
    let years = min(max(year, 1980), 2107) - 1980, months = min(max(month, 1), 12), days = min(max(day, 1), 31)
    date = UInt16(years << 9 | months << 5 | days)
  }

  /// What was made.
  public struct Summary: Equatable, Sendable {
    /// The SHA-256 of the archive itself, in hexadecimal.
    public let sha256: String
    /// Its size in bytes.
    public let size: Int
    /// The number of its entries.
    public let entries: Int
  }

  /// Writes an archive that appears whole or not at all, after it was read back and every digest compared.
  /// - Parameters:
  ///   - path: the archive; its folder must exist. Its mode will be 0600.
  ///   - overwrite: true replaces an existing file in one step.
  public func write(
    _ entries: [ZipEntry], to path: [UInt8], overwrite: Bool = false
  ) throws(FileFailure) -> Summary {
    try AtomicFile.write(to: path, overwrite: overwrite) { file throws(FileFailure) in
      try write(entries, on: file)
    } verify: { file throws(FileFailure) in
      try Self.readBack(entries, from: file, password: password)
    }
  }

  /// The bytes of an archive, for small ones such as an office document. They are not read back.
  public func bytes(_ entries: [ZipEntry]) throws(FileFailure) -> [UInt8] {
    let file = try OpenFile.inMemory()
    try write(entries, on: file)
    return try file.read(file.size(), at: 0)
  }

  /// Writes an archive on an empty open file. The order of the entries is kept. Whether files still had the bytes
  /// that they were judged with is told by reading the archive back.
  ///
  /// The corresponding C functions are `zip_open_from_source`, `zip_file_add` and `zip_close`.
  public func write(_ entries: [ZipEntry], on file: borrowing OpenFile) throws(FileFailure) {
    let output = try ZipOutput(file)
    let inputs = entries.map { ZipInput($0) }
    let archive = try ZipHandle(creatingOn: output)
    for input in inputs { try archive.add(input, date: date, password: password) }
    do throws(FileFailure) {
      try archive.finish()
    } catch {
      // The sources know more than libzip does.
      throw inputs.lazy.compactMap(\.failure).first ?? output.failure ?? error
    }
    if let input = inputs.first(where: { !$0.isComplete }) { throw .changedWhileReading(name: input.entry.name) }
  }

  /// Reads a finished archive with the reader that distrusts, and compares every entry.
  static func readBack(
    _ entries: [ZipEntry], from file: borrowing OpenFile, password: ZipPassword? = nil
  ) throws(FileFailure) -> Summary {
    let directory = try ZipDirectory(reading: file, password: password)
    if let fault = directory.faults.first { throw .readBackDiffers(fault) }
    guard directory.entries.count == entries.count else {
      throw .readBackDiffers(.entryCountDisagrees(declared: entries.count, found: directory.entries.count))
    }
    // Each entry and the file as a whole are digested apart, on all cores.
    let size = try file.size()
    let checked = Mutex<[Int: Result<String, FileFailure>]>([:])
    DispatchQueue.concurrentPerform(iterations: entries.count + 1) { index in
      let result = Result<String, FileFailure> { () throws(FileFailure) in
        guard index < entries.count else { return try file.sha256() }
        return try compare(entries[index], with: directory, at: index, in: file)
      }
      checked.withLock { $0[index] = result }
    }
    let results = checked.withLock { $0 }
    var digest = ""
    for index in 0...entries.count { digest = try results[index]?.get() ?? "" }
    return Summary(sha256: digest, size: size, entries: entries.count)
  }

  /// - Returns: the digest, which is the one wanted.
  private static func compare(
    _ wanted: ZipEntry, with directory: ZipDirectory, at index: Int, in file: borrowing OpenFile
  ) throws(FileFailure) -> String {
    let found = directory.entries[index]
    guard wanted.name.utf8.elementsEqual(found.name.utf8) else { throw .readBackDiffers(.namesDisagree(found.name)) }
    switch try directory.digest(of: found, in: file) {
    case .failure(let fault): throw .readBackDiffers(fault)
    case .success(let digest):
      if digest == wanted.sha256 { return digest }
      // What was written is whole: the file no longer has the bytes that it was judged with.
      if case .file = wanted.content { throw .changedWhileReading(name: wanted.name) }
      throw .readBackDiffers(.checksumDisagrees(found.name))
    }
  }
}

extension OpenFile {
  /// The SHA-256 of the whole file, in hexadecimal.
  public func sha256() throws(FileFailure) -> String {
    var digest = SHA256()
    var offset = 0
    let chunk = FileChunk()
    while true {
      let count = try chunk.fill(from: self, at: offset)
      guard count > 0 else { return digest.hexadecimal() }
      unsafe chunk.withBytes(count) { bytes in unsafe digest.update(bytes) }
      offset += count
    }
  }
}
