import ArgumentParser
import DossierKit
import Zip

/// An archive named on the command line, which may ask for its password.
struct ArchiveOpening {
  let path: String
  let password: PasswordOptions

  /// Verifies the archive; asks for the password where it needs one and none was given.
  /// - Parameters:
  ///   - known: a password given already.
  ///   - keeping: files whose bytes are wanted.
  /// - Throws: an exit with status 66 for an archive that cannot be read.
  func verification(known: ZipPassword? = nil, keeping: Set<String> = []) throws -> BagVerification {
    do {
      let given = try known ?? password.given()
      let bytes = Array(path.utf8)
      let result = try BagVerification.verify(bytes, password: given, keeping: keeping)
      guard result.asksForPassword, given == nil, let asked = try password.asked(for: path) else { return result }
      return try BagVerification.verify(bytes, password: asked, keeping: keeping)
    } catch let error as FileFailure {
      Terminal.warn("\(path): \(error.message[Words.language])")
      throw ExitCode(Status.unreadable.rawValue)
    }
  }
}
