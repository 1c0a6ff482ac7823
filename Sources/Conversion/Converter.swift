internal import Bytes
internal import Inspection
internal import PDF
public import Workers

/// Makes new files from old ones. Runs in worker processes: what it reads may be hostile.
public enum Converter {
  public static func convert(_ request: ConversionRequest) -> ConversionResult {
    do {
      var file = try make(request)
      if let limit = request.limitBytes, file.bytes.count > limit, file.type == .pdf {
        let goal = ShrinkFile.Goal(
          limit: limit, mayExceed: request.mayExceed,
          colourPages: colourPages(request.inputs, file))
        let shrunk = try ShrinkFile.shrink(file.bytes, goal)
        file.bytes = shrunk.bytes
        file.changes.append(shrunk.change)
      }
      return .made(
        ConvertedFile(
          bytes: file.bytes, sha256: SHA256.hexadecimal(of: file.bytes), type: file.type, pages: file.pages,
          firstPages: file.firstPages, dropped: file.dropped, changes: file.changes))
    } catch {
      return .failure(error)
    }
  }

  private static func make(_ request: ConversionRequest) throws(ConversionFailure) -> MadeFile {
    guard !request.inputs.isEmpty else { throw .noInput }
    if request.operation == .merge { return try MergeFiles.merge(request) }
    let source = try SourceFile(request.inputs[0], index: 0)
    switch request.operation {
    case .merge: return try MergeFiles.merge(request)
    case .wrapImage:
      guard source.type != .pdf else { throw .unsupported(input: 0, .pdf) }
      return try wrap(source, request)
    case .shrink: return try source.type == .pdf ? whole(source) : wrap(source, request)
    case .turn: return try TurnFile.turn(source, 0)
    case .photo: return try PhotoFile.make(source, 0, limit: request.mayExceed ? nil : request.limitBytes)
    }
  }

  private static func wrap(
    _ source: SourceFile, _ request: ConversionRequest
  ) throws(ConversionFailure) -> MadeFile {
    let pages = try WrapImage.pages(source, index: 0)
    // A picture alone needs no bookmark, title or language of a merged file.
    if pages.count == 1 {
      return MadeFile(bytes: pages[0], pages: 1, changes: WrapImage.changes(source, pages))
    }
    return try MergeFiles.merge(request)
  }

  /// A PDF as it is, where it may be altered.
  private static func whole(_ source: SourceFile) throws(ConversionFailure) -> MadeFile {
    do {
      let file = try PDFFile(source.bytes)
      guard !file.isSigned, !file.hasXFA, file.permissions.isEmpty else { throw ConversionFailure.protected(input: 0) }
      return MadeFile(bytes: source.bytes.array, pages: file.pageCount)
    } catch let failure as ConversionFailure {
      throw failure
    } catch let error as PDFError {
      throw ConversionFailure(error, 0)
    } catch {
      throw .damaged(input: 0, detail: "\(error)")
    }
  }

  /// The pages whose pictures keep their colours, counted from 1.
  private static func colourPages(_ inputs: [ConversionInput], _ file: MadeFile) -> Set<Int> {
    var pages: Set<Int> = []
    for (index, input) in inputs.enumerated() where input.keepsColour && index < file.firstPages.count {
      let next = index + 1 < file.firstPages.count ? file.firstPages[index + 1] : file.pages + 1
      pages.formUnion(file.firstPages[index]..<max(next, file.firstPages[index]))
    }
    return pages
  }

  /// Has files converted in worker processes and gives the results in the order of the requests.
  public static func convertAll(
    _ requests: [ConversionRequest], pool: WorkerPool, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> [ConversionResult] {
    let outcomes = await pool.run(
      requests.map { FileWorker.frame(for: $0) }, patience: FileWorker.patience, progress: progress)
    return outcomes.map { outcome in
      guard case .answer(let frame) = outcome, let result = ConversionAnswer.decode(frame)
      else { return .failure(.workerFailed) }
      return result
    }
  }
}
