import Glibc

/// Why a case cannot be judged.
public enum CaseLoadError: Error, Hashable, Sendable {
  /// There is no such folder.
  case noFolder
  /// The folder has no `case.yaml`.
  case missing
  /// `case.yaml` cannot be read.
  case unreadable(Reason)
  /// `case.yaml` was read and is not as it should be.
  case invalid(Faults)
  /// A schema of the program itself is not in order.
  case program(SchemaRefused)

  public enum Reason: Hashable, Sendable {
    /// A symbolic link, a folder, a pipe, a socket or a device.
    case notAFile
    /// Over one mebibyte.
    case tooLarge
    /// The `errno` of the system.
    case code(Int32)
  }

  /// The faults to print one a line, as `case.yaml:LINE:COLUMN: message`; empty where the error is of another kind.
  public var faults: [Fault] {
    if case .invalid(let faults) = self { faults.all } else { [] }
  }
}

extension CaseLoadError {
  /// The error in words, without the place, which the caller knows.
  public var message: Bilingual {
    switch self {
    case .noFolder: Bilingual(fr: "dossier introuvable", en: "no such folder")
    case .missing:
      Bilingual(
        fr: "ce dossier n’a pas de `case.yaml`; `dossier init` peut en écrire un",
        en: "this folder has no `case.yaml`; `dossier init` can write one")
    case .unreadable(.notAFile):
      Bilingual(
        fr: "`case.yaml` doit être un fichier ordinaire (ni lien, ni dossier, ni tube)",
        en: "`case.yaml` must be a regular file (no link, folder or pipe)")
    case .unreadable(.tooLarge): Bilingual(fr: "`case.yaml` dépasse 1 Mio", en: "`case.yaml` is larger than 1 MiB")
    case .unreadable(.code(EACCES)), .unreadable(.code(EPERM)):
      Bilingual(
        fr: "`case.yaml` ne peut pas être ouvert\u{A0}: permission refusée",
        en: "`case.yaml` cannot be opened: permission denied")
    case .unreadable(.code(let code)):
      Bilingual(
        fr: "`case.yaml` ne peut pas être lu (erreur \(code) du système)",
        en: "`case.yaml` cannot be read (system error \(code))")
    case .invalid(let faults):
      Bilingual.make {
        Typography.count(
          faults.all.count, $0, one: Bilingual(fr: "faute dans `case.yaml`", en: "fault in `case.yaml`"),
          many: Bilingual(fr: "fautes dans `case.yaml`", en: "faults in `case.yaml`"))
      }
    case .program(let refused):
      Bilingual(
        fr: "faute du programme\u{A0}: schéma refusé, \(refused)",
        en: "fault of the program: schema refused, \(refused)")
    }
  }
}
