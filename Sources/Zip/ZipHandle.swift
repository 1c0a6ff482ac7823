import CLibZip

/// An archive that libzip is writing, thrown away unless it is finished.
@safe struct ZipHandle: ~Copyable {
  private let archive: OpaquePointer

  /// Deflate's usual level. Fixed: it decides the bytes.
  private static let level: UInt32 = 6

  /// Begins an empty archive. The corresponding C function is `zip_open_from_source`.
  init(creatingOn output: ZipOutput) throws(FileFailure) {
    let source = try unsafe output.makeSource()
    var error = unsafe zip_error()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let archive = unsafe zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      unsafe zip_source_free(source)
      throw unsafe Self.failure(&error, "zip_open_from_source")
    }
    unsafe self.archive = archive
  }

  deinit { unsafe zip_discard(archive) }

  /// Adds an entry; it is read by ``finish()``. The corresponding C functions are `zip_file_add`,
  /// `zip_set_file_compression`, `zip_file_set_dostime`, `zip_file_set_external_attributes` and
  /// `zip_file_set_encryption`.
  func add(_ input: ZipInput, date: UInt16, password: ZipPassword?) throws(FileFailure) {
    let source = try unsafe input.makeSource()
    let index = unsafe zip_file_add(archive, input.entry.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      throw failure("zip_file_add")
    }
    let (method, level) = input.entry.method == .store ? (ZIP_CM_STORE, 0) : (ZIP_CM_DEFLATE, Self.level)
    guard unsafe zip_set_file_compression(archive, UInt64(index), method, level) == 0 else {
      throw failure("zip_set_file_compression")
    }
    guard unsafe zip_file_set_dostime(archive, UInt64(index), 0, date, 0) == 0 else {
      throw failure("zip_file_set_dostime")
    }
    // A regular file that all may read and the owner write, in the upper half as Unix archivers put it.
    let mode: UInt32 = 0o100644 << 16
    guard unsafe zip_file_set_external_attributes(archive, UInt64(index), 0, UInt8(ZIP_OPSYS_UNIX), mode) == 0 else {
      throw failure("zip_file_set_external_attributes")
    }
    if let password {
      let text = password.bytes.map { CChar(bitPattern: $0) } + [0]
      guard unsafe zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), text) == 0 else {
        throw failure("zip_file_set_encryption")
      }
    }
  }

  /// Writes everything. The corresponding C function is `zip_close`.
  consuming func finish() throws(FileFailure) {
    guard unsafe zip_close(archive) == 0 else {
      let failure = failure("zip_close")
      _ = consume self
      throw failure
    }
    // libzip has freed the archive.
    discard self
  }

  private func failure(_ call: String) -> FileFailure {
    unsafe Self.failure(zip_get_error(archive), call)
  }

  /// The one place where libzip's errors become ours.
  private static func failure(_ error: UnsafeMutablePointer<zip_error>, _ call: String) -> FileFailure {
    let system = unsafe zip_error_code_system(error)
    if unsafe zip_error_system_type(error) == ZIP_ET_SYS, system != 0 { return FileFailure(code: system, call: call) }
    return .other(code: 0, call: unsafe "\(call): \(String(cString: zip_error_strerror(error)))")
  }
}
