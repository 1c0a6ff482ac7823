import Pages
import Typesetting

/// An invented letter, as long as a test needs it.
enum SampleLetter {
  /// What is said about it.
  static let info = DocumentInfo(
    title: "Lettre d’explication", language: .french, day: PageDay(year: 2026, month: 11, day: 21),
    author: "Amina BENALI", draftMark: "ÉBAUCHE – à relire et à signer", header: "Amina BENALI – suite",
    pageNumber: "Page {page} de {pages}")

  private static let template = """
    {{place}}, le 21 novembre 2026

    **{{name}}**\\
    12, rue Principale\\
    {{#uci}}
    IUC : {{uci}}
    {{/uci}}

    # Situation

    Je demande le *rétablissement* en vertu du [Règlement](https://laws.example.org/r?a=1&b='2').

    1. Le rétablissement du statut;
    2. un permis de travail :
       - ouvert;
       - transitoire.

    {{#story}}
    {{words}}

    {{/story}}
    ## Pièces jointes

    | Nº | Pièce |
    | --- | --- |
    {{#papers}}
    | {{n}} | {{title}} |
    {{/papers}}

    Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

    {{name}}
    """

  /// The letter with a number of paragraphs in its middle.
  static func document(paragraphs: Int, place: String = "Ottawa") throws -> Document {
    let sentence = "L’employeur a mis fin au contrat sans préavis, et la prolongation a été retournée à l’expéditrice. "
    let story = (1...max(1, paragraphs)).map { index in
      TemplateScope(["words": .text("§\(index). " + String(repeating: sentence, count: index % 7 + 1))])
    }
    let papers = (1...5).map { TemplateScope(["n": .text("\($0)"), "title": .text("Passeport, page \($0)")]) }
    let expanded = try Template(template, name: "sample.fr.md").expand([
      "place": .text(place), "name": .text("Amina BENALI"), "uci": .text("1122334455"),
      "story": .list(paragraphs == 0 ? [] : story), "papers": .list(papers),
    ])
    return Document(info: info, blocks: expanded.blocks)
  }
}
