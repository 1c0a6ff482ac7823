import DossierKit

/// The language of help and of errors on the command line, told before the case is read.
enum Words {
  /// `--lang` as typed, else the locale, else English.
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count, let language = Language(rawValue: arguments[index + 1]) {
        return language
      }
      if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
        return language
      }
    }
    return locale ?? .en
  }()

  /// The language of the locale, if it is one of the two.
  static let locale: Language? = {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Terminal.variable(name), !value.isEmpty else { continue }
      return Language(rawValue: String(value.prefix(2)))
    }
    return nil
  }()

  static func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
}
