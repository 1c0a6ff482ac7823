import ArgumentParser

/// Commands that are promised and not built: they say so, rather than pass for a typing mistake.
protocol NotYet: ParsableCommand {
  var rest: [String] { get }
}

extension NotYet {
  static func promised(_ name: String, _ aliases: [String] = []) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: Words.say("Pas encore offert.", "Not on offer yet."), shouldDisplay: false,
      aliases: aliases)
  }

  func run() throws {
    let name = Self.configuration.commandName ?? ""
    throw ValidationError(
      Words.say(
        "«\u{00A0}dossier \(name)\u{00A0}» n’est pas encore offert par cette version.",
        "“dossier \(name)” is not on offer in this version yet."))
  }
}

struct Refusal: NotYet {
  static let configuration = promised("refusal", ["refus"])
  @Argument(parsing: .allUnrecognized) var rest: [String] = []
}
