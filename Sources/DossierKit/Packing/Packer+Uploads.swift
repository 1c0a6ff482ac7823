import Zip

extension Packer {
  /// Writes the files to upload, and them alone, as a folder for people who drag them into the account: a folder
  /// for each submission, as in `data/upload/` of the archive.
  /// - Parameters:
  ///   - overwrite: replaces a folder that this function wrote and nobody has changed since.
  ///   - isCancelled: asked now and then; true stops the work and leaves nothing behind.
  public func packUploads(
    to path: [UInt8], overwrite: Bool, isCancelled: () -> Bool = { false }
  ) async throws(PackFailure) -> Outcome {
    let plan = try planned().plan
    let made = try await uploads(plan).get()
    let prefix = "upload/"
    let entries = made.entries.map { entry in
      var entry = entry
      entry.name = String(entry.name.dropFirst(prefix.count))
      return entry
    }
    do throws(FileFailure) {
      try AtomicFolder.write(entries, to: path, overwrite: overwrite, isCancelled: isCancelled)
    } catch {
      throw .writing(error)
    }
    return Outcome(summary: nil, uploads: entries.map(\.name), changes: made.changes, dropped: made.dropped)
  }
}
