import CQPDFShim

/// Writes small invented forms built like those of IRCC, for examples and tests.
public enum XFAFormWriter {
  /// One page that says "Please wait...", the packets as an XFA array, and encryption (V4/R4, AES-128) that the empty
  /// password opens; the AcroForm stands in an object stream.
  ///
  /// The same arguments give the same bytes: the identifier and the initial vectors are constants, so this protects
  /// nothing and is for invented content only.
  /// - Throws: ``PDFError/outOfMemory``, ``PDFError/damaged(_:)``.
  public static func write(
    packets: [(name: String, xml: [UInt8])], title: String, ownerPassword: String
  ) throws(PDFError) -> [UInt8] {
    // One store keeps all bytes and names at fixed places during the call.
    var store: [UInt8] = []
    var places: [(name: Int, start: Int, count: Int)] = []
    for packet in packets {
      let name = store.count
      store.append(contentsOf: packet.name.utf8)
      store.append(0)
      places.append((name, store.count, packet.xml.count))
      store.append(contentsOf: packet.xml)
    }
    return try unsafe produceBytes { error in
      unsafe store.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else {
          return unsafe cqpdf_xfa_form(nil, 0, title, ownerPassword, &error)
        }
        let list = unsafe places.map { place in
          unsafe cqpdf_packet(
            name: UnsafeRawPointer(base + place.name).assumingMemoryBound(to: CChar.self), bytes: base + place.start,
            count: place.count)
        }
        return unsafe list.withUnsafeBufferPointer { packets in
          unsafe cqpdf_xfa_form(packets.baseAddress, packets.count, title, ownerPassword, &error)
        }
      }
    }
  }
}
