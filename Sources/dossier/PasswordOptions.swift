import ArgumentParser
import Zip

/// Where the password of an encrypted archive comes from: a descriptor, or the terminal. Never an argument, which
/// every user of the machine can see.
struct PasswordOptions: ParsableArguments {
  @Option(
    name: .customLong("password-fd"),
    help: ArgumentHelp(
      Words.say(
        "Descripteur dont la première ligne est le mot de passe (sinon il est demandé au terminal).",
        "Descriptor whose first line is the password (else it is asked on the terminal)."),
      valueName: "number"))
  var descriptor: Int32?

  func validate() throws {
    guard let descriptor, descriptor < 0 else { return }
    throw ValidationError(Words.say("--password-fd prend un nombre de 0 ou plus.", "--password-fd takes a number of 0 or more."))
  }

  /// The password of the descriptor; nil where none is named.
  /// - Throws: an exit with status 66 for a descriptor that cannot be read, 64 for an empty password.
  func given() throws -> ZipPassword? {
    guard let descriptor else { return nil }
    guard let line = PasswordLine.read(from: descriptor) else {
      Terminal.warn(
        Words.say(
          "Le descripteur \(descriptor) de --password-fd ne peut pas être lu.",
          "The descriptor \(descriptor) of --password-fd cannot be read."))
      throw ExitCode(Status.unreadable.rawValue)
    }
    return try Self.checked(line)
  }

  /// The password of an archive to be made, asked twice on the terminal.
  func new() throws -> ZipPassword {
    if let given = try given() { return given }
    for _ in 0..<3 {
      guard
        let first = try PasswordPrompt.ask(Words.say("Mot de passe de l’archive\u{00A0}: ", "Password of the archive: ")),
        let second = try PasswordPrompt.ask(Words.say("Encore une fois\u{00A0}: ", "Once more: "))
      else {
        throw ValidationError(
          Words.say(
            "--encrypt demande un mot de passe\u{00A0}: il n’y a pas de terminal, donnez --password-fd.",
            "--encrypt asks for a password: there is no terminal, give --password-fd."))
      }
      if first == second { return try Self.checked(first) }
      Terminal.warn(Words.say("Les deux mots de passe diffèrent.", "The two passwords differ."))
    }
    throw ValidationError(Words.say("Les deux mots de passe diffèrent.", "The two passwords differ."))
  }

  /// The password of an archive that is there, asked once; nil where there is nobody to ask.
  func asked(for archive: String) throws -> ZipPassword? {
    let question = Words.say("Mot de passe de \(archive)\u{00A0}: ", "Password of \(archive): ")
    guard let line = try PasswordPrompt.ask(question) else {
      Terminal.warn(
        Words.say(
          "\(archive) est chiffrée et il n’y a pas de terminal\u{00A0}: donnez le mot de passe avec --password-fd.",
          "\(archive) is encrypted and there is no terminal: give the password with --password-fd."))
      return nil
    }
    return try Self.checked(line)
  }

  private static func checked(_ line: [UInt8]) throws -> ZipPassword {
    guard let password = ZipPassword(line) else {
      throw ValidationError(Words.say("Le mot de passe est vide.", "The password is empty."))
    }
    return password
  }
}
