internal import Bytes
internal import Images

/// Says what files are. Runs in worker processes: what it reads may be hostile.
public enum Inspector {
  /// Opens, digests and inspects one file. Everything is read from one mapping of it.
  public static func inspect(_ request: InspectionRequest) async -> InspectionResult {
    do {
      let file = try FileReader(root: request.root, path: request.path)
      guard file.size <= FileReader.sizeLimit else {
        var facts = FileFacts(size: file.size, sha256: "", type: .unknown)
        facts.unproven = [Unproven(reason: .fileTooLarge)]
        return .facts(facts)
      }
      let store = try file.map()
      if request.digestOnly {
        return .facts(FileFacts(size: store.count, sha256: SHA256.hexadecimal(of: store), type: .unknown))
      }
      return .facts(await facts(of: store, descriptor: file.descriptor, reading: request.reading))
    } catch {
      return .failure(error)
    }
  }

  private static func facts(of store: ByteStore, descriptor: Int32, reading: PaperReading) async -> FileFacts {
    var facts = FileFacts(size: store.count, sha256: SHA256.hexadecimal(of: store), type: FileType.sniff(store))
    switch facts.type {
    case .jpeg: await picture(store, .jpeg, reading, into: &facts)
    case .png: await picture(store, .png, reading, into: &facts)
    case .tiff: await picture(store, .tiff, reading, into: &facts)
    case .heif: PictureInspection.inspect(store, kind: .heif, into: &facts)
    case .pdf: await PDFInspection.inspect(store, descriptor: descriptor, reading: reading, into: &facts)
    case .docx:
      facts.isDraftOfDossier = DraftMark.isInProperties(ofOpenFile: descriptor)
      if reading.documents, let words = DocumentText.words(ofOpenFile: descriptor) {
        keep(words, in: &facts)
      }
    case .text, .html, .xml:
      facts.isDraftOfDossier = DraftMark.isIn(store)
      if reading.text, facts.type == .text {
        let head = store.copy(0..<4 * TextExtraction.characterLimit)
        keep(String(decoding: head, as: UTF8.self), in: &facts)
        facts.textIsCut = facts.textIsCut || store.count > head.count
      }
    default: break
    }
    return facts
  }

  private static func keep(_ words: String, in facts: inout FileFacts) {
    let text = String(words.prefix(TextExtraction.characterLimit))
    facts.pageTexts = [PageText(page: 1, text: text, isRecognised: false)]
    facts.textIsCut = text.utf8.count < words.utf8.count
  }

  private static func picture(
    _ store: ByteStore, _ kind: ImageKind, _ reading: PaperReading, into facts: inout FileFacts
  ) async {
    PictureInspection.inspect(store, kind: kind, into: &facts)
    await reading.read(store, kind: kind, into: &facts)
  }
}
