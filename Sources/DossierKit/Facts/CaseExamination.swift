public import Folders
import Inspection
public import Workers

/// From a case folder to all that is known of it on one day: the folder is listed, each file that
/// could count is read once, told apart, and assigned to what is demanded.
public struct CaseExamination: Sendable {
  /// How many files are opened at the most. What lies beyond is said, never taken as sound.
  public static let maximumFiles = 3_000

  public let reference: Reference
  public let pool: WorkerPool
  /// The present day, read once by the command.
  public let today: Day
  /// A day to judge in place of the later of submission date and today.
  public let asOf: Day?
  /// Whether words are recognised in pictures, where the program for it is installed.
  public let readsPictures: Bool
  /// Where what was found in files is remembered; `nil` for nothing remembered.
  public let cache: FactsCache?
  /// Told where nothing could be remembered.
  let cacheFailed: @Sendable () -> Void

  /// How closely a folder is looked at.
  public enum Look: Sendable {
    /// Each file is read, its soundness proved, its words gathered: what a judgement needs.
    case whole
    /// Only which paper is which: a file is read where its name does not tell. Enough for what only names papers.
    case papersOnly
  }

  /// What does not change from one case to the next: manifests and figures.
  public struct Reference: Sendable {
    private let each: [(application: Application, manifest: Late<Manifest>)]
    public let figures: Figures
    let vocabulary: Vocabulary

    public init(manifests: [Manifest], figures: Figures) {
      self.init(each: manifests.map { ($0.application, Late(wrappedValue: $0)) }, figures: figures)
    }

    private init(each: [(application: Application, manifest: Late<Manifest>)], figures: Figures) {
      self.each = each
      self.figures = figures
      vocabulary = Vocabulary(figures)
    }

    /// Those of the program, each read when it is first asked for: for a run that may need few of them.
    public static func late() -> Reference {
      Reference(
        each: Application.allCases.map { application in
          (application, Late { ManifestLoader.embedded(application) })
        }, figures: FiguresLoader.late())
    }

    /// All manifests, in the order of the applications.
    public var manifests: [Manifest] { each.map(\.manifest.wrappedValue) }

    /// The manifests of some applications.
    func manifests(of applications: [Application]) -> [Manifest] {
      each.filter { applications.contains($0.application) }.map(\.manifest.wrappedValue)
    }
  }

  public init(
    reference: Reference, pool: WorkerPool, today: Day, asOf: Day? = nil, readsPictures: Bool = false,
    cache: FactsCache? = nil, cacheFailed: @escaping @Sendable () -> Void = {}
  ) {
    self.reference = reference
    self.pool = pool
    self.today = today
    self.asOf = asOf
    self.readsPictures = readsPictures
    self.cache = cache
    self.cacheFailed = cacheFailed
  }

  /// Examines a folder whose case has been loaded.
  /// - Parameters:
  ///   - look: how closely. A record of ``Look/papersOnly`` is not to be judged.
  ///   - progress: told how many files are done, and of how many.
  /// - Throws: ``ListingError`` if the folder cannot be listed.
  public func examine(
    folder: [UInt8], case: Case, look: Look = .whole, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws(ListingError) -> CaseRecord {
    let listing = try FolderListing(of: folder)
    let skips = SkipRules(ignore: `case`.ignore ?? [])
    var skipped: [SkippedFile] = []
    var files: [CaseFile] = []
    for entry in listing.entries {
      let path = entry.path.display
      if let reason = skips.reason(for: path) {
        skipped.append(SkippedFile(file: path, reason: reason))
      } else {
        files.append(
          CaseFile(path: path, location: entry.path, kind: entry.kind, size: entry.size, content: .notInspected))
      }
    }
    let recogniser = Recogniser(`case`, vocabulary: reference.vocabulary)
    let named = files.map { $0.kind == .file || $0.kind == .symbolicLink ? recogniser.byName($0.path) : [] }
    await inspect(&files, named: named, folder: folder, look: look, progress: progress)

    var documents: [RecognisedDocument] = []
    var unrecognised: [String] = []
    for (file, byName) in zip(files, named) where file.kind == .file {
      if !byName.isEmpty {
        documents += byName
      } else if let facts = file.facts, let byContent = recogniser.byContent(file.path, facts) {
        documents.append(byContent)
      } else {
        unrecognised.append(file.path)
      }
    }
    let day = asOf ?? max(`case`.submissionDate ?? today, today)
    let manifests = reference.manifests(of: `case`.applications)
    let demands = Checklist.make(`case`, manifests: manifests, figures: reference.figures, on: day)
    var record = CaseRecord(
      case: `case`, folderName: FolderName.of(folder), day: day, today: today, manifests: manifests,
      figures: reference.figures, channel: channel(`case`), files: files, skipped: skipped,
      assignment: Assignment.make(demands, documents), unrecognised: unrecognised, listingIsCut: listing.isCut)
    if look == .whole { record.trials = await FittingTrial.run(record, folder: folder, pool: pool) }
    return record
  }

  /// The record of the same folder on another day; its files are not read again.
  public func examine(_ record: CaseRecord, again day: Day, folder: [UInt8]) async -> CaseRecord {
    var other = record.judged(on: day, today: today, record.assignment.documents)
    other.trials = await FittingTrial.run(other, folder: folder, pool: pool)
    return other
  }

  /// Files whose name tells what they are come first, so that the bound strikes the others.
  private func inspect(
    _ files: inout [CaseFile], named: [[RecognisedDocument]], folder: [UInt8], look: Look,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) async {
    let regular = files.indices.filter { files[$0].kind == .file && (look == .whole || named[$0].isEmpty) }
    let chosen = (regular.filter { !named[$0].isEmpty } + regular.filter { named[$0].isEmpty })
      .prefix(Self.maximumFiles).sorted()
    let requests = chosen.map {
      InspectionRequest(root: folder, path: files[$0].location.bytes, reading: PaperReadings.reading(of: named[$0], pictures: readsPictures))
    }
    for (index, result) in zip(chosen, await results(of: requests, folder: folder, progress: progress)) {
      switch result {
      case .facts(let facts):
        files[index].content = .inspected(facts)
        files[index].size = facts.size
      case .failure(let failure): files[index].content = .failed(failure)
      }
    }
  }

  private func channel(_ case: Case) -> Channel {
    let figures = reference.figures
    return figures.channel(`case`.channel ?? "ircc-secure-account") ?? figures.channels[0]
  }
}
