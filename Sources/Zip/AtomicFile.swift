import Glibc

/// Writes a file that appears whole or not at all.
///
/// The bytes go to a file without a name in the target's folder, are put on the disk and checked meanwhile, and only
/// when both have succeeded linked to the name. A process killed at any moment leaves the target as it was. Where the file system
/// has no nameless files, a hidden `.NAME.dossier-tmp-…` beside the target takes their place; what a killed
/// run left of these is removed by the next run.
public enum AtomicFile {
  /// Writes with `body`, then gives what `verify` makes of the finished file. The target gets its name only
  /// if both return.
  /// - Parameters:
  ///   - path: the target; its folder must exist.
  ///   - overwrite: true replaces a regular file in one step; nothing else is ever replaced.
  ///   - mode: the permission bits of the target, regardless of the umask.
  /// - Throws: ``FileFailure``; the target is then untouched.
  public static func write<Value>(
    to path: [UInt8], overwrite: Bool = false, mode: UInt32 = 0o600,
    _ body: (borrowing OpenFile) throws(FileFailure) -> Void,
    verify: (borrowing OpenFile) throws(FileFailure) -> Value
  ) throws(FileFailure) -> Value {
    try write(to: path, overwrite: overwrite, mode: mode, nameless: true, body, verify: verify)
  }

  /// Writes with `body`, without a check of the finished file.
  public static func write(
    to path: [UInt8], overwrite: Bool = false, mode: UInt32 = 0o600,
    _ body: (borrowing OpenFile) throws(FileFailure) -> Void
  ) throws(FileFailure) {
    try write(to: path, overwrite: overwrite, mode: mode, body, verify: { _ in })
  }

  /// Writes bytes.
  public static func write(
    _ bytes: [UInt8], to path: [UInt8], overwrite: Bool = false, mode: UInt32 = 0o600
  ) throws(FileFailure) {
    try write(to: path, overwrite: overwrite, mode: mode) { file throws(FileFailure) in try file.write(bytes) }
  }

  /// - Parameter nameless: false takes the way of file systems without nameless files.
  static func write<Value>(
    to path: [UInt8], overwrite: Bool, mode: UInt32, nameless: Bool,
    _ body: (borrowing OpenFile) throws(FileFailure) -> Void,
    verify: (borrowing OpenFile) throws(FileFailure) -> Value
  ) throws(FileFailure) -> Value {
    let target = try AtomicTarget(path)
    try target.mayBeWritten(overwrite: overwrite)
    target.removeAbandoned()
    var pending = try PendingFile(for: target, nameless: nameless)
    try body(pending.file)
    guard fchmod(pending.file.descriptor, mode_t(mode)) == 0 else { throw FileFailure(code: errno, call: "fchmod") }
    let flush = DiskFlush(of: pending.file.descriptor)
    let verified = Result { () throws(FileFailure) in try verify(pending.file) }
    // Waited for in any case: the descriptor goes with this function.
    try flush.wait()
    let value = try verified.get()
    try pending.publish(as: target, overwrite: overwrite)
    try target.synchronizeFolder()
    return value
  }
}
