internal import Typesetting

/// One name that a template of letters may use: what `--list-fields` prints.
public struct LetterField: Hashable, Sendable {
  /// What the name may be used for.
  public enum Use: Hashable, Sendable {
    /// `{{name}}`, and `{{#name}}…{{/name}}` where the text may be absent.
    case text
    /// `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}` only.
    case flag
    /// `{{#name}}…{{/name}}`, once for each element, with the names inside.
    case list([LetterField])
  }

  /// The name as it stands between the braces.
  public var name: String
  public var use: Use
  /// What it stands for.
  public var meaning: Bilingual

  init(_ name: String, _ use: Use = .text, fr: String, en: String) {
    self.name = name
    self.use = use
    meaning = Bilingual(fr: fr, en: en)
  }
}

extension TemplateVocabulary {
  /// The engine's view of a list of fields.
  init(_ fields: [LetterField]) {
    var entries: [String: Entry] = [:]
    for field in fields {
      switch field.use {
      case .text: entries[field.name] = .text
      case .flag: entries[field.name] = .flag
      case .list(let inner): entries[field.name] = .inside(TemplateVocabulary(inner))
      }
    }
    self.init(entries)
  }
}

extension LetterField {
  /// The lines of a list of fields: the tag as it is written, and what it stands for; names inside a list are
  /// indented under it.
  public static func listing(_ fields: [LetterField], _ language: Language, indent: String = "") -> [String] {
    fields.flatMap { field -> [String] in
      let colon = language == .fr ? "\u{00A0}: " : ": "
      switch field.use {
      case .text: return ["\(indent){{\(field.name)}}\(colon)\(field.meaning[language])"]
      case .flag: return ["\(indent){{#\(field.name)}}…{{/\(field.name)}}\(colon)\(field.meaning[language])"]
      case .list(let inner):
        return ["\(indent){{#\(field.name)}}…{{/\(field.name)}}\(colon)\(field.meaning[language])"]
          + listing(inner, language, indent: indent + "  ")
      }
    }
  }
}
