internal import Bytes
internal import Inspection
internal import PDF
public import Workers

/// Makes new files from old ones. Runs in worker processes: what it reads may be hostile.
public enum Converter {
  public static func convert(_ request: ConversionRequest) -> ConversionResult {
    do {
      let merged = try make(request)
      var (bytes, changes) = (merged.bytes, [FileChange]())
      if let limit = request.limitBytes, bytes.count > limit {
        let shrunk = try ShrinkFile.shrink(bytes, limit: limit)
        bytes = shrunk.bytes
        changes.append(shrunk.change)
      }
      return .made(
        ConvertedFile(
          bytes: bytes, sha256: SHA256.hexadecimal(of: bytes), pages: merged.pages, firstPages: merged.firstPages,
          dropped: merged.dropped, changes: changes))
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
      return try wrap(source, request)
    case .shrink:
      let source = try SourceFile(request.inputs[0], index: 0)
      return try source.type == .pdf ? whole(source) : wrap(source, request)
    case .turn: throw .notYet(request.operation.rawValue)
    }
  }

  private static func wrap(
    _ source: SourceFile, _ request: ConversionRequest
  ) throws(ConversionFailure) -> MergeFiles.Merged {
    let pages = try WrapImage.pages(source, index: 0)
    // A picture alone needs no bookmark, title or language of a merged file.
    if pages.count == 1 { return MergeFiles.Merged(bytes: pages[0], pages: 1, firstPages: [1], dropped: []) }
    return try MergeFiles.merge(request)
  }

  /// A PDF as it is, where it may be altered.
  private static func whole(_ source: SourceFile) throws(ConversionFailure) -> MergeFiles.Merged {
    do {
      let file = try PDFFile(source.bytes)
      guard !file.isSigned, !file.hasXFA, file.permissions.isEmpty else { throw ConversionFailure.protected(input: 0) }
      return MergeFiles.Merged(bytes: source.bytes.array, pages: file.pageCount, firstPages: [1], dropped: [])
    } catch let failure as ConversionFailure {
      throw failure
    } catch let error as PDFError {
      throw ConversionFailure(error, 0)
    } catch {
      throw .damaged(input: 0, detail: "\(error)")
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
