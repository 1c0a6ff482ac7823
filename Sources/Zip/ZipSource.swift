import CLibZip

/// What the two sources of ours, an entry read and an archive written, have in common.
enum ZipSource {
  /// Makes a source that owns a reference to `object`, given up on the command `ZIP_SOURCE_FREE`.
  ///
  /// The corresponding C function is `zip_source_function_create`.
  static func make(
    _ object: AnyObject, _ callback: @escaping zip_source_callback
  ) throws(FileFailure) -> OpaquePointer {
    let state = unsafe Unmanaged.passRetained(object)
    guard let source = unsafe zip_source_function_create(callback, state.toOpaque(), nil) else {
      unsafe state.release()
      throw .other(code: 0, call: "zip_source_function_create")
    }
    return unsafe source
  }

  /// The commands of a source as libzip wants them. The corresponding C macro is `ZIP_SOURCE_MAKE_COMMAND_BITMASK`.
  static func mask(_ commands: [zip_source_cmd]) -> Int64 {
    commands.reduce(0) { $0 | (1 << Int64($1.rawValue)) }
  }

  /// Answers `ZIP_SOURCE_STAT` with a size alone: no time, so that none gets into the archive.
  static func putStatus(size: Int, _ data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
    guard let data = unsafe data, unsafe length >= MemoryLayout<zip_stat>.size else { return -1 }
    let status = unsafe data.assumingMemoryBound(to: zip_stat.self)
    unsafe zip_stat_init(status)
    unsafe status.pointee.size = UInt64(size)
    unsafe status.pointee.valid = UInt64(ZIP_STAT_SIZE)
    return unsafe Int64(MemoryLayout<zip_stat>.size)
  }

  /// Answers `ZIP_SOURCE_ERROR`: libzip's code, and no code of the system. Which one it was is kept by the source.
  static func putError(_ code: Int32, _ data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
    let size = 2 * MemoryLayout<Int32>.size
    guard let data = unsafe data, length >= size else { return -1 }
    unsafe data.storeBytes(of: code, as: Int32.self)
    unsafe data.storeBytes(of: 0, toByteOffset: MemoryLayout<Int32>.size, as: Int32.self)
    return Int64(size)
  }
}
