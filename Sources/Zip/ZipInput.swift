import CLibZip
import Glibc

/// Feeds one entry to libzip. A file that is not of the declared size stops the archive.
final class ZipInput {
  let entry: ZipEntry
  /// Why the entry could not be read; libzip itself only says that a source failed.
  private(set) var failure: FileFailure?
  /// Whether as many bytes were read as declared.
  private(set) var isComplete = false
  private var file: OpenFile?
  private var offset = 0

  init(_ entry: ZipEntry) { self.entry = entry }

  /// What libzip may ask of an entry: to be read once, from beginning to end.
  private static let supported = ZipSource.mask([
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
    ZIP_SOURCE_SUPPORTS,
  ])

  /// A source that keeps this object alive until libzip frees it.
  func makeSource() throws(FileFailure) -> OpaquePointer {
    try unsafe ZipSource.make(self) { state, data, length, command in
      guard let state = unsafe state else { return -1 }
      let input = unsafe Unmanaged<ZipInput>.fromOpaque(state)
      if command == ZIP_SOURCE_FREE {
        unsafe input.release()
        return 0
      }
      return unsafe input.takeUnretainedValue().answer(command, data, Int(clamping: length))
    }
  }

  private func answer(_ command: zip_source_cmd, _ data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
    do throws(FileFailure) {
      switch command {
      case ZIP_SOURCE_OPEN: try open()
      case ZIP_SOURCE_READ: return Int64(try unsafe read(UnsafeMutableRawBufferPointer(start: data, count: length)))
      case ZIP_SOURCE_CLOSE: file = nil
      case ZIP_SOURCE_STAT: return unsafe ZipSource.putStatus(size: entry.size, data, length)
      case ZIP_SOURCE_ERROR: return unsafe ZipSource.putError(ZIP_ER_READ, data, length)
      case ZIP_SOURCE_SUPPORTS: return Self.supported
      default: return -1
      }
      return 0
    } catch {
      failure = error
      return -1
    }
  }

  private func open() throws(FileFailure) {
    offset = 0
    guard case .file(let path, let size, _) = entry.content else { return }
    do throws(FileFailure) {
      let file = try OpenFile.reading(path, followingLinks: false)
      guard try file.size() == size else { throw .changedWhileReading(name: entry.name) }
      self.file = consume file
    } catch .other(let code, _) {
      throw .sourceUnreadable(name: entry.name, code: code)
    } catch .noPermission {
      throw .sourceUnreadable(name: entry.name, code: EACCES)
    } catch {
      // Gone, or something else than a file now.
      throw .changedWhileReading(name: entry.name)
    }
  }

  private func read(_ buffer: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int {
    let count = try unsafe fill(buffer)
    offset += count
    guard offset <= entry.size else { throw .changedWhileReading(name: entry.name) }
    if count == 0 {
      guard offset == entry.size else { throw .changedWhileReading(name: entry.name) }
      isComplete = true
    }
    return count
  }

  private func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int {
    switch entry.content {
    case .bytes(let bytes):
      let count = min(buffer.count, bytes.count - offset)
      unsafe bytes.withUnsafeBytes { unsafe buffer.copyMemory(from: .init(rebasing: $0[offset..<(offset + count)])) }
      return count
    case .file:
      do throws(FileFailure) {
        // One byte more than declared may be asked for: a file that has grown is noticed.
        return try unsafe file?.read(into: buffer, at: offset) ?? 0
      } catch {
        guard case .other(let code, _) = error else { throw error }
        throw .sourceUnreadable(name: entry.name, code: code)
      }
    }
  }
}
