import Bytes
import Folders
import Inspection
public import Workers
public import Zip

/// Assembles the archive of a case: one file a slot, the report, the draft letters, sealed as a bag
/// that anyone can check (product: §7).
public struct Packer: Sendable {
  public let record: CaseRecord
  /// The case folder.
  public let folder: [UInt8]
  public let language: Language
  /// Errors are accepted, and the archive says so.
  public let isDraft: Bool
  public let pool: WorkerPool
  /// The languages of `report.html`; by default that of the archive.
  public var reportLanguages: [Language]
  /// Encrypts the archive, which is then not reproducible.
  public var password: ZipPassword?
  /// Hears how many of the files to be joined are done, and how many there are.
  public var progress: @Sendable (Int, Int) -> Void = { _, _ in }

  public init(record: CaseRecord, folder: [UInt8], language: Language, isDraft: Bool, pool: WorkerPool) {
    self.record = record
    self.folder = folder
    self.language = language
    self.isDraft = isDraft
    self.pool = pool
    reportLanguages = [language]
  }

  /// What was made, for the person.
  public struct Outcome: Sendable {
    /// The archive; nil where only the upload folder was written.
    public var summary: ZipWriter.Summary?
    /// The uploads, in order, as named in the archive.
    public var uploads: [String]
    /// What was changed in which upload.
    public var changes: [UploadChange]
    /// What joining files left behind, such as a signature or a script.
    public var dropped: [DroppedPart]
    /// The characters of names that no font draws in the index, each once.
    public var undrawn: [String] = []
  }

  public struct DroppedPart: Sendable {
    public var file: String
    public var what: String
  }

  /// What is to be packed, once it may be.
  func planned() throws(PackFailure) -> (findings: [Finding], plan: PackPlan) {
    let findings = Judge.findings(record)
    let errors = findings.count { $0.severity == .error && $0.waived == nil }
    if !isDraft, errors > 0 { throw .notReady(errors: errors) }
    let plan = PackPlan.make(record)
    guard !plan.items.isEmpty else { throw .nothing }
    // A worker that ended before its time leaves a file without a digest: nothing can be said of it.
    let unread = plan.items.flatMap(\.sources).first { $0.facts?.sha256.isEmpty ?? true }
    if let unread { throw .unread(file: unread.path) }
    return (findings, plan)
  }

  /// Writes the archive, or throws and leaves nothing behind.
  public func pack(to path: [UInt8], overwrite: Bool) async throws(PackFailure) -> Outcome {
    let (findings, plan) = try planned()
    // The workers join files while the report is made and the letters are written here.
    async let joining = uploads(plan)
    var report = ReportMaker.make(record, findings, language: language)
    let drafts = Result { () throws(PackFailure) in try letters() }
    let uploads = try await joining.get()
    var payload = uploads.entries
    // The same bytes may stand in several slots: they are kept once.
    var kept: Set<String> = []
    for file in uploads.originals {
      let entry = try original(file)
      if kept.insert(entry.name).inserted { payload.append(entry) }
    }
    // The workers draw while the index is written here.
    async let thumbnails = PageThumbnails.make(record, findings, folder: folder, pool: pool)
    let index = try PackIndex(
      report: report, uploads: uploads.files, names: names, language: language, isDraft: isDraft).made()
    payload.append(index.entry)
    report.changes = uploads.changes
    let drafted = try drafts.get()
    payload += try reports(report, await thumbnails) + drafted.entries
    let entries = Bag.entries(
      top: PackName.folder(record.folderName), payload: payload,
      info: info(withOtherScripts: index.usesOtherScripts || drafted.usesOtherScripts))
    do throws(FileFailure) {
      let summary = try ZipWriter(password: password).write(entries, to: path, overwrite: overwrite)
      return Outcome(
        summary: summary, uploads: uploads.entries.map(\.name), changes: uploads.changes, dropped: uploads.dropped,
        undrawn: index.undrawn)
    } catch {
      throw .writing(error)
    }
  }

  struct Uploads {
    var entries: [ZipEntry] = []
    var files: [PackedUpload] = []
    var changes: [UploadChange] = []
    var dropped: [DroppedPart] = []
    /// Files that had to be changed, and signed files that had to be joined to others: they are kept beside.
    var originals: [CaseFile] = []
  }

  /// A child task does not keep the type of what it throws: its failure is a value.
  func uploads(_ plan: PackPlan) async -> Result<Uploads, PackFailure> {
    do throws(PackFailure) {
      return .success(try await joinedAndCopied(plan))
    } catch {
      return .failure(error)
    }
  }

  private func joinedAndCopied(_ plan: PackPlan) async throws(PackFailure) -> Uploads {
    let open = plan.items.filter { !$0.isCopy }
    let made = try await Joining.join(
      open, record, folder: folder, language: language, isDraft: isDraft, pool: pool
    ) { [progress] in progress($0, open.count) }
    var joined = made[...]
    var uploads = Uploads()
    for item in plan.items {
      guard !item.isCopy, let made = joined.popFirst() ?? nil else {
        guard let file = item.sources.first else { continue }
        let item = item.asItIs
        uploads.entries.append(try copy(file, as: item.name))
        uploads.files.append(PackedUpload(copying: file, as: item))
        continue
      }
      let item = item.named(made.type == .jpeg ? "jpg" : "pdf")
      uploads.entries.append(ZipEntry(item.name, .bytes(made.bytes), method: .store, sha256: made.sha256))
      uploads.files.append(try PackedUpload(joining: item, made))
      uploads.changes += made.changes.map { $0.of(item) }
      uploads.dropped += made.dropped.map { DroppedPart(file: item.name, what: $0) }
      uploads.originals += item.sources.filter { $0.facts?.isSigned == true || !made.changes.isEmpty }
    }
    for entry in uploads.entries { try checkLimit(entry.name, entry.size) }
    return uploads
  }

  private func copy(_ file: CaseFile, as name: String) throws(PackFailure) -> ZipEntry {
    guard let facts = file.facts, !facts.sha256.isEmpty else { throw .unread(file: file.path) }
    return ZipEntry(
      name, .file(path: folder + [UInt8(ascii: "/")] + file.location.bytes, size: facts.size, sha256: facts.sha256))
  }

  private func checkLimit(_ name: String, _ size: Int) throws(PackFailure) {
    guard size <= record.channel.limitBytes || isDraft else {
      throw .overLimit(name: name, size: size, limit: record.channel.limitBytes)
    }
  }

  private func original(_ file: CaseFile) throws(PackFailure) -> ZipEntry {
    let digest = file.facts?.sha256.prefix(12) ?? ""
    return try copy(file, as: "originals/\(digest).\(PackName.fileExtension(of: file))")
  }

  private func reports(_ report: Report, _ thumbnails: PageThumbnails) throws(PackFailure) -> [ZipEntry] {
    guard let json = try? JSONReporter.pretty(report) else {
      throw .letter(Bilingual(fr: "Le rapport n’a pas pu être écrit.", en: "The report could not be written."))
    }
    let text = TextReporter(language: language, coloured: false).text(report)
    let page = HTMLReporter(languages: reportLanguages, thumbnails: thumbnails).page(report)
    return [
      ZipEntry("report.json", .bytes(Array(json)), method: .deflate),
      ZipEntry("report.html", .bytes(Array(page.utf8)), method: .deflate),
      ZipEntry("report.txt", .bytes(Array(text.utf8)), method: .deflate),
    ]
  }

  private var names: [String: String] {
    Dictionary(record.case.people.map { ($0.id, $0.displayName) }, uniquingKeysWith: { first, _ in first })
  }

  private func info(withOtherScripts: Bool) -> [(label: String, value: String)] {
    var info = [
      (label: "Bag-Software-Agent", value: "\(ToolVersion.name) \(ToolVersion.version)"),
      (label: "Bagging-Date", value: record.day.description),
      (label: "Libraries", value: LibraryVersions.all(withOtherScripts: withOtherScripts).joined(separator: "; ")),
    ]
    if isDraft { info.append((label: "Dossier-State", value: "draft: errors were accepted with --draft")) }
    return info
  }
}
