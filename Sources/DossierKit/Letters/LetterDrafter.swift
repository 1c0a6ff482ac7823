internal import Pages
internal import Typesetting

/// Drafts letters: the facts of a case in the words of a template, as a document marked as a draft.
public enum LetterDrafter {
  /// Drafts a letter.
  /// - Throws: ``LetterError``, where the letter may not be written, is not written by this program, or where its
  ///   template has a fault.
  public static func draft(
    _ request: LetterRequest, templates: LetterTemplates = .builtIn
  ) throws(LetterError) -> DraftLetter {
    guard request.kind.isWritten else { throw .notYet(request.kind) }
    if request.kind == .restorationPTOT {
      do throws(LetterRefusal) { try RestorationGate(request: request).check() } catch { throw .refused(error) }
    }
    let name = request.kind.templateName(request.language)
    let text = try templates.text(name)
    let expanded: ExpandedTemplate
    do throws(TemplateFault) {
      expanded = try Template(text, name: name).expand(
        LetterData(request: request).scope(), vocabulary: TemplateVocabulary(LetterVocabulary.fields(of: request.kind)))
    } catch { throw .template(error) }
    return DraftLetter(
      kind: request.kind, language: request.language,
      document: Document(info: info(request), blocks: expanded.blocks), missing: expanded.missing)
  }

  /// The words of the draft's mark.
  static let draftMark = Bilingual(
    fr: "ÉBAUCHE\u{00A0}: lettre à relire, à corriger et à signer; elle n’est pas prête à être envoyée",
    en: "DRAFT: to be read, corrected and signed; not ready to be sent")

  private static func info(_ request: LetterRequest) -> DocumentInfo {
    let language = request.language
    let (year, month, day) = request.day.civil
    let title = request.kind.title[language]
    let name = request.person.fullName
    return DocumentInfo(
      title: title, language: language == .fr ? .french : .english,
      day: PageDay(year: year, month: month, day: day), author: name ?? "", draftMark: draftMark[language],
      header: [name, title].compactMap(\.self).joined(separator: " – "),
      pageNumber: Bilingual(fr: "Page {page} de {pages}", en: "Page {page} of {pages}")[language])
  }
}
