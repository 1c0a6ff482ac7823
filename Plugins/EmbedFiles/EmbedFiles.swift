import Foundation
import PackagePlugin

/// Turns every file of `schemas/` and `templates/` into Swift source, so that the program
/// needs no folder of its own beside it.
@main struct EmbedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let folders = ["schemas", "templates"].map { root.appending(path: $0) }
    var inputs: [URL] = []
    for folder in folders {
      let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
      while let file = walker?.nextObject() as? URL {
        if (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true { inputs.append(file) }
      }
    }
    inputs.sort { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles+Contents.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) files of schemas and templates",
        executable: try context.tool(named: "embed-files").url,
        arguments: [output.path, root.path] + inputs.map(\.path),
        inputFiles: inputs, outputFiles: [output])
    ]
  }
}
