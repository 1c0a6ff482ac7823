import Conversion

extension ConversionFailure {
  /// Why the file of a slot was not made.
  func words(_ sources: [CaseFile]) -> Bilingual {
    func file(_ index: Int) -> String { sources.indices.contains(index) ? sources[index].path : "?" }
    switch self {
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
  }}
