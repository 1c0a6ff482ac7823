internal import Inspection

extension CaseExamination {
  /// Inspects files, or takes from the cache what was found in the same bytes before.
  ///
  /// With a cache every file is hashed by a worker, and only what is not known is decoded and read. Only this process
  /// writes the cache: a worker that a file took over can answer wrongly of that file, not of others.
  func results(
    of requests: [InspectionRequest], folder: [UInt8], progress: @escaping @Sendable (Int, Int) -> Void
  ) async -> [InspectionResult] {
    let count = requests.count
    guard let cache else { return await Inspector.inspectAll(requests, pool: pool) { progress($0, count) } }
    let digests = await Inspector.inspectAll(
      requests.map { request in
        var request = request
        request.digestOnly = true
        return request
      }, pool: pool)
    let known = cache.recall(
      zip(requests, digests).map { (digest: $1.facts?.sha256 ?? "", reading: $0.reading) }, of: folder)
    let missing = requests.indices.filter { known[$0] == nil }
    let done = count - missing.count
    let found = await Inspector.inspectAll(missing.map { requests[$0] }, pool: pool) { progress(done + $0, count) }
    var results = known.map { $0.map(InspectionResult.facts) }
    for (index, result) in zip(missing, found) { results[index] = result }
    let fresh = zip(missing, found).compactMap { index, result in
      result.facts.map { (facts: $0, reading: requests[index].reading) }
    }
    if !fresh.isEmpty, !cache.remember(fresh, of: folder) { cacheFailed() }
    return results.map { $0 ?? .failure(.vanished) }
  }
}

extension InspectionResult {
  fileprivate var facts: FileFacts? { if case .facts(let facts) = self { facts } else { nil } }
}
