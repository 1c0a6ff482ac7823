internal import FoundationEssentials
internal import Inspection
public import Workers

/// The work of one worker process: inspecting, converting and drawing pages small.
public enum FileWorker {
  /// Before a request to convert; a request to inspect begins with the brace of its JSON.
  private static let conversionMark = UInt8(ascii: "C")

  /// How many times the time of an inspection a conversion may take: pictures are drawn more than once.
  static let patience = 4

  /// What the program does when it is started as a worker. Returns when the pool is done.
  public static func serve(_ limits: WorkerLimits = WorkerLimits()) async {
    await WorkerProcess.serve(limits, patience: { $0.first == conversionMark ? patience : 1 }) { await answer($0) }
  }

  /// A request to convert as a worker takes it.
  static func frame(for request: ConversionRequest) -> [UInt8] {
    [conversionMark] + ((try? [UInt8](JSONEncoder().encode(request))) ?? [])
  }

  static func answer(_ frame: [UInt8]) async -> [UInt8] {
    if frame.first == PageThumbnail.mark { return await PageThumbnail.answer(frame) }
    guard frame.first == conversionMark else { return await Inspector.answer(frame) }
    guard let request = try? JSONDecoder().decode(ConversionRequest.self, from: Data(frame.dropFirst()))
    else { return [] }
    return ConversionAnswer.encode(Converter.convert(request))
  }
}
