import Conversion
import Folders
import Inspection
import Workers

/// Joins the files of one slot to one PDF, in a worker process.
enum Joining {
  struct Joined {
    var bytes: [UInt8]
    var pages: Int
    /// What was left behind, in the words of the libraries.
    var dropped: [String]
  }

  static func join(
    _ sources: [CaseFile], folder: [UInt8], title: String, slot: Bilingual, language: Language, pool: WorkerPool
  ) async throws(PackFailure) -> Joined {
    let inputs = sources.map { file in
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      return ConversionInput(
        root: folder, path: file.location.bytes, sha256: file.facts?.sha256 ?? "",
        bookmark: FileNameReader.stem(of: name))
    }
    let request = ConversionRequest(
      operation: .merge, inputs: inputs, title: title, language: language == .fr ? "fr-CA" : "en-CA")
    switch await Converter.convertAll([request], pool: pool).first {
    case .made(let file)?:
      return Joined(
        bytes: file.bytes, pages: file.pages,
        dropped: file.dropped.map { "\($0.kind.rawValue) (\(sources[$0.input].path)): \($0.detail)" })
    case .failure(let failure)?: throw .cannotJoin(slot: slot, reason: words(failure, sources))
    case nil: throw .cannotJoin(slot: slot, reason: words(.workerFailed, sources))
    }
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
    case .notYet(let what):
      return Bilingual(fr: "«\u{00A0}\(what)\u{00A0}» n’est pas encore offert", en: "“\(what)” is not on offer yet")
    case .noInput: return Bilingual(fr: "il n’y a rien à réunir", en: "there is nothing to join")
    case .outOfMemory: return Bilingual(fr: "la mémoire manque", en: "there is not enough memory")
    case .cannotWrite(let code):
      return Bilingual(fr: "le résultat ne peut pas être écrit (erreur \(code))", en: "the result cannot be written (error \(code))")
    case .workerFailed:
      return Bilingual(fr: "le programme auxiliaire s’est arrêté", en: "the worker process stopped")
    }
  }
}
