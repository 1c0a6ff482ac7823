internal import Pages
internal import Typesetting
internal import Zip

extension DraftLetter {
  /// The draft as a file.
  /// - Parameter letterhead: the paper of a Word document; only for ``LetterFormat/docx``.
  /// - Throws: ``LetterError``.
  public func bytes(_ format: LetterFormat, on letterhead: LetterPaper? = nil) throws(LetterError) -> [UInt8] {
    do {
      guard let letterhead, format == .docx else { return try format.bytes(of: document) }
      return try ZipWriter().bytes(letterhead.letterhead.write(document).map { ZipEntry($0.name, .bytes($0.bytes), method: .deflate) })
    } catch PageFault.glyphMissing(let character, _) {
      throw .glyphMissing(character: character, field: fields.first { $0.text.contains(character) }?.name)
    } catch let fault as LetterheadFault {
      throw .letterhead(fault)
    } catch {
      throw .setting("\(error)")
    }
  }
}
