import DossierKit

/// T4 slips and the notices of assessment of the same years, one page each.
struct TaxSlips {
  let language: Language
  let person: String
  let employer: String
  let years: [(year: Int, income: Int, tax: Int)]

  func paper() -> Paper {
    var paper = Paper(language)
    paper.letterhead(
      language.say("Agence du revenu (spécimen)", "Revenue agency (specimen)"),
      [language.say("Copies tirées du compte en ligne", "Copies from the online account")])
    for entry in years {
      paper.heading(
        "T4 \(entry.year) – " + language.say("État de la rémunération payée", "Statement of Remuneration Paid"))
      paper.rows([
        (language.say("Employé", "Employee"), person), (language.say("Employeur", "Employer"), employer),
        (language.say("Case 14 – Revenus d’emploi", "Box 14 – Employment income"), language.dollars(entry.income)),
        (language.say("Case 22 – Impôt retenu", "Box 22 – Income tax deducted"), language.dollars(entry.tax)),
      ])
      paper.heading(language.say("Avis de cotisation", "Notice of assessment") + " \(entry.year)")
      paper.rows([
        (language.say("Contribuable", "Taxpayer"), person),
        (language.say("Ligne 15000 – Revenu total", "Line 15000 – Total income"), language.dollars(entry.income)),
      ])
    }
    return paper
  }
}
