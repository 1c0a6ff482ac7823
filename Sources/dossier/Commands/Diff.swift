import ArgumentParser
import DossierKit
import Zip

struct Diff: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: Words.say("Dit ce qui a changé entre deux envois.", "Tells what changed between two submissions."),
    discussion: Words.say(
      """
      Les deux archives sont d’abord vérifiées; une archive modifiée ou refusée n’est pas comparée (code 1). Le
      code est 0 qu’il y ait des différences ou non.

      Exemple\u{00A0}:
        dossier diff envoi-1.zip envoi-2.zip
      """,
      """
      Both archives are verified first; one that was changed or is refused is not compared (status 1). The status
      is 0 whether there are differences or not.

      Example:
        dossier diff first.zip second.zip
      """))

  @Argument(help: ArgumentHelp(Words.say("L’archive d’avant.", "The archive before."), valueName: "old.zip"))
  var old: String

  @Argument(help: ArgumentHelp(Words.say("L’archive d’après.", "The archive after."), valueName: "new.zip"))
  var new: String

  @Option(help: ArgumentHelp(Words.say("text ou json.", "text or json.")))
  var format: Format = .text

  @Option(help: ArgumentHelp(Words.say("Langue\u{00A0}: fr ou en.", "Language: fr or en.")))
  var lang: LanguageChoice?

  @OptionGroup var password: PasswordOptions

  func run() throws {
    // One descriptor is read once: both archives have its password.
    let known = try password.given()
    let sides = try [old, new].compactMap { try side($0, known) }
    guard sides.count == 2 else { return try Status.faults.end() }
    let difference = SubmissionDifference(old: sides[0], new: sides[1])
    switch format {
    case .text: Terminal.print(DifferenceText(language: Words.language).text(difference))
    case .json: Terminal.print(try DifferenceJSON(difference).text())
    }
  }

  /// The archive, or nil after saying why it cannot be compared.
  private func side(_ path: String, _ known: ZipPassword?) throws -> SubmissionSide? {
    let found = try ArchiveOpening(path: path, password: password)
      .verification(known: known, keeping: [SubmissionSide.reportPath])
    guard found.verdict == .intact else {
      let language = Words.language
      let reasons = found.faults.prefix(3).map { $0.message[language] }.joined(separator: "; ")
      Terminal.warn(
        "\(path): " + (language == .fr ? "cette archive n’est pas intacte (\(reasons))" : "this archive is not intact (\(reasons))"))
      return nil
    }
    return SubmissionSide(archive: path, found)
  }
}
