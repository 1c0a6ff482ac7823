import DossierKit
import Pages

/// A certificate of the civil registry: a birth or a marriage.
struct CivilRecord {
  let language: Language
  let registry: String
  let title: String
  let rows: [(label: String, value: String)]
  let issued: String

  func paper() -> Paper {
    var paper = Paper(language, tint: PageColor(red: 0.93, green: 0.96, blue: 0.99))
    paper.letterhead(registry, [language.say("Registre de l’état civil (spécimen)", "Civil registry (specimen)")])
    paper.title(title)
    paper.rows(rows)
    paper.rows([(language.say("Délivré le", "Date of issue"), issued)])
    paper.signature(language.say("L’officier de l’état civil", "The registrar"))
    paper.stamp([registry.uppercased(), issued])
    return paper
  }
}
