import Typesetting
import Zip

extension Packer {
  struct Letters {
    var entries: [ZipEntry] = []
    /// Whether one of them needed the fonts for other scripts.
    var usesOtherScripts = false
  }

  /// The current drafts, marked as such: the letter of each submission, and an explanation for each mandatory slot that
  /// would stay empty. A case for which no letter may be drafted has none.
  func letters() throws(PackFailure) -> Letters {
    let usual = LetterDesk.usualKinds(record.case).map { LetterDesk.request($0, language, record) }
    var letters = Letters()
    for request in usual + LetterDesk.forEmptySlots(language, record) {
      guard let draft = try? LetterDrafter.draft(request) else { continue }
      do {
        let stem = "letter/\(draft.fileStem)"
        letters.entries.append(ZipEntry("\(stem).docx", .bytes(try LetterFormat.docx.bytes(of: draft.document)), method: .store))
        let pdf = try LetterFormat.pdf(draft.document)
        letters.usesOtherScripts = letters.usesOtherScripts || pdf.usesOtherScripts
        letters.entries.append(ZipEntry("\(stem).pdf", .bytes(pdf.bytes), method: .store))
      } catch {
        throw .letter(
          Bilingual(
            fr: "L’ébauche de la lettre n’a pas pu être composée (\(error)).",
            en: "The draft of the letter could not be set (\(error))."))
      }
    }
    return letters
  }
}
