internal import Bytes
internal import Inspection

/// An input, read once and known to be what was inspected.
struct SourceFile {
  let bytes: ByteStore
  let type: FileType

  init(_ input: ConversionInput, index: Int) throws(ConversionFailure) {
    let size: Int
    do {
      let file = try FileReader(root: input.root, path: input.path)
      size = file.size
      bytes = try size <= FileReader.sizeLimit ? file.map() : ByteStore([])
    } catch {
      throw .cannotOpen(input: index, error)
    }
    guard size <= FileReader.sizeLimit else { throw .tooLarge(input: index) }
    guard SHA256.hexadecimal(of: bytes) == input.sha256 else { throw .changed(input: index) }
    type = FileType.sniff(bytes)
  }
}
