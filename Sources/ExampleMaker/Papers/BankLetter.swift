import DossierKit
import Pages

/// A letter of a bank: accounts, the day each was opened, balance, average of six months, debts.
struct BankLetter {
  let language: Language
  let bank: String
  let contact: [String]
  let date: String
  let person: String
  let accounts: [(number: String, opened: String, balance: Int, average: Int)]

  func paper() -> Paper {
    var paper = Paper(language)
    paper.letterhead(bank, contact, color: .init(red: 0.05, green: 0.35, blue: 0.2))
    paper.lines([language.day(date)])
    paper.title(language.say("Lettre bancaire – preuve de fonds", "Bank letter – proof of funds"))
    paper.paragraph(
      language.say(
        "Nous confirmons que \(person) détient chez nous les comptes suivants. Les montants sont en dollars canadiens.",
        "We confirm that \(person) holds the following accounts with us. Amounts are in Canadian dollars."))
    let head =
      language == .fr
      ? ["Compte", "Ouvert le", "Solde actuel", "Moyenne sur 6 mois"]
      : ["Account", "Opened on", "Current balance", "Average, 6 months"]
    paper.table(
      [0, 130, 240, 360],
      [head]
        + accounts.map { [$0.number, $0.opened, language.dollars($0.balance), language.dollars($0.average)] })
    paper.rows([
      (language.say("Total des soldes", "Total of balances"), language.dollars(accounts.reduce(0) { $0 + $1.balance })),
      (language.say("Dettes (cartes, prêts)", "Outstanding debts (cards, loans)"), language.dollars(0)),
    ])
    paper.signature(
      language.say("Camille Inventée", "Morgan Invented"),
      language.say("Direction de la succursale", "Branch manager"))
    paper.stamp([bank.uppercased(), date])
    return paper
  }
}
