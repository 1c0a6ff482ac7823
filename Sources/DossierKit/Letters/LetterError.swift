public import Typesetting

/// Why no letter was drafted.
public enum LetterError: Error, Equatable, Sendable {
  /// The letter may not be written on these facts (exit status 1).
  case refused(LetterRefusal)
  /// The template has a fault (exit status 65).
  case template(TemplateFault)
  /// No font draws a character of a field; the field's name, where one is found (exit status 1).
  case glyphMissing(character: String, field: String?)
  /// The file cannot serve as a letterhead (exit status 65).
  case letterhead(LetterheadFault)
  /// The letterhead is not there or is no archive (exit status 66).
  case letterheadUnreadable
  /// The letter could not be set (exit status 70).
  case setting(String)
  /// The template is not there or cannot be read as text (exit status 65).
  case templateUnreadable(name: String)

  /// What to tell the person.
  public var message: Bilingual {
    switch self {
    case .refused(let refusal): refusal.message
    case .template(let fault):
      Bilingual(
        fr: "\(fault.template):\(fault.line):\(fault.column): \(fault.messageFR)",
        en: "\(fault.template):\(fault.line):\(fault.column): \(fault.messageEN)")
    case .glyphMissing(let character, let field):
      Bilingual(
        fr: "Aucune police ne peut dessiner «\u{00A0}\(character)\u{00A0}»"
          + (field.map { ", dans le champ \($0)" } ?? "") + "\u{00A0}: choisir --format docx, ou écrire autrement.",
        en: "No font draws “\(character)”" + (field.map { ", in the field \($0)" } ?? "")
          + ": choose --format docx, or write it otherwise.")
    case .letterhead(let fault):
      Bilingual(
        fr: "Ce papier à en-tête ne peut servir\u{00A0}: \(fault.messageFR).",
        en: "This letterhead cannot serve: \(fault.messageEN).")
    case .letterheadUnreadable:
      Bilingual(
        fr: "Ce papier à en-tête manque, ou n’est pas un document Word.",
        en: "This letterhead is missing, or is no Word document.")
    case .setting(let words):
      Bilingual(fr: "La lettre n’a pas pu être composée\u{00A0}: \(words)", en: "The letter could not be set: \(words)")
    case .templateUnreadable(let name):
      Bilingual(fr: "Le modèle \(name) ne peut pas être lu.", en: "The template \(name) cannot be read.")
    }
  }
}
