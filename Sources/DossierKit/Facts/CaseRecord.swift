/// All that is known of a case on one day: what rules judge. Nothing here opens a file.
public struct CaseRecord: Sendable {
  public var `case`: Case
  /// The last part of the path of the case folder.
  public var folderName: String
  /// The day judged.
  public var day: Day
  /// The present day, read once by the command.
  public var today: Day
  public var manifests: [Manifest]
  public var figures: Figures
  public var channel: Channel
  public var files: [CaseFile]
  public var skipped: [SkippedFile]
  public var assignment: Assignment {
    didSet { follow() }
  }
  /// The files that requirements use, in the order of their paths; known once for all rules.
  private(set) var usedFiles: [FileUse] = []
  /// Which papers go to which slot; the same plan for the rules, the letter and the archive.
  private(set) var slotPlan = SlotPlan(places: [])
  /// Files that no name and no content told the type of.
  public var unrecognised: [String]
  /// Whether the bound on the number of entries stopped the listing.
  public var listingIsCut: Bool
  /// What came of making the files of slots that could be too large or of a wrong type; none in a record that was
  /// not made from a folder.
  var trials: [FittingTrial.Key: FittingTrial] = [:]

  /// The file of a path below the case folder.
  public func file(_ path: String) -> CaseFile? { filesByPath[path].map { files[$0] } }
  private var filesByPath: [String: Int]

  /// What the papers in use say of the people of the case.
  public private(set) var claims: [PaperClaim] = []
  /// What the words of each file tell, by its path; of files that were read only.
  private(set) var digests: [String: PaperDigest] = [:]

  public init(
    case: Case, folderName: String, day: Day, today: Day, manifests: [Manifest], figures: Figures, channel: Channel,
    files: [CaseFile], skipped: [SkippedFile], assignment: Assignment, unrecognised: [String], listingIsCut: Bool
  ) {
    self.case = `case`
    self.folderName = folderName
    self.day = day
    self.today = today
    self.manifests = manifests
    self.figures = figures
    self.channel = channel
    self.files = files
    self.skipped = skipped
    self.assignment = assignment
    self.unrecognised = unrecognised
    self.listingIsCut = listingIsCut
    filesByPath = Dictionary(files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    digests = PaperDigest.all(files, figures: figures)
    follow()
    // Once, and not on each of the days among which the last sound one is looked for: papers say the same every day.
    claims = findClaims()
  }

  /// What follows from the assignment.
  private mutating func follow() {
    usedFiles = FileUse.all(files, assignment)
    slotPlan = SlotPlan.make(`case`, assignment)
  }
}

extension CaseRecord {
  /// The manifest of an application, where the case names the application.
  public func manifest(_ application: Application) -> Manifest? {
    manifests.first { $0.application == application }
  }

  /// The sources of keys of an application's manifest. A key that the manifest lacks gives none;
  /// a test of the catalogue names it.
  public func sources(_ application: Application, _ keys: String...) -> [Source] {
    guard let manifest = manifest(application) else { return [] }
    return keys.compactMap { manifest.sources[$0] }
  }

  /// The lines of the checklist for a document type.
  public func lines(for requirement: String) -> [Assignment.Line] {
    assignment.lines.filter { $0.demand.requirement.id == requirement }
  }

  /// The documents of a type that are assigned, of one person where given.
  public func documents(ofType type: String, person: String? = nil) -> [RecognisedDocument] {
    assignment.lines.flatMap(\.documents).filter { $0.type == type && (person == nil || $0.person == person) }
  }

  /// The last day on which a paper of an application can still be of use: the end of the restoration
  /// window or of the invitation's 60 days; `nil` where there is none or it is not known.
  public func lastDay(_ application: Application?) -> Day? {
    switch application {
    case .restoration, .ptot: restorationLastDay
    case .expressEntry: invitationLastDay
    case nil: [restorationLastDay, invitationLastDay].compactMap { $0 }.min()
    }
  }
}
