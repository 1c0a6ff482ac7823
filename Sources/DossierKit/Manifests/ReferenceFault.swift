/// The manifests or figures cannot be used: all that is wrong, by file (exit status 65).
public struct ReferenceFault: Error, Sendable, Hashable {
  /// One file and its faults, in the order of its lines.
  public struct File: Sendable, Hashable {
    public var name: String
    public var faults: [Fault]
  }

  public var files: [File]

  public init(_ files: [File]) { self.files = files }

  init(file: String, _ faults: [Fault]) { files = [File(name: file, faults: faults)] }

  /// A fault of a whole file.
  init(file: String, _ message: Bilingual) {
    self.init(file: file, [Fault(line: 1, column: 1, path: "", message: message)])
  }

  /// One `FILE:LINE:COLUMN: message` a line.
  public func text(_ language: Language) -> String {
    files.flatMap { file in file.faults.map { $0.text(file: file.name, language) } }.joined(separator: "\n")
  }
}
