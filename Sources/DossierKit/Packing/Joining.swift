import Conversion
import Folders
import Inspection
import Workers

/// Joins the files of each slot to one PDF, in worker processes.
enum Joining {
  /// The files of one slot, in their order.
  struct Slot {
    var sources: [CaseFile]
    /// The title of the PDF.
    var title: String
    /// What the slot is called, for the person.
    var name: Bilingual
  }

  struct Joined {
    var bytes: [UInt8]
    var sha256: String
    var pages: Int
    /// What was left behind, in the words of the libraries.
    var dropped: [String]
  }

  /// Joins all slots at once, so that every worker has its share.
  static func join(
    _ slots: [Slot], folder: [UInt8], language: Language, pool: WorkerPool
  ) async throws(PackFailure) -> [Joined] {
    let requests = slots.map { slot in
      ConversionRequest(
        operation: .merge, inputs: slot.sources.map { input($0, folder) }, title: slot.title,
        language: language == .fr ? "fr-CA" : "en-CA")
    }
    var joined: [Joined] = []
    for (slot, result) in zip(slots, await Converter.convertAll(requests, pool: pool)) {
      switch result {
      case .made(let file):
        let dropped = file.dropped.map { "\($0.kind.rawValue) (\(slot.sources[$0.input].path)): \($0.detail)" }
        joined.append(Joined(bytes: file.bytes, sha256: file.sha256, pages: file.pages, dropped: dropped))
      case .failure(let failure): throw .cannotJoin(slot: slot.name, reason: words(failure, slot.sources))
      }
    }
    return joined
  }

  private static func input(_ file: CaseFile, _ folder: [UInt8]) -> ConversionInput {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return ConversionInput(
      root: folder, path: file.location.bytes, sha256: file.facts?.sha256 ?? "", bookmark: FileNameReader.stem(of: name))
  }

  private static func words(_ failure: ConversionFailure, _ sources: [CaseFile]) -> Bilingual {
    func file(_ index: Int) -> String { sources.indices.contains(index) ? sources[index].path : "?" }
    switch failure {
    case .cannotOpen(let input, _):
      return Bilingual(fr: "\(file(input)) ne peut plus être ouvert", en: "\(file(input)) can no longer be opened")
    case .changed(let input):
      return Bilingual(fr: "\(file(input)) a changé pendant l’assemblage", en: "\(file(input)) changed while it was packed")
    case .damaged(let input, _):
      return Bilingual(fr: "\(file(input)) est endommagé", en: "\(file(input)) is damaged")
    case .needsPassword(let input):
      return Bilingual(fr: "\(file(input)) demande un mot de passe", en: "\(file(input)) asks for a password")
    case .tooLarge(let input):
      return Bilingual(fr: "\(file(input)) est trop gros", en: "\(file(input)) is too large")
    case .unsupported(let input, let type):
      let name = FileTypeAccepted.name(of: type)
      return Bilingual(
        fr: "\(file(input)) est \(name.fr), qui n’est pas encore converti", en: "\(file(input)) is \(name.en), which is not converted yet")
    case .protected(let input):
      return Bilingual(
        fr: "\(file(input)) est signé ou est un formulaire\u{00A0}: ses octets ne sont jamais modifiés",
        en: "\(file(input)) is signed or is a form: its bytes are never altered")
    case .overLimit(let size, let limit):
      return Bilingual.make {
        let (size, limit) = (Typography.size(size, $0), Typography.size(limit, $0))
        return $0 == .fr
          ? "même réduit, le fichier ferait \(size), au-dessus de la limite de \(limit)"
          : "even shrunk, the file would be \(size), over the limit of \(limit)"
      }
    case .notYet(let what):
      return Bilingual(fr: "«\u{00A0}\(what)\u{00A0}» n’est pas encore offert", en: "“\(what)” is not on offer yet")
    case .noInput: return Bilingual(fr: "il n’y a rien à réunir", en: "there is nothing to join")
    case .outOfMemory: return Bilingual(fr: "la mémoire manque", en: "there is not enough memory")
    case .workerFailed:
      return Bilingual(fr: "le programme auxiliaire s’est arrêté", en: "the worker process stopped")
    }
  }
}
