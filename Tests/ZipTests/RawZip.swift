/// Writes archives that lie, record by record.
struct RawZip {
  struct Record {
    var name: [UInt8]
    var body: [UInt8] = []
    var flags = 0x800, method = 0, checksum = 0, packed: Int?, size: Int?, offset: Int?
    var mode = 0o100644, extra: [UInt8] = [], comment: [UInt8] = [], version = 20, time = 0

    init(_ name: String, _ body: [UInt8] = []) {
      self.name = Array(name.utf8)
      self.body = body
    }
  }

  var start: [UInt8] = []
  var beforeDirectory: [UInt8] = []
  /// Each entry twice: as the local header tells it, and as the central directory does.
  var entries: [(local: Record, central: Record)] = []
  var count: Int?
  var disk = 0
  var comment: [UInt8] = []
  var end: [UInt8] = []

  init(_ records: [Record]) { entries = records.map { ($0, $0) } }

  var bytes: [UInt8] {
    var out = start
    var directory: [UInt8] = []
    for (local, central) in entries {
      let place = out.count
      out += [0x50, 0x4B, 3, 4] + Self.common(local)
      out += Self.u16(local.name.count) + Self.u16(local.extra.count) + local.name + local.extra + local.body
      directory += [0x50, 0x4B, 1, 2] + Self.u16(3 << 8 | 20) + Self.common(central)
      directory += Self.u16(central.name.count) + Self.u16(central.extra.count) + Self.u16(central.comment.count)
      directory += Self.u16(0) + Self.u16(0) + Self.u32(central.mode << 16) + Self.u32(central.offset ?? place)
      directory += central.name + central.extra + central.comment
    }
    out += beforeDirectory
    let number = Self.u16(count ?? entries.count)
    let tail = Self.u32(directory.count) + Self.u32(out.count) + Self.u16(comment.count) + comment + end
    return out + directory + [0x50, 0x4B, 5, 6] + Self.u16(disk) + Self.u16(disk) + number + number + tail
  }

  private static func common(_ record: Record) -> [UInt8] {
    let packed = record.packed ?? record.body.count
    return u16(record.version) + u16(record.flags) + u16(record.method) + u16(record.time) + u16(33)
      + u32(record.checksum) + u32(packed) + u32(record.size ?? packed)
  }

  static func u16(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
  static func u32(_ value: Int) -> [UInt8] { u16(value & 0xFFFF) + u16(value >> 16 & 0xFFFF) }
}
