public import ArgumentParser
public import DossierKit

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// The language of a report; `both` prints each line in French and right under it in English.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case fr, en, both

  var languages: [Language] {
    switch self {
    case .fr: [.fr]
    case .en: [.en]
    case .both: [.fr, .en]
    }
  }
}

extension Application: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }
}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// Options that several commands share.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Words.say("Langue du rapport (sinon celle du dossier, puis des paramètres régionaux).", "Language of the report (else the case's, then the locale's).")))
  var lang: LanguageChoice?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      Words.say("Jour à juger, AAAA-MM-JJ (sinon le plus tardif de submission_date et d’aujourd’hui).", "Day to judge, YYYY-MM-DD (else the later of submission_date and today)."),
      valueName: "date"))
  var asOf: Day?

  @Option(
    name: .customLong("manifests"),
    help: ArgumentHelp(
      Words.say("Répertoire de manifestes à utiliser à la place de ceux du programme.", "Folder of manifests to use in place of the program's."),
      valueName: "dir"))
  var manifests: String?

  @Option(help: ArgumentHelp(Words.say("Couleurs.", "Colours.")))
  var color: ColorChoice = .auto

  @Flag(help: ArgumentHelp(Words.say("Sans progression ni messages.", "No progress and no messages.")))
  var quiet = false

  @Flag(help: ArgumentHelp(Words.say("Les avertissements comptent comme des erreurs.", "Warnings count as errors.")))
  var strict = false

  @Flag(name: .customLong("no-ocr"), help: ArgumentHelp(Words.say("Sans reconnaissance de texte dans les images.", "No recognition of text in pictures.")))
  var noOCR = false

  @Flag(
    name: .customLong("cache"),
    help: ArgumentHelp(
      Words.say(
        "Retient 30 jours ce qui est lu, pour aller plus vite (voir dossier cache, dossier forget).",
        "Remembers what is read for 30 days, to go faster (see dossier cache, dossier forget).")))
  var cache = false

  @Flag(help: ArgumentHelp(Words.say("Numéros de passeport et de client en clair.", "Passport and client numbers in full.")))
  var unmasked = false

  /// The language for a case: as typed, else the case's, else the locale's, else English.
  func language(for case: Case?) -> Language {
    lang?.languages.first ?? `case`?.language ?? Words.locale ?? .en
  }
}
