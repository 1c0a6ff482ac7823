import DossierKit
import Pages

/// The report of a language test.
struct LanguageReport {
  let language: Language
  let test: String
  let centre: String
  let applicant: Applicant
  let reference: String
  let taken: String
  let issued: String
  /// Names of the abilities with their scores.
  let scores: [(ability: String, score: String)]

  func paper() -> Paper {
    var paper = Paper(language)
    paper.letterhead(test, [centre], color: PageColor(red: 0.3, green: 0.1, blue: 0.45))
    paper.title(language.say("Attestation de résultats", "Test report form"))
    paper.rows([
      (language.say("Nom", "Family name"), applicant.familyName),
      (language.say("Prénoms", "First names"), applicant.givenNames),
      (language.say("Date de naissance", "Date of birth"), applicant.birthDate),
      (language.say("Pièce d’identité", "Identity document"), applicant.passportNumber),
      (language.say("Numéro d’attestation", "Report number"), reference),
      (language.say("Date du test", "Test date"), taken),
      (language.say("Date de délivrance", "Date of issue"), issued),
    ])
    paper.table(
      [0, 200],
      [[language.say("Épreuve", "Ability"), language.say("Résultat", "Score")]] + scores.map { [$0.ability, $0.score] })
    paper.stamp([test.uppercased(), issued])
    return paper
  }
}
