/// Proves pages whose pictures libvips cannot read (JBIG2, CCITT fax, JPEG 2000) by having
/// `pdftoppm` draw them small.
enum PageRendering {
  /// Pages drawn of one file: a page takes a tenth of a second or more.
  static let pageLimit = 20
  static let seconds = 20

  enum Outcome {
    case whole
    case damaged(String)
    case unproven(Unproven.Reason)
  }

  /// What poppler says of pictures that it then draws whole: a JPEG 2000 codestream without its
  /// box, as PDF allows, and segments of JBIG2 that mean nothing to it.
  private static let harmless = ["first box must be JPEG 2000 signature box", "Unknown segment type in JBIG2 stream"]

  static func prove(page: Int, ofOpenFile descriptor: Int32, filter: String) async -> Outcome {
    let file = ChildProgram.pathOfOpenFile(descriptor)
    let arguments = ["-r", "36", "-gray", "-f", "\(page)", "-l", "\(page)", file]
    do {
      let output = try await ChildProgram.pdftoppm.run(arguments, limit: 64 << 20, seconds: seconds)
      let complaint = output.said.split(separator: "\n").first { line in
        line.contains("Error") && !harmless.contains { line.contains($0) }
      }
      if let complaint { return .damaged(String(complaint.prefix(200))) }
      // Killed by the limits that it inherited, or given up: nothing is said about the page.
      guard output.succeeded, !output.bytes.isEmpty else { return .unproven(.memoryLimit) }
      return .whole
    } catch {
      switch error {
      case .timedOut: return .unproven(.timeLimit)
      case .outputTooLong: return .unproven(.pageTooLarge)
      case .notInstalled, .notRun: return .unproven(.noDecoder(filter))
      }
    }
  }
}
