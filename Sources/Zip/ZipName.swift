/// What is wrong with the names of entries. Names decide where an unpacking program writes.
enum ZipName {
  /// The faults of one name, seen alone.
  static func faults(of name: String) -> [ZipFault] {
    guard !name.isEmpty else { return [.emptyName] }
    guard name.utf8.count <= longest else { return [.nameTooLong(String(name.prefix(100)))] }
    var faults: [ZipFault] = []
    let bytes = Array(name.utf8)
    if bytes[0] == UInt8(ascii: "/") { faults.append(.absolutePath(name)) }
    let isDrive = bytes.dropFirst().first == UInt8(ascii: ":") && name.first?.isLetter == true
    if isDrive { faults.append(.driveLetter(name)) }
    if bytes.contains(UInt8(ascii: "\\")) { faults.append(.backslash(name)) }
    if name.unicodeScalars.contains(where: isHidden) { faults.append(.controlCharacter(name)) }
    // One slash at the end is how a folder is written.
    var path = bytes[...]
    if path.first == UInt8(ascii: "/") { path = path.dropFirst() }
    if path.last == UInt8(ascii: "/") { path = path.dropLast() }
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let dot = UInt8(ascii: ".")
    if parts.contains(where: { $0.isEmpty || $0.elementsEqual([dot]) || $0.elementsEqual([dot, dot]) }) {
      faults.append(.strayComponent(name))
    }
    return faults
  }

  /// The longest path that Linux opens, in bytes.
  private static let longest = 4096

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }

  /// The faults that names have among themselves: the same name twice, also to file systems that know no case
  /// or one Unicode form only; a file that is a folder too.
  static func clashes(among names: [String]) -> [ZipFault] {
    let names = names.filter { $0.utf8.count <= longest }
    var faults: [ZipFault] = []
    var seen: [String: String] = [:]
    var folders: [String: String] = [:]
    for name in names {
      let key = folded(name.last == "/" ? String(name.dropLast()) : name)
      if let other = seen[key] { faults.append(.sameName(other, name)) } else { seen[key] = name }
    }
    for name in names {
      let parts = folded(name).split(separator: "/", omittingEmptySubsequences: false)
      // Deeper than any file system goes, and the work would grow with the square.
      for depth in 1..<max(2, min(parts.count, 64)) where depth < parts.count {
        folders[parts.prefix(depth).joined(separator: "/")] = name
      }
    }
    for name in names where name.last != "/" && folders[folded(name)] != nil { faults.append(.fileIsFolder(name)) }
    return faults
  }

  /// One text for all names that some file system takes for the same. Strings compare by canonical equivalence.
  private static func folded(_ name: String) -> String { name.uppercased().lowercased() }
}
