import ArgumentParser
import Dispatch
import DossierKit
import Folders

/// Loads manifests and figures, and words what is wrong with them.
enum ReferenceLoading {
  /// - Throws: an exit with status 65 for faults, 66 for a folder that is not there.
  /// - Parameter late: whether what a run may do without is read only when it is asked for.
  static func load(manifests folder: String?, late: Bool = false) throws -> CaseExamination.Reference {
    if let folder, FolderName.absolute(Array(folder.utf8)) == nil {
      Terminal.warn("\(folder): " + Words.say("répertoire introuvable", "no such folder"))
      throw ExitCode(Status.unreadable.rawValue)
    }
    // What the case is held against is read meanwhile.
    DispatchQueue.global(qos: .userInitiated).async { CaseLoader.prepare() }
    if late, folder == nil { return CaseExamination.Reference.late() }
    do throws(ReferenceFault) {
      let manifests: [Manifest]
      if let folder { manifests = try ManifestLoader.load(folder: folder) } else { manifests = try ManifestLoader.embedded(checked: false) }
      return CaseExamination.Reference(manifests: manifests, figures: try FiguresLoader.embedded(checked: false))
    } catch {
      Terminal.warn(error.text(Words.language))
      throw ExitCode(Status.invalid.rawValue)
    }
  }
}
