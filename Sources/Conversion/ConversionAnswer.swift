internal import FoundationEssentials

/// How a ``ConversionResult`` passes from a worker to the program: four bytes of length, the lowest first, as
/// many bytes of JSON, then the bytes of the file that was made, as they are.
enum ConversionAnswer {
  private static let headerBytes = 4

  /// - Returns: an empty frame where the result has no JSON, which no reader takes for an answer.
  static func encode(_ result: ConversionResult) -> [UInt8] {
    guard let json = try? [UInt8](JSONEncoder().encode(result)) else { return [] }
    let content = if case .made(let file) = result { file.bytes } else { [UInt8]() }
    var frame: [UInt8] = []
    frame.reserveCapacity(headerBytes + json.count + content.count)
    for shift in [0, 8, 16, 24] { frame.append(UInt8(truncatingIfNeeded: json.count >> shift)) }
    frame += json
    frame += content
    return frame
  }

  /// - Returns: `nil` for what is no answer.
  static func decode(_ frame: [UInt8]) -> ConversionResult? {
    guard frame.count >= headerBytes else { return nil }
    let length = frame[..<headerBytes].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard frame.count - headerBytes >= length else { return nil }
    let json = Data(frame[headerBytes..<(headerBytes + length)])
    guard let result = try? JSONDecoder().decode(ConversionResult.self, from: json) else { return nil }
    guard case .made(var file) = result else { return result }
    file.bytes = Array(frame[(headerBytes + length)...])
    return .made(file)
  }
}
