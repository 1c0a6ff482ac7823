import Bytes
import CQPDFShim

/// Copies bytes that the shim handed over and releases them; nil for "none".
func takeBytes(_ bytes: cqpdf_bytes) -> [UInt8]? {
  guard let data = unsafe bytes.data else { return nil }
  defer { unsafe cqpdf_bytes_free(bytes) }
  return unsafe Array(UnsafeBufferPointer(start: data, count: bytes.count))
}

/// Runs a call of the shim that yields bytes.
func produceBytes(_ call: (inout cqpdf_error) -> cqpdf_bytes) throws(PDFError) -> [UInt8] {
  var error = cqpdf_error()
  let bytes = unsafe takeBytes(call(&error))
  if let failure = PDFError(error) { throw failure }
  guard let bytes else { throw .damaged("nothing was written") }
  return bytes
}

/// Gathers the strings that the shim hands to a callback.
func gatherTexts(_ call: (UnsafeMutableRawPointer, cqpdf_text) -> Void) -> [String] {
  var texts: [String] = []
  unsafe withUnsafeMutablePointer(to: &texts) { list in
    unsafe call(UnsafeMutableRawPointer(list)) { context, text, count in
      guard let context = unsafe context, let text = unsafe text else { return }
      let bytes = unsafe UnsafeRawBufferPointer(start: text, count: count)
      unsafe context.assumingMemoryBound(to: [String].self).pointee.append(String(decoding: bytes, as: UTF8.self))
    }
  }
  return texts
}
