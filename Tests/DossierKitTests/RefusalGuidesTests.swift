import Foundation
import Testing

@testable import DossierKit

/// What two popular guides get wrong or leave out (Tests/Fixtures/refusal-letters/guides.md): where it is relevant the
/// report says what holds, in both languages, with its source.
@Suite struct RefusalGuidesTests {
  private static let refused = RefusalSample.residence
    + "Your application for permanent residence through Express Entry has been refused.\n\n"
  private static let temporary = RefusalSample.restoration
    + "Your application for restoration of your temporary resident status has been refused.\n\n"
  private static let points = refused
    + "Your score was below that of the lowest-ranked person invited in that round (section 11.2).\n"
  private static let truth = refused
    + "You are inadmissible for misrepresentation under paragraph 40(1)(a), for a period of five years.\n"
  private static let language = refused + "The language test results that you submitted were more than two years old on the day you applied.\n"
  private static let incomplete = RefusalSample.residence
    + "Your application does not meet the requirements of a complete application as described in section 10 and has been "
    + "rejected for being incomplete.\n\nMissing:\n\n- an educational credential assessment report\n- proof of an upfront "
    + "medical examination\n"

  struct Row: Sendable, CustomTestStringConvertible {
    var id: String
    var letter: String
    var application: Application = .expressEntry
    var fr: [String]
    var en: [String]
    /// Part of the title of the source, in English.
    var source: String
    var testDescription: String { id }
  }

  static let rows: [Row] = [
    Row(
      id: "G1-02", letter: refused,
      fr: ["Candidature d’une province, rondes par catégorie", "Une réforme proposée en 2026", "n’est pas confirmée"],
      en: ["A provincial nomination, category rounds", "A reform proposed in 2026", "in force is unconfirmed"],
      source: "Proposal of a single federal class"),
    Row(
      id: "G1-12", letter: temporary, application: .restoration,
      fr: ["même pendant l’étude d’un rétablissement", "pendant 6 mois", "ne compte pas pour l’expérience canadienne", "art. 41"],
      en: ["even while restoration is being decided", "for 6 months", "does not count for the Canadian Experience Class", "s. 41"],
      source: "foreign workers: prohibitions"),
    Row(
      id: "G1-22", letter: refused, fr: ["Avocat, notaire du Québec, parajuriste", "titulaire en règle d’un permis du Collège"],
      en: ["A lawyer, a Quebec notary, a paralegal", "a licensee in good standing of the College"], source: "s. 91"),
    Row(
      id: "G1-23", letter: incomplete,
      fr: ["avant la demande depuis le 21 août 2025", "PTOT en cours perd son fondement", "PTOT déjà délivré n’est pas confirmé"],
      en: ["before the application since 21 August 2025", "bridging permit application loses its basis", "is unconfirmed"],
      source: "Bridging permits and the outcome"),
    Row(
      id: "G2-01", letter: truth, fr: ["articles 34 à 42", "pendant 5 ans (par. 40(2) et (3))"],
      en: ["sections 34 to 42", "for 5 years (ss. 40(2) and (3))"], source: "s. 40"),
    Row(
      id: "G2-02", letter: incomplete,
      fr: ["Rien n’a été jugé sur le fond", "Tous les frais sont remboursés", "un nouveau profil et une nouvelle invitation"],
      en: ["Nothing was judged on the merits", "All fees are refunded", "A new profile and a new invitation"],
      source: "completeness check"),
    Row(
      id: "G2-03", letter: points, fr: ["la plus basse de la ronde", "à l’invitation ou à la réception", "Les 67 points"],
      en: ["the lowest of the round", "at the invitation or at receipt", "The 67 points"], source: "section 11.2"),
    Row(
      id: "G2-04", letter: language, fr: ["se juge le jour de la demande, non le jour de la décision", "art. 77"],
      en: ["is judged on the day of the application, not on that of the decision", "s. 77"], source: "Regulations, s. 77"),
    Row(
      id: "G2-05", letter: truth, fr: ["appelle d’ordinaire une lettre d’équité avant la décision"],
      en: ["normally calls for a fairness letter before the decision"], source: "Procedural fairness"),
    Row(
      id: "G2-06", letter: refused, fr: ["Aucun appel à la Section d’appel de l’immigration pour cette catégorie (art. 63)"],
      en: ["There is no appeal to the Immigration Appeal Division in this class (s. 63)"], source: "ss. 63 and 64"),
    Row(
      id: "G2-07", letter: refused, fr: ["non s’il y a erreur manifeste", "les motifs comprennent les notes de l’agent"],
      en: ["not whether there is a manifest error", "the reasons include the officer’s notes"], source: "s. 72"),
    Row(
      id: "G2-08", letter: refused, fr: ["Cour fédérale", "au plus tard le 25 novembre 2026", "9 janvier 2027"],
      en: ["Federal Court", "by 25 November 2026", "9 January 2027"], source: "s. 72"),
    Row(
      id: "G2-09", letter: refused, fr: ["Discrétionnaire et exceptionnel", "n’arrête pas le délai de la Cour"],
      en: ["Discretionary and exceptional", "does not stop the Court’s clock"], source: "Reconsideration of a decision"),
    Row(
      id: "G2-10", letter: refused, fr: ["ouverte à toute personne, où qu’elle soit, depuis le 13 juillet 2022"],
      en: ["open to anyone anywhere since 13 July 2022"], source: "Extension Order, No. 3"),
    Row(
      id: "G2-11", letter: refused, fr: ["Gratuite", "5 $; citoyens, résidents permanents"],
      en: ["Free, and open", "$5; citizens, permanent residents"], source: "access to information and privacy"),
    Row(
      id: "G2-12", letter: temporary, application: .restoration,
      fr: ["Des passages peuvent être retenus", "portent depuis le 29 juillet 2025 les notes de l’agent", "nomme les dispositions"],
      en: ["Parts may be withheld", "carry the officer’s notes since 29 July 2025", "names the provisions"],
      source: "Officer decision notes"),
    Row(
      id: "G2-13", letter: refused, fr: ["30 jours ou plus, souvent après le délai de la Cour"],
      en: ["30 days or more, often after the Court’s limit"], source: "access to information and privacy"),
    Row(
      id: "G2-14", letter: refused, fr: ["ne donne plus de points depuis le 25 mars 2025", "compte encore pour les travailleurs"],
      en: ["gives no points since 25 March 2025", "still counts for skilled workers"], source: "End of points for a job offer"),
    Row(
      id: "G2-15", letter: truth, fr: ["aucune demande de résidence permanente pendant 5 ans", "Un refus antérieur se déclare"],
      en: ["no application for permanent residence for 5 years", "An earlier refusal must be declared"], source: "s. 40"),
    Row(
      id: "G2-16", letter: refused, fr: ["ne sont pas remboursés une fois le traitement commencé", "le droit de résidence permanente"],
      en: ["is not refunded once processing has begun", "the right of permanent residence fee"], source: "refund of fees"),
    Row(
      id: "G2-17", letter: refused, fr: ["6 mois pour le pays où l’on habite", "évaluation des diplômes (5 ans)", "12 mois"],
      en: ["6 months for the country where one lives", "education assessment (5 years)", "12 months"], source: "before an Express Entry"),
    Row(
      id: "G2-19", letter: refused, fr: ["Autre programme"], en: ["Another program"], source: "Options after an Express Entry refusal"),
    Row(
      id: "G2-20", letter: incomplete, fr: ["une évaluation désignée de moins de cinq ans"],
      en: ["a designated assessment under five years old"], source: "Regulations, s. 75"),
  ]

  @Test(arguments: rows) func whatHoldsIsSaidWithItsSource(_ row: Row) throws {
    let report = try RefusalSample.report(row.letter, application: row.application)
    let french = RefusalSample.words(report, .fr)
    let english = RefusalSample.words(report, .en)
    for words in row.fr { #expect(french.contains(words), "\(words)") }
    for words in row.en { #expect(english.contains(words), "\(words)") }
    #expect(english.contains(row.source), "\(row.source)")
  }

  @Test func everyRowThatNamesRefusalIsProved() throws {
    let guides = try String(contentsOf: RefusalLetter.folder.appending(path: "guides.md"), encoding: .utf8)
    let wanted = guides.split(separator: "\n").filter { $0.hasPrefix("| G") }.compactMap { line -> String? in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return cells.last?.contains("refusal") == true ? cells[0] : nil
    }
    #expect(wanted.count == 23)
    #expect(Set(wanted) == Set(Self.rows.map(\.id)))
  }

  /// No number may leave its month, and English dates read as in every other report.
  @Test func datesHoldTogether() throws {
    let report = try RefusalSample.report(Self.refused)
    let french = RefusalTextReporter(language: .fr, coloured: false).text(report)
    #expect(french.contains("13\u{00A0}juillet\u{00A0}2022") && french.contains("25\u{00A0}mars\u{00A0}2025"))
    for text in [french, RefusalTextReporter(language: .en, coloured: false).text(report)] {
      #expect(text.firstMatch(of: /\d [a-zûé]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4}/) == nil)
    }
  }
}
