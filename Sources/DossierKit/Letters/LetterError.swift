public import Typesetting

/// Why no letter was drafted.
public enum LetterError: Error, Equatable, Sendable {
  /// The letter may not be written on these facts (exit status 1).
  case refused(LetterRefusal)
  /// The program does not write this letter yet (exit status 64).
  case notYet(LetterKind)
  /// The template has a fault (exit status 65).
  case template(TemplateFault)
  /// The template is not there or cannot be read as text (exit status 65).
  case templateUnreadable(name: String)

  /// What to tell the person.
  public var message: Bilingual {
    switch self {
    case .refused(let refusal): refusal.message
    case .notYet(let kind):
      Bilingual(
        fr:
          "La lettre \(Typography.quoted(kind.rawValue, .fr)) n’est pas encore rédigée par ce programme. "
          + "Lettres offertes\u{00A0}: "
          + Typography.list(LetterKind.allCases.filter(\.isWritten).map(\.rawValue), .fr) + ".",
        en: "This program does not write the letter \(Typography.quoted(kind.rawValue, .en)) yet. Letters on offer: "
          + Typography.list(LetterKind.allCases.filter(\.isWritten).map(\.rawValue), .en) + ".")
    case .template(let fault):
      Bilingual(
        fr: "\(fault.template):\(fault.line):\(fault.column): \(fault.messageFR)",
        en: "\(fault.template):\(fault.line):\(fault.column): \(fault.messageEN)")
    case .templateUnreadable(let name):
      Bilingual(fr: "Le modèle \(name) ne peut pas être lu.", en: "The template \(name) cannot be read.")
    }
  }
}
