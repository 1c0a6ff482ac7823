import EmbeddedFiles
import Glibc
import Yams

/// One file of `schemas/`, from the program or from a folder given in its stead.
enum ReferenceFile {
  /// The largest file that is read, in bytes.
  static let mostBytes = 4_194_304

  /// The bytes of a file built into the program.
  static func embedded(_ path: String) throws(ReferenceFault) -> [UInt8] {
    guard let text = EmbeddedFiles.text(path) else {
      throw ReferenceFault(file: path, Bilingual(fr: "absent du programme", en: "not in the program"))
    }
    return Array(text.utf8)
  }

  /// The bytes of a file of a folder; `nil` where there is none of that name.
  ///
  /// The corresponding C functions are `open` and `read`.
  static func bytes(folder: String, name: String) throws(ReferenceFault) -> [UInt8]? {
    let path = folder + "/" + name
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw ReferenceFault(file: path, unreadable)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= mostBytes {
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw ReferenceFault(file: path, unreadable) }
      bytes += buffer[..<count]
    }
    throw ReferenceFault(file: path, Bilingual(fr: "fichier trop grand", en: "file too large"))
  }

  /// The tree of a file and its value, held against a schema of the program.
  /// - Parameter checked: false for files of the program itself, which its tests have checked: they are not read
  ///   strictly, and the schema only tells the types of scalars.
  static func decode<Value: Decodable>(
    _ type: Value.Type, _ bytes: [UInt8], file: String, schema: Result<SchemaDocument, SchemaRefused>,
    checked: Bool = true
  ) throws(ReferenceFault) -> (value: Value, tree: Node) {
    let document: SchemaDocument
    switch schema {
    case .success(let read): document = read
    case .failure(let refused):
      throw ReferenceFault(
        file: file,
        Bilingual(
          fr: "schéma du programme refusé\u{A0}: \(refused.reason)",
          en: "schema of the program refused: \(refused.reason)"))
    }
    do throws(Faults) {
      guard checked else {
        guard let node = OwnTree.node(file) else { throw Faults([FaultCause.empty.fault(1, 1)]) }
        return (try document.decode(type, node), node)
      }
      let source = StrictYAML.read(bytes)
      let faults = source.faults + (source.node.map(document.validate) ?? [])
      guard let node = source.node, faults.isEmpty else { throw Faults(faults) }
      return (try document.decode(type, node), node)
    } catch {
      throw ReferenceFault(file: file, error.all)
    }
  }

  private static let unreadable = Bilingual(fr: "ce fichier ne se lit pas", en: "this file cannot be read")
}
