public import Zip

extension BagFault {
  /// The fault in words.
  public var message: Bilingual {
    switch self {
    case .archive(let fault): fault.message
    case .noTopFolder: Bilingual(fr: "l’archive n’a pas de répertoire de tête", en: "the archive has no top folder")
    case .severalTopFolders(let names):
      Bilingual.make {
        let list = Typography.list(names, $0)
        return $0 == .fr ? "plusieurs répertoires de tête\u{00A0}: \(list)" : "several top folders: \(list)"
      }
    case .tagFileMissing(let file): Bilingual(fr: "\(file) manque", en: "\(file) is missing")
    case .tagFileTooLarge(let file): Bilingual(fr: "\(file) est démesuré", en: "\(file) is far too large")
    case .declarationUnreadable:
      Bilingual(fr: "bagit.txt n’annonce pas BagIt 1.0 en UTF-8", en: "bagit.txt does not declare BagIt 1.0 in UTF-8")
    case .fetchesFiles:
      Bilingual(fr: "des fichiers seraient à chercher ailleurs (fetch.txt)", en: "files are to be fetched from elsewhere (fetch.txt)")
    case .manifestUnreadable(let file, let line):
      Bilingual(fr: "\(file), ligne \(line)\u{00A0}: illisible", en: "\(file), line \(line): unreadable")
    case .manifestRepeats(let file, let path):
      Bilingual(fr: "\(file) nomme deux fois \(path)", en: "\(file) names \(path) twice")
    case .notPayload(let path):
      Bilingual(fr: "\(path) est listé sans être dans data/", en: "\(path) is listed without being in data/")
    case .missing(let path): Bilingual(fr: "\(path) manque", en: "\(path) is missing")
    case .unlisted(let path): Bilingual(fr: "\(path) est de trop\u{00A0}: il n’est pas listé", en: "\(path) is extra: it is not listed")
    case .different(let path, _, _): Bilingual(fr: "\(path) a été modifié", en: "\(path) was changed")
    case .oxumDisagrees(let declared, let found):
      Bilingual(
        fr: "le nombre d’octets et de fichiers déclaré (\(declared)) n’est pas celui trouvé (\(found))",
        en: "the declared number of bytes and files (\(declared)) is not the one found (\(found))")
    }
  }

  /// A stable word for scripts.
  public var code: String {
    // A fault of the container goes by its own name.
    let text = if case .archive(let fault) = self { String(describing: fault) } else { String(describing: self) }
    return String(text.prefix { $0 != "(" })
  }
}

extension ZipFault {
  /// The fault in words. The technical name stands beside it for whoever wants to look it up.
  public var message: Bilingual {
    let technical = String(describing: self)
    switch self {
    case .notAnArchive, .cutShort:
      return Bilingual(fr: "ce n’est pas une archive ZIP entière", en: "this is no whole ZIP archive")
    case .encrypted(let name):
      return Bilingual(fr: "\(name) est chiffré", en: "\(name) is encrypted")
    case .passwordWrong:
      return Bilingual(fr: "le mot de passe n’est pas le bon", en: "the password is not the right one")
    case .contentsDamaged(let name), .contentsLonger(let name), .contentsShorter(let name), .checksumDisagrees(let name):
      return Bilingual(fr: "le contenu de \(name) est altéré", en: "the content of \(name) is corrupt")
    case .sameName(let first, let second):
      return Bilingual(
        fr: "deux entrées portent le même nom\u{00A0}: \(first) et \(second)", en: "two entries have the same name: \(first) and \(second)")
    case .trailingBytes, .junkAtStart, .gap, .hiddenBytes, .comment:
      return Bilingual(
        fr: "l’archive contient des octets qui n’appartiennent à aucun fichier (\(technical))",
        en: "the archive holds bytes that belong to no file (\(technical))")
    case .absolutePath(let name), .driveLetter(let name), .backslash(let name), .strayComponent(let name),
      .controlCharacter(let name):
      return Bilingual(
        fr: "le nom \(name) est dangereux à extraire", en: "the name \(name) is dangerous to extract")
    case .notARegularFile(let name, _):
      return Bilingual(fr: "\(name) n’est pas un fichier ordinaire", en: "\(name) is no ordinary file")
    case .tooLarge, .entryTooLarge, .bomb, .tooManyEntries:
      return Bilingual(
        fr: "l’archive se décompresse à une taille démesurée (\(technical))",
        en: "the archive unpacks to an enormous size (\(technical))")
    default:
      return Bilingual(
        fr: "l’archive se contredit (\(technical))", en: "the archive contradicts itself (\(technical))")
    }
  }
}
