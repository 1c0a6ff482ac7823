internal import Typesetting

/// The check of templates without a case: for people who write their own (`letter --check`).
public struct TemplateCheck: Sendable {
  /// What was found of one template.
  public struct Fault: Sendable, Equatable {
    /// `reconsideration.fr.md:3:5: unknown tag “uci”`, in both languages.
    public var message: Bilingual
  }

  private let templates: LetterTemplates

  public init(_ templates: LetterTemplates) { self.templates = templates }

  /// The first fault of each template of the kinds, both languages; tags that differ between the two are faults.
  public func faults(of kinds: [LetterKind] = LetterKind.allCases) -> [Fault] {
    kinds.flatMap { kind -> [Fault] in
      var faults: [Fault] = []
      var sound: [Template] = []
      for language in Language.allCases {
        do throws(LetterError) { sound.append(try template(kind, language)) } catch {
          faults.append(Fault(message: error.message))
        }
      }
      guard sound.count == 2 else { return faults }
      for (one, other) in [(sound[0], sound[1]), (sound[1], sound[0])] {
        do throws(TemplateFault) { try one.check(sameTagsAs: other) } catch {
          faults.append(Fault(message: LetterError.template(error).message))
        }
      }
      return faults
    }
  }

  private func template(_ kind: LetterKind, _ language: Language) throws(LetterError) -> Template {
    let name = kind.templateName(language)
    let text = try templates.text(name)
    do throws(TemplateFault) {
      let template = try Template(text, name: name)
      try template.check(TemplateVocabulary(LetterVocabulary.fields(of: kind)))
      return template
    } catch { throw .template(error) }
  }
}
