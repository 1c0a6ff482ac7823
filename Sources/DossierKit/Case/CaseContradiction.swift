/// How one part of `case.yaml` can contradict another, as data; the words are at the foot.
enum CaseContradiction: Hashable, Sendable {
  case sameApplication
  case repeatedPerson(String)
  case noPrincipal
  case severalPrincipals
  case severalPartners
  case applicationNotNamed(String)
  case noSuchPerson(String, suggestion: String?)
  case pathLeavesFolder
  case wrongOrder(String, String)
}

extension CaseContradiction {
  var message: Bilingual {
    switch self {
    case .sameApplication:
      Bilingual(fr: "`bowp` et `ptot` sont la même demande", en: "`bowp` and `ptot` are the same application")
    case .repeatedPerson(let id):
      Bilingual(
        fr: "deux personnes portent l’identifiant \(FaultCause.code(id))",
        en: "two people have the id \(FaultCause.code(id))")
    case .noPrincipal:
      Bilingual(
        fr: "il faut une personne avec `role: principal`", en: "one person with `role: principal` is needed")
    case .severalPrincipals:
      Bilingual(
        fr: "une seule personne peut avoir `role: principal`", en: "only one person may have `role: principal`")
    case .severalPartners:
      Bilingual(
        fr: "un seul époux ou conjoint de fait peut figurer au dossier",
        en: "a case may hold one spouse or common-law partner only")
    case .applicationNotNamed(let name):
      Bilingual(
        fr: "\(FaultCause.code(name)) ne figure pas sous `applications`",
        en: "\(FaultCause.code(name)) is not named under `applications`")
    case .noSuchPerson(let id, let suggestion):
      Bilingual(
        fr: "personne sous `people` n’a l’identifiant \(FaultCause.code(id))",
        en: "nobody under `people` has the id \(FaultCause.code(id))")
        + (suggestion.map {
          Bilingual(fr: "; vouliez-vous dire \(FaultCause.code($0))?", en: "; did you mean \(FaultCause.code($0))?")
        } ?? Bilingual(fr: "", en: ""))
    case .pathLeavesFolder:
      Bilingual(
        fr: "le chemin doit rester dans le dossier\u{A0}: ni absolu, ni avec `..`",
        en: "the path must stay in the folder: neither absolute nor with `..`")
    case .wrongOrder(let first, let second):
      Bilingual(fr: "`\(second)` précède `\(first)`", en: "`\(second)` is before `\(first)`")
    }
  }
}
