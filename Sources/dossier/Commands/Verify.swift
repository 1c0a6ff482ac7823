import ArgumentParser
import DossierKit
import FoundationEssentials
import Zip

struct Verify: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Words.say(
      "Prouve qu’une archive est entière et inchangée.", "Proves that an archive is whole and unchanged."),
    discussion: Words.say(
      """
      Une archive chiffrée (AES) demande son mot de passe, au terminal ou par --password-fd.

      Exemples\u{00A0}:
        dossier verifier mon-dossier.zip
        dossier verifier secret.zip --password-fd 3 3< mot-de-passe.txt
      """,
      """
      An encrypted archive (AES) asks for its password, on the terminal or through --password-fd.

      Examples:
        dossier verify my-case.zip
        dossier verify secret.zip --password-fd 3 3< password.txt
      """),
    aliases: ["verifier"])

  @Argument(help: ArgumentHelp(Words.say("L’archive.", "The archive."), valueName: "archive.zip"))
  var archive: String

  @Option(help: ArgumentHelp(Words.say("text ou json.", "text or json.")))
  var format: Format = .text

  @Option(help: ArgumentHelp(Words.say("Langue\u{00A0}: fr ou en.", "Language: fr or en.")))
  var lang: LanguageChoice?

  @OptionGroup var password: PasswordOptions

  func run() throws {
    let result = try ArchiveOpening(path: archive, password: password).verification()
    switch format {
    case .text: Terminal.print(text(result))
    case .json: Terminal.print(try json(result))
    }
    try (result.verdict == .intact ? Status.done : .faults).end()
  }

  private func text(_ result: BagVerification) -> String {
    let language = Words.language
    var text =
      switch result.verdict {
      case .intact: Words.say("INTACTE", "INTACT")
      case .changed: Words.say("MODIFIÉE", "CHANGED")
      case .refused: Words.say("REFUSÉE", "REFUSED")
      }
    let files = Typography.count(
      result.entries, language, one: Bilingual(fr: "fichier", en: "file"), many: Bilingual(fr: "fichiers", en: "files"))
    text += " · \(archive) · \(files)\nSHA-256 \(result.sha256)\n"
    if result.verdict == .intact, !result.isStrong {
      text += Words.say(
        "  Prouvé par \(result.algorithms.map { $0.uppercased() }.joined(separator: ", ")) seulement\u{00A0}: cela exclut un accident, non une modification voulue.\n",
        "  Proved by \(result.algorithms.map { $0.uppercased() }.joined(separator: ", ")) only: that excludes an accident, not a change on purpose.\n")
    }
    for fault in result.faults { text += "  ✗ \(fault.message[language])\n" }
    return text
  }

  private struct JSON: Encodable {
    struct Fault: Encodable {
      let code: String
      let message: Bilingual
    }
    let verdict: String
    let sha256: String
    let entries: Int
    let algorithms: [String]
    let faults: [Fault]
  }

  private func json(_ result: BagVerification) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let value = JSON(
      verdict: result.verdict.rawValue, sha256: result.sha256, entries: result.entries,
      algorithms: result.algorithms,
      faults: result.faults.map { JSON.Fault(code: $0.code, message: $0.message) })
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
