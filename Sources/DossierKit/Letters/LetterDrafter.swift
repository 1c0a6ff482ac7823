internal import Pages
internal import Typesetting

/// Drafts letters: the facts of a case in the words of a template, as a document marked as a draft.
public enum LetterDrafter {
  /// Drafts a letter.
  /// - Throws: ``LetterError``, where the letter may not be written, or where its template has a fault.
  public static func draft(
    _ request: LetterRequest, templates: LetterTemplates = .builtIn
  ) throws(LetterError) -> DraftLetter {
    do throws(LetterRefusal) { try LetterGate(request: request).check() } catch { throw .refused(error) }
    let name = request.kind.templateName(request.language)
    let text = try templates.text(name)
    let expanded: ExpandedTemplate
    do throws(TemplateFault) {
      expanded = try Template(text, name: name).expand(
        LetterData(request: request).scope(), vocabulary: TemplateVocabulary(LetterVocabulary.fields(of: request.kind)))
    } catch { throw .template(error) }
    return DraftLetter(
      kind: request.kind, language: request.language,
      part: request.slot?.stem, document: Document(info: info(request), blocks: expanded.blocks),
      missing: expanded.missing, notices: LetterNotices(request: request).all(), fields: expanded.fields)
  }

  /// The words of the draft's mark.
  static let draftMark = Bilingual(
    fr: "ÉBAUCHE\u{00A0}: lettre à relire, à corriger et à signer; elle n’est pas prête à être envoyée",
    en: "DRAFT: to be read, corrected and signed; not ready to be sent")

  private static func info(_ request: LetterRequest) -> DocumentInfo {
    let language = request.language
    let (year, month, day) = request.day.civil
    let title = request.kind.title[language]
    // What a representative writes is signed by the representative.
    let name = request.kind == .representative ? request.case.representative?.name : request.person.fullName
    return DocumentInfo(
      title: title, language: language == .fr ? .french : .english,
      day: PageDay(year: year, month: month, day: day), author: name ?? "", draftMark: draftMark[language],
      header: [name, title].compactMap(\.self).joined(separator: " – "),
      pageNumber: Bilingual(fr: "Page {page} de {pages}", en: "Page {page} of {pages}")[language])
  }
}
