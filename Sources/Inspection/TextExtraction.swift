/// The words on the first pages of a PDF, by `pdftotext`.
enum TextExtraction {
  static let characterLimit = 20_000
  static let pageLimit = 5
  static let seconds = 10

  /// `nil` where the program is not installed, fails, or takes too long.
  static func text(ofOpenFile descriptor: Int32) async -> String? {
    let file = ChildProgram.pathOfOpenFile(descriptor)
    let arguments = ["-q", "-enc", "UTF-8", "-l", "\(pageLimit)", file, "-"]
    guard
      let output = try? await ChildProgram.pdftotext.run(arguments, limit: 4 << 20, seconds: seconds),
      output.succeeded
    else { return nil }
    return String(String(decoding: output.bytes, as: UTF8.self).prefix(characterLimit))
  }
}
