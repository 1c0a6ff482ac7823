import Yams

/// Loads the manifests: those built into the program, or those of a folder in their stead.
public enum ManifestLoader {
  /// The manifests of the program, in the order of the applications.
  /// - Parameter checked: whether they are held against their schema. Tests do; a run need not.
  public static func embedded(checked: Bool = true) throws(ReferenceFault) -> [Manifest] {
    try load(folder: nil, checkingOwn: checked)
  }

  /// The manifest of the program for one application, which its tests have checked.
  static func embedded(_ application: Application) -> Manifest {
    let path = "schemas/applications/\(application.rawValue).yaml"
    do throws(ReferenceFault) {
      return try manifest(try ReferenceFile.embedded(path), file: path, of: application, checked: false)
    } catch {
      fatalError("manifest of the program: \(error.text(.en))")
    }
  }

  /// The manifests of a folder (`--manifests DIR`), whose files are named as those of the program
  /// (`restoration.yaml`…). An application that the folder lacks keeps the program's manifest.
  /// - Throws: all faults of all files at once.
  public static func load(folder: String) throws(ReferenceFault) -> [Manifest] {
    try load(folder: folder, checkingOwn: false)
  }

  private static func load(folder: String?, checkingOwn: Bool) throws(ReferenceFault) -> [Manifest] {
    let names = Application.allCases.map { $0.rawValue + ".yaml" }
    let read = EachFile.of(names) { name throws(ReferenceFault) -> (manifest: Manifest, isGiven: Bool) in
      let application = Application(rawValue: String(name.dropLast(5)))
      if let folder, let bytes = try ReferenceFile.bytes(folder: folder, name: name) {
        return (try manifest(bytes, file: folder + "/" + name, of: application), true)
      }
      let path = "schemas/applications/" + name
      return (try manifest(try ReferenceFile.embedded(path), file: path, of: application, checked: checkingOwn), false)
    }
    var manifests: [Manifest] = []
    var faults: [ReferenceFault.File] = []
    var isFound = folder == nil
    for result in read {
      switch result {
      case .success(let (manifest, isGiven)):
        manifests.append(manifest)
        isFound = isFound || isGiven
      case .failure(let fault):
        isFound = true
        faults += fault.files
      }
    }
    if let folder, !isFound {
      throw ReferenceFault(
        file: folder, Bilingual(fr: "aucun manifeste dans ce dossier", en: "no manifest in this folder"))
    }
    guard faults.isEmpty else { throw ReferenceFault(faults) }
    return manifests
  }

  /// Reads and checks one manifest.
  static func manifest(
    _ bytes: [UInt8], file: String, of application: Application?, checked: Bool = true
  ) throws(ReferenceFault) -> Manifest {
    let (manifest, tree) = try ReferenceFile.decode(
      Manifest.self, bytes, file: file, schema: schema, checked: checked)
    let faults = ManifestChecks(manifest: manifest, tree: tree).faults(application)
    guard faults.isEmpty else { throw ReferenceFault(file: file, faults) }
    return manifest
  }

  private static let schema = Result<SchemaDocument, SchemaRefused> { () throws(SchemaRefused) in
    try SchemaDocument(embedded: "schemas/manifest.schema.json")
  }
}
