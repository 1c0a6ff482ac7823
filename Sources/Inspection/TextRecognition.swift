internal import Bytes
internal import Images

/// Words in pictures, by `tesseract` where it is installed: upright first, on one thread, within bounds of pages and of
/// time. What it gives is never certain.
enum TextRecognition {
  /// Pages of a PDF that are recognised.
  static let pageLimit = 3
  /// Seconds for one page.
  static let seconds = 15
  /// Pixels of a picture that is decoded for it.
  static let pixelLimit = 60_000_000
  private static let outputLimit = 1 << 20

  /// The words of a picture; `nil` where the program is missing or fails.
  /// - Throws: ``WordsFault`` where it takes too long.
  static func text(
    of picture: [UInt8], languages: String, mode: Int, only letters: String? = nil
  ) async throws(WordsFault) -> String? {
    var arguments = ["stdin", "stdout", "-l", languages, "--psm", "\(mode)"]
    if let letters { arguments += ["-c", "tessedit_char_whitelist=\(letters)"] }
    let output: ChildProgram.Output
    do {
      output = try await ChildProgram.tesseract.run(arguments, input: picture, limit: outputLimit, seconds: seconds)
    } catch {
      if error == .timedOut { throw WordsFault(why: .timeLimit) }
      return nil
    }
    guard output.succeeded else { return nil }
    return String(String(decoding: output.bytes, as: UTF8.self).prefix(TextExtraction.characterLimit))
  }

  /// The words of an upright picture; where hardly any are found, its orientation is looked for.
  static func words(of picture: [UInt8]) async throws(WordsFault) -> String? {
    guard let upright = try await text(of: picture, languages: "fra+eng", mode: 3) else { return nil }
    if count(upright) >= 8 { return upright }
    let turned = try await text(of: picture, languages: "fra+eng", mode: 1)
    return turned.flatMap { count($0) > count(upright) ? $0 : nil } ?? upright
  }

  /// Words of three letters or more: a picture that lies on its side gives next to none.
  private static func count(_ text: String) -> Int {
    text.split { !$0.isLetter }.count { $0.count >= 3 }
  }

  /// A page of a PDF as a grey picture of some 200 dots an inch, by `pdftoppm`.
  static func picture(ofPage page: Int, ofOpenFile descriptor: Int32) async -> [UInt8]? {
    let file = ChildProgram.pathOfOpenFile(descriptor)
    let arguments = ["-gray", "-scale-to", "2200", "-f", "\(page)", "-l", "\(page)", file]
    guard
      let output = try? await ChildProgram.pdftoppm.run(
        arguments, limit: 16 << 20, seconds: PageRendering.seconds),
      output.succeeded
    else { return nil }
    return output.bytes
  }

  /// A picture file, upright and grey; `nil` where it is too large or does not decode.
  static func picture(_ store: ByteStore, kind: ImageKind, orientation: Int?) -> GreyPicture? {
    (try? ImageProbe.decodeSamples(store, kind: kind, pixelLimit: pixelLimit))
      .map { GreyPicture($0, orientation: orientation) }
  }
}
