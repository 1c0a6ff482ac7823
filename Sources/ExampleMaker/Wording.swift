import DossierKit

extension Language {
  /// The words of this language.
  func say(_ fr: String, _ en: String) -> String { self == .fr ? fr : en }

  /// A day written `YYYY-MM-DD`, in words; the text itself where it is no day.
  func day(_ text: String) -> String { Day(text).map { Typography.day($0, self) } ?? text }

  /// Whole dollars.
  func dollars(_ amount: Int) -> String { Typography.amount(cents: amount * 100, self) }
}
