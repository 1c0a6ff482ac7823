public import Folders

extension CaseStarter {
  /// What a folder holds, each file with the type that its name tells.
  /// - Throws: ``ListingError`` if the folder cannot be listed.
  public static func listed(
    folder: [UInt8], reference: CaseExamination.Reference
  ) throws(ListingError) -> [Listed] {
    let listing = try FolderListing(of: folder)
    let skips = SkipRules(ignore: [])
    let reader = FileNameReader(vocabulary: reference.vocabulary, people: PersonNames([]))
    return listing.entries.prefix(CaseExamination.maximumFiles).compactMap { entry in
      guard entry.kind == .file, let path = entry.path.text, skips.reason(for: path) == nil else { return nil }
      return Listed(file: path, type: reader.read(path)?.type)
    }
  }
}
