internal import Bytes
internal import Inspection
public import Workers

/// Makes new files from old ones. Runs in worker processes: what it reads may be hostile.
public enum Converter {
  public static func convert(_ request: ConversionRequest) -> ConversionResult {
    do {
      let merged = try make(request)
      return .made(
        ConvertedFile(
          bytes: merged.bytes, sha256: SHA256.hexadecimal(of: merged.bytes), pages: merged.pages,
          firstPages: merged.firstPages, dropped: merged.dropped))
    } catch {
      return .failure(error)
    }
  }

  private static func make(_ request: ConversionRequest) throws(ConversionFailure) -> MergeFiles.Merged {
    guard !request.inputs.isEmpty else { throw .noInput }
    switch request.operation {
    case .merge: return try MergeFiles.merge(request)
    case .wrapImage:
      let source = try SourceFile(request.inputs[0], index: 0)
      guard source.type != .pdf else { throw .unsupported(input: 0, .pdf) }
      let pages = try WrapImage.pages(source, index: 0)
      // A picture alone needs no bookmark, title or language of a merged file.
      if pages.count == 1 { return MergeFiles.Merged(bytes: pages[0], pages: 1, firstPages: [1], dropped: []) }
      return try MergeFiles.merge(request)
    case .shrink, .turn, .decodeHEIF: throw .notYet(request.operation.rawValue)
    }
  }

  /// Has files converted in worker processes and gives the results in the order of the requests.
  public static func convertAll(
    _ requests: [ConversionRequest], pool: WorkerPool, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> [ConversionResult] {
    let outcomes = await pool.run(requests.map { FileWorker.frame(for: $0) }, progress: progress)
    return outcomes.map { outcome in
      guard case .answer(let frame) = outcome, let result = ConversionAnswer.decode(frame)
      else { return .failure(.workerFailed) }
      return result
    }
  }
}
