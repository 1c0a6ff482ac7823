import ArgumentParser
import DossierKit
import Folders
import Zip

/// Where a command may write: never into a case folder.
enum OutputPlace {
  /// Refuses a path inside one of the case folders (status 64).
  static func check(_ path: String, outside folders: [String]) throws {
    let parent = parent(of: path)
    guard let target = FolderName.absolute(Array(parent.utf8)) else { return }
    for folder in folders {
      guard let inside = FolderName.absolute(Array(folder.utf8)) else { continue }
      if target == inside || target.starts(with: inside + [UInt8(ascii: "/")]) {
        throw ValidationError(
          Words.say(
            "--output est dans le répertoire du dossier, où rien n’est jamais écrit\u{00A0}: choisissez un autre endroit.",
            "--output lies inside the case folder, where nothing is ever written: choose another place."))
      }
    }
  }

  /// Writes a file whole or not at all.
  static func write(_ bytes: [UInt8], to path: String, overwrite: Bool) -> Status {
    do throws(FileFailure) {
      try AtomicFile.write(bytes, to: Array(path.utf8), overwrite: overwrite)
      return .done
    } catch {
      Terminal.warn("\(path): \(error.message[Words.language])")
      return .cannotWrite
    }
  }

  /// The folder that holds a path.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path beside a case folder with its name and an ending: `cases/amina` gives `cases/amina.zip`.
  static func beside(_ folder: String, _ ending: String) -> String {
    let absolute = FolderName.absolute(Array(folder.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? folder
    // A folder typed with its name is answered with a path like it; `.` and `..` with an absolute one.
    var typed = folder
    while typed.count > 1, typed.hasSuffix("/") { typed.removeLast() }
    let last = typed.split(separator: "/").last.map(String.init) ?? ""
    return (["", ".", ".."].contains(last) ? absolute : typed) + ending
  }
}
