/// Why a Word document cannot serve as a letterhead.
public enum LetterheadFault: Error, Equatable, Sendable {
  /// A part that every Word document has is missing, or cannot be read: its name.
  case unreadable(String)
  /// Macros, controls or embedded programs: the part or the kind of relation.
  case activeContent(String)
  /// A relation that leads out of the file: its target.
  case external(String)
  /// A digital signature, which any change would break.
  case signed

  /// In French.
  public var messageFR: String { words.fr }
  /// In English.
  public var messageEN: String { words.en }

  private var words: (fr: String, en: String) {
    switch self {
    case .unreadable(let part):
      ("ce n’est pas un document Word utilisable (\(part))", "this is not a usable Word document (\(part))")
    case .activeContent(let part):
      ("le document contient des macros ou des programmes (\(part))", "the document holds macros or programs (\(part))")
    case .external(let target):
      (
        "le document renvoie à l’extérieur de lui-même (\(target)) : retirer ce lien",
        "the document leads outside of itself (\(target)): remove that link"
      )
    case .signed: ("le document porte une signature numérique", "the document bears a digital signature")
    }
  }
}
