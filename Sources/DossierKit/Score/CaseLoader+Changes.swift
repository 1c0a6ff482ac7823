extension CaseLoader {
  /// The case of a folder with some changes made, held against the schema anew. Nothing is written.
  /// - Returns: `nil` where the file cannot be read, which ``load(folder:)-([UInt8])`` words.
  /// - Throws: ``CaseChangeError``, naming the change that cannot be made or that makes the case invalid.
  public static func load(folder: [UInt8], changes: [CaseChange]) throws(CaseChangeError) -> Case? {
    guard let bytes = try? CaseSource.read(folder: folder) else { return nil }
    return try load(yaml: bytes, changes: changes)
  }

  /// The same, from the bytes of a `case.yaml`.
  static func load(yaml bytes: [UInt8], changes: [CaseChange]) throws(CaseChangeError) -> Case? {
    guard var node = StrictYAML.read(bytes).node else { return nil }
    var changed: Case?
    for change in changes {
      node = try change.applied(to: node)
      do throws(CaseLoadError) {
        changed = try facts(node)
      } catch {
        throw CaseChangeError(change: change, cause: .invalid(error.faults.map(\.message)))
      }
    }
    return changed
  }
}
