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
      return .facts(await facts(of: store, descriptor: file.descriptor, wantsText: request.wantsText))
    } catch {
      return .failure(error)
    }
  }

  private static func facts(of store: ByteStore, descriptor: Int32, wantsText: Bool) async -> FileFacts {
    var facts = FileFacts(size: store.count, sha256: SHA256.hexadecimal(of: store), type: FileType.sniff(store))
    switch facts.type {
    case .jpeg: PictureInspection.inspect(store, kind: .jpeg, into: &facts)
    case .png: PictureInspection.inspect(store, kind: .png, into: &facts)
    case .tiff: PictureInspection.inspect(store, kind: .tiff, into: &facts)
    case .heif: PictureInspection.inspect(store, kind: .heif, into: &facts)
    case .pdf: await PDFInspection.inspect(store, descriptor: descriptor, wantsText: wantsText, into: &facts)
    case .docx: facts.isDraftOfDossier = DraftMark.isInProperties(ofOpenFile: descriptor)
    case .text, .html, .xml:
      facts.isDraftOfDossier = DraftMark.isIn(store)
      if wantsText, facts.type == .text {
        let head = store.copy(0..<4 * TextExtraction.characterLimit)
        facts.text = String(String(decoding: head, as: UTF8.self).prefix(TextExtraction.characterLimit))
      }
    default: break
    }
    return facts
  }
}
