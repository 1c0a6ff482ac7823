import CLibZ

/// Unpacks a deflate stream (RFC 1951) with zlib and accounts for every byte of it.
///
/// libzip is not asked: it takes a stream without its end, and does not notice bytes hidden after it. Here the
/// stream must end, at the last byte of the entry, after as many bytes as the entry declares.
struct Inflater {
  enum Outcome { case whole, damaged, longer, shorter, bytesLeft }

  /// The declared size: unpacking stops when it is passed.
  let limit: Int

  /// Unpacks the bytes of an entry. The corresponding C functions are `inflateInit2`, `inflate`
  /// and `inflateEnd`.
  func run(
    _ packed: PackedBytes, from file: borrowing OpenFile, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(FileFailure) -> Outcome {
    var stream = unsafe z_stream()
    guard unsafe dossier_inflate_init_raw(&stream) == Z_OK else {
      throw FileFailure.other(code: 0, call: "inflateInit2")
    }
    defer { unsafe inflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: 1 << 17)
    var position = 0
    var total = 0
    var unused = 0
    while true {
      var input = try packed.read(1 << 16, at: position, from: file)
      guard !input.isEmpty else { return .damaged }
      let step = unsafe Self.step(&stream, &input, &output, limit: limit, &total, &unused, body)
      position += input.count - Int(unsafe stream.avail_in)
      switch step {
      case .more: continue
      case .failed(let outcome): return outcome
      case .ended:
        guard position == packed.count else { return .bytesLeft }
        // What remains of the last byte is zero in what compressors write; bits there would be a hiding place.
        guard let last = try packed.read(1, at: position - 1, from: file).first, Int(last) >> (8 - unused) == 0 else { return .bytesLeft }
        return total == limit ? .whole : .shorter
      }
    }
  }

  private enum Step { case more, ended, failed(Outcome) }

  /// Unpacks all of a piece of input, or up to the end of the stream. `unused` becomes the number of bits of the
  /// last byte that the last block leaves over, which zlib tells only when it stops after each block.
  private static func step(
    _ stream: inout z_stream, _ input: inout [UInt8], _ output: inout [UInt8], limit: Int, _ total: inout Int,
    _ unused: inout Int, _ body: (UnsafeRawBufferPointer) -> Void
  ) -> Step {
    unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = uInt(input.count)
      return unsafe output.withUnsafeMutableBufferPointer { output -> Step in
        while true {
          unsafe stream.next_out = output.baseAddress
          unsafe stream.avail_out = uInt(output.count)
          let status = unsafe inflate(&stream, Z_BLOCK)
          let made = unsafe output.count - Int(stream.avail_out)
          total += made
          guard total <= limit else { return .failed(.longer) }
          unsafe body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(output)[..<made]))
          // zlib.h: 128 just after the end of a block, 64 in the last block, and the bits left over.
          let place = unsafe stream.data_type
          if place & 192 == 192 { unused = Int(place & 7) }
          switch status {
          case Z_STREAM_END: return .ended
          case Z_OK:
            if unsafe stream.avail_in == 0, unsafe stream.avail_out > 0, place & 192 != 192 { return .more }
          case Z_BUF_ERROR: return unsafe stream.avail_in == 0 ? .more : .failed(.damaged)
          default: return .failed(.damaged)
          }
        }
      }
    }
  }
}
