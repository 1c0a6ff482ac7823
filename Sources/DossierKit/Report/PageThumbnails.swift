import Folders
import Inspection
public import Workers

/// The pages that the findings of a report point at, drawn small, each once. A page that cannot be drawn has none, and
/// nothing else changes.
public struct PageThumbnails: Sendable {
  /// Pages drawn for one report, those of the gravest findings first: each takes a tenth of a second and some
  /// kilobytes.
  static let limit = 40

  struct Place: Hashable {
    let file: String
    /// Counted from 1.
    let page: Int
  }

  struct Entry {
    /// Counted from 1, in the order of the report.
    let number: Int
    let thumbnail: PageThumbnail
  }

  private(set) var entries: [Place: Entry] = [:]
  /// Picture files of one page: a finding on the file points at that page.
  private var pictures: Set<String> = []

  /// None.
  public init() {}

  /// Has the pages drawn in worker processes. Where no finding points at a page no worker is asked.
  /// - Parameters:
  ///   - findings: in the order of the report.
  ///   - folder: the case folder.
  public static func make(
    _ record: CaseRecord, _ findings: [Finding], folder: [UInt8], pool: WorkerPool
  ) async -> PageThumbnails {
    var made = PageThumbnails()
    made.pictures = Set(findings.compactMap(\.file).filter { isPicture($0, record) })
    var places: [Place] = []
    var requests: [PageThumbnailRequest] = []
    // What is waived stands last in the report.
    for finding in findings.filter({ $0.waived == nil }) + findings.filter({ $0.waived != nil }) {
      guard requests.count < limit, let place = made.place(of: finding), !places.contains(place),
        let request = request(place, record, folder)
      else { continue }
      places.append(place)
      requests.append(request)
    }
    for (place, thumbnail) in zip(places, await PageThumbnail.drawAll(requests, pool: pool)) {
      guard let thumbnail else { continue }
      made.entries[place] = Entry(number: made.entries.count + 1, thumbnail: thumbnail)
    }
    return made
  }

  /// The page that a finding points at.
  func place(of finding: Finding) -> Place? {
    guard let file = finding.file else { return nil }
    if let page = finding.page { return Place(file: file, page: page) }
    return pictures.contains(file) ? Place(file: file, page: 1) : nil
  }

  private static func isPicture(_ file: String, _ record: CaseRecord) -> Bool {
    guard let facts = record.file(file)?.facts, facts.pages == 1 else { return false }
    return [.jpeg, .png, .tiff, .heif].contains(facts.type)
  }

  /// `nil` for a page that is damaged or was not proved: what could be drawn of it would look like the whole of it, and
  /// what took too long once is not tried again.
  private static func request(_ place: Place, _ record: CaseRecord, _ folder: [UInt8]) -> PageThumbnailRequest? {
    guard let file = record.file(place.file), let facts = file.facts, !facts.sha256.isEmpty,
      facts.damage.allSatisfy({ $0.page != nil && $0.page != place.page }),
      facts.unproven.allSatisfy({ $0.page != place.page })
    else { return nil }
    return PageThumbnailRequest(root: folder, path: file.location.bytes, sha256: facts.sha256, page: place.page,
      orientation: facts.exifOrientation)
  }
}
