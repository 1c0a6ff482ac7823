/// Forms of address in the language of a letter: « Mme » of a French case is "Ms." in an English letter.
enum FormOfAddress {
  /// A form that is not known stays as the case writes it.
  static func words(_ title: String?, _ language: Language) -> String? {
    guard let title else { return nil }
    let name = title.lowercased().replacing(".", with: "")
    switch language {
    case .fr: return french[name] ?? title
    case .en: return english[name] ?? title
    }
  }

  private static let french = ["mr": "M.", "ms": "Mme", "mrs": "Mme", "miss": "Mme"]
  private static let english = ["m": "Mr.", "mme": "Ms.", "mlle": "Ms."]
}
