/// One file of an invented case.
struct ExampleFile {
  /// The path below `examples/`, with `/` between its parts.
  let path: String
  let bytes: [UInt8]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, text: String) { self.init(path, Array(text.utf8)) }
}

/// A folder that `dossier validate` can judge.
struct ExampleCase {
  /// The name of the folder.
  let name: String
  /// Paths are below the folder of the case.
  let files: [ExampleFile]
}
