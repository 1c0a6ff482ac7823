/// A fault of a template, and where it stands.
public struct TemplateFault: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// `{{` without `}}` on the same line, or a comment that never ends.
    case unclosedTag
    /// `}}` without `{{`.
    case strayClose
    /// A name that is not words of letters, digits, `_` and `-` joined by dots.
    case badName(String)
    /// `{{{`, `{{&`, `{{>` or `{{=`: Mustache that these templates do not know.
    case unsupportedTag(String)
    /// A section that is not closed before the end.
    case unclosedSection(String)
    /// `{{/name}}` without its beginning.
    case unopenedSection(String)
    /// `{{/name}}` where another section is open.
    case crossingSections(open: String, closed: String)
    /// A tag that the data do not know.
    case unknownTag(String)
    /// A tag that the template of the other language does not use in the same way.
    case onlyHere(String, other: String)
    /// A tag used in another way than its data allow; `use` says how it was used.
    case wrongUse(String, use: TemplateTag.Kind)
    /// A character that the template may not hold: U+E000 to U+F8FF, the planes for private use.
    case privateCharacter
    /// HTML, which no letter needs.
    case html
    /// Code: marked by backticks, or by an indentation of four spaces.
    case code
    /// An image.
    case image
    /// A tag in the address of a link.
    case tagInAddress
    /// Rows of one table with different numbers of cells, or more than four.
    case unevenTable
    /// More than 70,000 values, or nesting that cmark's tree does not hold.
    case tooLarge
  }

  /// What is wrong.
  public let problem: Problem
  /// The template's name, as its caller gave it.
  public let template: String
  /// The line, counted from one.
  public let line: Int
  /// The character in the line (Unicode scalars), counted from one.
  public let column: Int

  /// The fault in French, without its place.
  public var messageFR: String { words.fr }
  /// The fault in English, without its place.
  public var messageEN: String { words.en }

  private var words: (fr: String, en: String) {
    switch problem {
    case .unclosedTag: ("balise « {{ » sans « }} »", "tag “{{” without “}}”")
    case .strayClose: ("« }} » sans « {{ »", "“}}” without “{{”")
    case .badName(let name): ("nom de balise impossible : « \(name) »", "impossible tag name “\(name)”")
    case .unsupportedTag(let tag): ("balise non admise : « \(tag) »", "unsupported tag “\(tag)”")
    case .unclosedSection(let name): ("section « \(name) » jamais fermée", "section “\(name)” is never closed")
    case .unopenedSection(let name): ("« {{/\(name)}} » sans début", "“{{/\(name)}}” without a beginning")
    case .crossingSections(let open, let closed):
      ("« {{/\(closed)}} » alors que « \(open) » est ouverte", "“{{/\(closed)}}” while “\(open)” is open")
    case .unknownTag(let name): ("balise inconnue : « \(name) »", "unknown tag “\(name)”")
    case .onlyHere(let path, let other):
      ("« \(path) » ne sert pas de même dans \(other)", "“\(path)” is not used in the same way in \(other)")
    case .wrongUse(let name, let use): ("« \(name) » ne peut servir \(use.fr)", "“\(name)” cannot be used \(use.en)")
    case .privateCharacter: ("caractère à usage privé", "private-use character")
    case .html: ("HTML non admis", "HTML is not allowed")
    case .code:
      ("code ou retrait de quatre espaces non admis", "code, or an indentation of four spaces, is not allowed")
    case .image: ("image non admise", "an image is not allowed")
    case .tagInAddress: ("balise dans l’adresse d’un lien", "a tag in the address of a link")
    case .unevenTable:
      ("tableau de lignes inégales ou de plus de quatre colonnes", "a table with uneven rows or over four columns")
    case .tooLarge: ("modèle trop grand ou trop imbriqué", "the template is too large or too nested")
    }
  }
}

extension TemplateFault: CustomStringConvertible {
  /// `letters/x.en.md:3:5: unknown tag “uci”`.
  public var description: String { "\(template):\(line):\(column): \(messageEN)" }
}

extension TemplateTag.Kind {
  fileprivate var fr: String {
    switch self {
    case .value: "de texte"
    case .section, .inverted: "de section"
    }
  }

  fileprivate var en: String {
    switch self {
    case .value: "as text"
    case .section, .inverted: "as a section"
    }
  }
}
