import Conversion
import Folders
import Inspection
import Workers

/// Makes the one file of each slot that does not go in byte for byte, in worker processes.
enum Joining {
  struct Joined {
    var bytes: [UInt8]
    var sha256: String
    var type: FileType
    var pages: Int
    /// The page on which each file begins, counted from 1.
    var firstPages: [Int]
    /// What was done to the bytes.
    var changes: [FileChange]
    /// What was left behind, for the index.
    var leftBehind: [Bilingual]
    /// What was left behind, in the words of the libraries.
    var dropped: [String]
  }

  /// Makes the files of all slots at once, so that every worker has its share. What a trial made is taken.
  /// - Parameter isDraft: a file over the limit is taken all the same.
  /// - Returns: for each item, `nil` where its one file goes in as it is after all: only in a draft.
  static func join(
    _ items: [PackPlan.Item], _ record: CaseRecord, folder: [UInt8], language: Language, isDraft: Bool,
    pool: WorkerPool, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws(PackFailure) -> [Joined?] {
    let requests = items.map {
      SlotRequest.make(
        $0.place, $0.sources, $0.treatment, folder: folder, language: language, limit: record.channel.limitBytes)
    }
    var results = zip(items, requests).map { item, request -> ConversionResult? in
      guard let trial = record.trial(of: item.place), trial.request == request, let made = trial.made else { return nil }
      return .made(made)
    }
    let open = results.indices.filter { results[$0] == nil }
    let asked = open.compactMap { index -> ConversionRequest? in
      var request = requests[index]
      request?.mayExceed = isDraft
      return request
    }
    for (index, result) in zip(open, await Converter.convertAll(asked, pool: pool, progress: progress)) {
      results[index] = result
    }
    var joined: [Joined?] = []
    for (item, result) in zip(items, results) { joined.append(try made(item, result, isDraft: isDraft)) }
    return joined
  }

  private static func made(
    _ item: PackPlan.Item, _ result: ConversionResult?, isDraft: Bool
  ) throws(PackFailure) -> Joined? {
    switch result {
    case .made(let file):
      let dropped = file.dropped.map { "\($0.kind.rawValue) (\(item.sources[$0.input].path)): \($0.detail)" }
      return Joined(
        bytes: file.bytes, sha256: file.sha256, type: file.type, pages: file.pages, firstPages: file.firstPages,
        changes: file.changes, leftBehind: LeftBehind.words(file.dropped, item.sources), dropped: dropped)
    case .failure, nil:
      if isDraft, item.sources.count == 1 { return nil }
      guard case .failure(let failure) = result else { throw .nothing }
      if case .overLimit(let size, let limit) = failure { throw .overLimit(name: item.name, size: size, limit: limit) }
      throw .cannotJoin(slot: item.place.slot.title, reason: failure.words(item.sources))
    }
  }
}
