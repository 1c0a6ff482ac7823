import Inspection
import Testing

/// The facts of bytes written to a file of their own.
func inspect(_ bytes: [UInt8], reading: PaperReading = .none) async throws -> FileFacts {
  let folder = try TemporaryFolder()
  try folder.write("file", bytes)
  return try await inspect(folder.path, "file", reading: reading)
}

/// The facts of a file below a folder; an issue where it could not be opened.
func inspect(_ root: String, _ path: String, reading: PaperReading = .none) async throws -> FileFacts {
  let request = InspectionRequest(root: Array(root.utf8), path: Array(path.utf8), reading: reading)
  switch await Inspector.inspect(request) {
  case .facts(let facts): return facts
  case .failure(let failure): throw failure
  }
}
