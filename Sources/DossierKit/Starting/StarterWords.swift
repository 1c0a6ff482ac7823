/// The sentences of a new `case.yaml`.
enum StarterWords {
  static let head = Bilingual(
    fr: """
      Les faits de votre dossier. Ce qui suit un «\u{A0}#\u{A0}» est un commentaire.
      Pour donner un fait, retirez le «\u{A0}#\u{A0}» devant sa clé et écrivez la valeur après le deux-points.
      Ce que vous ne dites pas est tenu pour inconnu, jamais pour conforme.
      Gardez l’alignement des lignes. Dates\u{A0}: AAAA-MM-JJ. Pays\u{A0}: trois lettres, telles CAN, FRA, MAR.
      """,
    en: """
      The facts of your case. What follows a "#" is a comment.
      To give a fact, remove the "#" before its key and write the value after the colon.
      What you do not say is taken as unknown, never as compliant.
      Keep the lines aligned. Dates: YYYY-MM-DD. Countries: three letters, such as CAN, FRA, MAR.
      """)
  static let family = Bilingual(
    fr: "La famille, qu’elle vous accompagne ou non\u{A0}: une ligne par personne.",
    en: "The family, whether they accompany you or not: one line a person.")
  static let spouse = Bilingual(
    fr: "époux; pour un conjoint de fait, role: common-law-partner",
    en: "spouse; for a common-law partner, role: common-law-partner")
  static let child = Bilingual(fr: "enfant à charge", en: "dependent child")
  static let recognised = Bilingual(
    fr: "Fichiers reconnus à leur nom (rien à écrire)\u{A0}:", en: "Files recognised by their names (nothing to write):"
  )
  static let unrecognised = Bilingual(
    fr: "Fichiers que leur nom ne fait pas reconnaître\u{A0}: dites ce qu’ils sont, ou renommez-les.",
    en: "Files that their names do not tell: say what they are, or rename them.")
}
