/// The limits that every report and page ends with (product: §1).
public enum Disclaimer {
  public static let text = Bilingual(
    fr: "Renseignements et vérification de documents seulement; ce n’est pas un avis juridique. Sans lien avec IRCC. "
      + "Seuls un avocat, un notaire du Québec, un parajuriste autorisé ou un titulaire de permis du CICC peuvent "
      + "conseiller contre rémunération (LIPR, art. 91). Vous répondez de l’exactitude de vos déclarations (art. 16 et 40).",
    en: "Information and document check only; not legal advice. Not affiliated with IRCC. Only a lawyer, Quebec notary, "
      + "authorized paralegal or CICC licensee may advise for a fee (IRPA s. 91). You answer for the truth of your "
      + "statements (ss. 16, 40).")
}
