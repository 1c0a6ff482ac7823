public import Zip

/// Why no archive was written.
public enum PackFailure: Error, Sendable {
  /// The case has errors (and `--draft` was not given): how many.
  case notReady(errors: Int)
  /// No requirement has a file: there is nothing to pack.
  case nothing
  /// Several files of a slot could not be joined.
  case cannotJoin(slot: Bilingual, reason: Bilingual)
  /// The file that a slot would get is over the limit of the account.
  case overLimit(name: String, size: Int, limit: Int)
  /// A joined file does not have the pages of its papers.
  case pagesLost(name: String, expected: Int, found: Int)
  /// The index or the report could not be set.
  case index(String)
  /// A file could not be read whole, so that nothing can be proved of it.
  case unread(file: String)
  /// A letter could not be set.
  case letter(Bilingual)
  /// The archive could not be written.
  case writing(FileFailure)

  public var message: Bilingual {
    switch self {
    case .notReady(let errors):
      return Bilingual.make { language in
        let count = Typography.count(
          errors, language, one: Bilingual(fr: "erreur", en: "error"), many: Bilingual(fr: "erreurs", en: "errors"))
        return language == .fr
          ? "Rien n’est écrit\u{00A0}: le dossier a \(count). Voir «\u{00A0}dossier valider\u{00A0}»; --draft assemble quand même, en le disant."
          : "Nothing is written: the case has \(count). See “dossier validate”; --draft assembles all the same, and says so."
      }
    case .nothing:
      return Bilingual(fr: "Rien n’est écrit\u{00A0}: aucun fichier ne répond à une exigence.", en: "Nothing is written: no file answers a requirement.")
    case .cannotJoin(let slot, let reason):
      return Bilingual(
        fr: "Les fichiers de l’emplacement «\u{00A0}\(slot.fr)\u{00A0}» n’ont pas pu être réunis\u{00A0}: \(reason.fr).",
        en: "The files of the slot “\(slot.en)” could not be joined: \(reason.en).")
    case .overLimit(let name, let size, let limit):
      return Bilingual.make {
        let (size, limit) = (Typography.size(size, $0), Typography.size(limit, $0))
        return $0 == .fr
          ? "\(name) ferait encore \(size), au-dessus de la limite de \(limit)\u{00A0}: enlevez des pages qui ne sont pas demandées, ou numérisez de nouveau à 150 points par pouce."
          : "\(name) would still be \(size), over the limit of \(limit): take out pages that are not asked for, or scan again at 150 dots per inch."
      }
    case .pagesLost(let name, let expected, let found):
      return Bilingual(
        fr: "\(name) devrait avoir \(expected) pages et en a \(found)\u{00A0}: rien n’est écrit.",
        en: "\(name) should have \(expected) pages and has \(found): nothing is written.")
    case .index(let reason):
      return Bilingual(
        fr: "L’index n’a pas pu être composé (\(reason)).", en: "The index could not be set (\(reason)).")
    case .unread(let file):
      return Bilingual(fr: "\(file) n’a pas pu être lu en entier.", en: "\(file) could not be read whole.")
    case .letter(let message): return message
    case .writing(let failure): return failure.message
    }
  }
}

extension FileFailure {
  /// The failure in words.
  public var message: Bilingual {
    switch self {
    case .exists:
      Bilingual(fr: "Le fichier existe déjà; --overwrite le remplace.", en: "The file is there already; --overwrite replaces it.")
    case .notAFile: Bilingual(fr: "La cible n’est pas un fichier ordinaire.", en: "The target is no ordinary file.")
    case .missing: Bilingual(fr: "Le fichier n’existe pas.", en: "There is no such file.")
    case .notAFolder: Bilingual(fr: "Le répertoire de la cible n’existe pas.", en: "The target’s folder does not exist.")
    case .readOnly: Bilingual(fr: "Le système de fichiers est en lecture seule.", en: "The file system is read-only.")
    case .noPermission: Bilingual(fr: "Permission refusée.", en: "Permission denied.")
    case .diskFull: Bilingual(fr: "Le disque est plein.", en: "The disk is full.")
    case .sourceUnreadable(let name, _): Bilingual(fr: "\(name) ne peut plus être lu.", en: "\(name) can no longer be read.")
    case .changedWhileReading(let name):
      Bilingual(fr: "\(name) a changé pendant l’assemblage.", en: "\(name) changed while it was packed.")
    case .readBackDiffers: Bilingual(fr: "L’archive relue n’est pas celle qui a été écrite.", en: "The archive read back is not the one that was written.")
    case .notOurs(let path):
      Bilingual(
        fr: "Ce répertoire n’est pas tel que dossier l’a écrit (\(path))\u{00A0}: il n’est pas remplacé. Donnez un autre nom ou déplacez-le.",
        en: "This folder is not as dossier wrote it (\(path)): it is not replaced. Give another name or move it.")
    case .interrupted: Bilingual(fr: "Interrompu\u{00A0}: rien n’est écrit.", en: "Interrupted: nothing is written.")
    case .other(let code, let call):
      Bilingual(fr: "Erreur \(code) du système (\(call)).", en: "System error \(code) (\(call)).")
    }
  }
}
