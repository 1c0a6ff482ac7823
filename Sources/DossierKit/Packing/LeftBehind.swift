import Conversion

/// What joining left behind, in words for the index.
enum LeftBehind {
  static func words(_ parts: [Conversion.DroppedPart], _ sources: [CaseFile]) -> [Bilingual] {
    var seen: Set<Bilingual> = []
    return parts.map { part in
      let what = name(of: part.kind)
      let file = sources.indices.contains(part.input) ? sources[part.input].path : "?"
      return Bilingual(
        fr: "non repris de \(file)\u{00A0}: \(what.fr)", en: "not carried over from \(file): \(what.en)")
    }.filter { seen.insert($0).inserted }
  }

  private static func name(of kind: Conversion.DroppedPart.Kind) -> Bilingual {
    switch kind {
    case .destination: Bilingual(fr: "un lien vers une page qui n’existe pas", en: "a link to a page that is not there")
    case .javaScript: Bilingual(fr: "un script", en: "a script")
    case .attachments: Bilingual(fr: "des pièces jointes", en: "attachments")
    case .xfa: Bilingual(fr: "les données XFA du formulaire", en: "the form’s XFA data")
    case .optionalContent: Bilingual(fr: "les calques", en: "layers")
    case .signature: Bilingual(fr: "la signature numérique", en: "the digital signature")
    case .taggedStructure: Bilingual(fr: "la structure pour lecteurs d’écran", en: "the structure for screen readers")
    case .formFields: Bilingual(fr: "des champs de formulaire", en: "form fields")
    case .pageLabels: Bilingual(fr: "les noms de pages", en: "page labels")
    case .bookmark: Bilingual(fr: "un signet", en: "a bookmark")
    case .action: Bilingual(fr: "une action", en: "an action")
    }
  }
}
