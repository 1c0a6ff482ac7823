import Conversion
import Inspection
import Workers

/// What came of making the file of a slot before the case is judged: whether the archive can mend a file that the
/// account would refuse is known by doing it. Packing takes the file that was made.
struct FittingTrial: Sendable {
  /// The papers of the slot, in their order.
  typealias Key = [String]

  let request: ConversionRequest
  let result: ConversionResult

  /// The file, where it was made within the limit.
  var made: ConvertedFile? {
    guard case .made(let file) = result, file.bytes.count <= request.limitBytes ?? Int.max else { return nil }
    return file
  }

  /// Whether pictures had to lose detail.
  var losesDetail: Bool { made?.changes.contains { $0.kind == .shrunk } ?? false }

  /// Whether the file was made within the limit.
  var isMade: Bool { made != nil }

  /// Its size, and how its pictures were drawn, for a finding.
  var details: [String: String] {
    guard let made else { return sizeAtFloor.map { ["smallest_size": String($0)] } ?? [:] }
    let change = made.changes.last { $0.kind == .shrunk }
    return [
      "packed_size": String(made.bytes.count), "packed_quality": change?.quality.map(String.init),
      "packed_dpi": change?.dotsPerInch.map(String.init),
    ].compactMapValues { $0 }
  }

  /// Its size at the floor of resolution and quality, where even that is over the limit.
  var sizeAtFloor: Int? { if case .failure(.overLimit(let size, _)) = result { size } else { nil } }

  static func run(_ record: CaseRecord, folder: [UInt8], pool: WorkerPool) async -> [Key: FittingTrial] {
    var keys: [Key] = []
    var requests: [ConversionRequest] = []
    for place in record.slotPlan.places {
      let files = place.files(in: record)
      let treatment = Treatment.of(place, files, record.channel)
      guard isNeeded(treatment, files, record.channel), !keys.contains(files.map(\.path)),
        let request = SlotRequest.make(
          place, files, treatment, folder: folder, language: record.case.language ?? .en,
          limit: record.channel.limitBytes)
      else { continue }
      keys.append(files.map(\.path))
      requests.append(request)
    }
    guard !requests.isEmpty else { return [:] }
    let results = await Converter.convertAll(requests, pool: pool)
    var trials: [Key: FittingTrial] = [:]
    for (index, key) in keys.enumerated() { trials[key] = FittingTrial(request: requests[index], result: results[index]) }
    return trials
  }

  /// Whether the judgement depends on what is made. Papers that are joined and sound and far from the limit are left
  /// to the archive.
  private static func isNeeded(_ treatment: Treatment, _ files: [CaseFile], _ channel: Channel) -> Bool {
    // Of a file whose reader ended before its time there is no digest: to a worker it would seem to have changed.
    let isSound = files.allSatisfy { $0.facts.map { !$0.sha256.isEmpty && $0.damage.isEmpty && $0.encryption != .needsPassword } ?? false }
    switch treatment {
    case .copy, .turn: return false
    case .shrink, .wrap, .photo: return isSound
    case .join:
      guard isSound, files.allSatisfy(SlotCannotMerge.canBeJoined) else { return false }
      let accepted = files.allSatisfy { channel.accepts.contains($0.facts?.type.rawValue ?? "") }
      return !accepted || files.reduce(0) { $0 + likelySize($1) } > channel.limitBytes * 9 / 10
    }
  }

  /// Bytes in a PDF. A picture that is not a JPEG goes in deflated, row by row, which is often longer.
  private static func likelySize(_ file: CaseFile) -> Int {
    switch file.facts?.type {
    case .pdf, .jpeg: file.size
    default: 4 * file.size
    }
  }
}

extension SlotPlan.Place {
  /// The papers that could be read, in their order.
  func files(in record: CaseRecord) -> [CaseFile] {
    documents.compactMap { record.file($0.file) }.filter { $0.facts != nil }
  }
}

extension CaseRecord {
  /// What came of making the file of the slot; `nil` where that was not tried.
  func trial(of place: SlotPlan.Place) -> FittingTrial? { trials[place.files(in: self).map(\.path)] }

  /// Trials of all slots in which a file stands; empty where one of them was not tried.
  func trials(of file: String) -> [FittingTrial] {
    let places = slotPlan.places.filter { place in place.documents.contains { $0.file == file } }
    let found = places.compactMap { trial(of: $0) }
    return found.count == places.count ? found : []
  }

  /// Whether `pack` makes a file that the account takes of all that the file is needed for.
  func isMended(_ file: String) -> Bool {
    let trials = trials(of: file)
    return !trials.isEmpty && trials.allSatisfy { $0.made != nil }
  }
}
