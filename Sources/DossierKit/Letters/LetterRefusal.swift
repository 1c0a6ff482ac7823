/// Why a letter may not be written on the facts of a case: what it would say is untrue, or would harm.
public enum LetterRefusal: Error, Equatable, Sendable {
  /// Work without authorization, declared, or not ruled out. The keys of `case.yaml` that say so.
  case unauthorizedWork(keys: [String])
  /// A removal order, a declaration or a finding that closes the way, or a loss for another cause.
  case barred(key: String)
  /// The person is not in Canada.
  case notInCanada(key: String)
  /// Status has not ended: there is nothing to restore.
  case statusNotLost(because: Bilingual)
  /// Status has ended: a letter that rests on an authorization to work would be untrue.
  case statusLost(because: Bilingual)
  /// No finding and no waiver calls for an explanation.
  case nothingToExplain
  /// The last day is over.
  case windowClosed(lastDay: Day)
  /// A fact that contradicts what the letter asks.
  case contradiction(key: String, Bilingual)

  /// What to tell the person, with what can be done.
  public var message: Bilingual {
    switch self {
    case .unauthorizedWork(let keys): Self.unauthorizedWorkMessage(keys.joined(separator: ", "))
    case .barred(let key):
      Bilingual(
        fr: "Aucune lettre n’est rédigée\u{00A0}: d’après \(key), le rétablissement du statut n’est pas ouvert. "
          + Self.advice.fr,
        en: "No letter is drafted: by \(key), restoration of status is not open. " + Self.advice.en)
    case .notInCanada(let key):
      Bilingual(
        fr:
          "Aucune lettre n’est rédigée\u{00A0}: d’après \(key), la personne n’est pas au Canada, et le "
          + "rétablissement ne se demande que du Canada.",
        en:
          "No letter is drafted: by \(key) the person is not in Canada, and restoration is asked "
          + "from within Canada only."
      )
    case .statusNotLost(let because):
      Bilingual(
        fr: "Aucune lettre n’est rédigée\u{00A0}: le statut n’a pas pris fin, il n’y a rien à rétablir. " + because.fr,
        en: "No letter is drafted: status has not ended, there is nothing to restore. " + because.en)
    case .statusLost(let because):
      Bilingual(
        fr: "Aucune lettre n’est rédigée\u{00A0}: le statut a pris fin, et le permis transitoire seul ne le rétablit "
          + "pas. Voir «\u{00A0}dossier letter --kind restoration-ptot\u{00A0}». " + because.fr,
        en: "No letter is drafted: status has ended, and a bridging permit alone does not restore it. See "
          + "“dossier letter --kind restoration-ptot”. " + because.en)
    case .nothingToExplain:
      Bilingual(
        fr: "Aucune lettre n’est rédigée\u{00A0}: aucun constat ni aucune dérogation (waivers) n’appelle d’explication.",
        en: "No letter is drafted: no finding and no waiver calls for an explanation.")
    case .windowClosed(let lastDay):
      Bilingual(
        fr: "Aucune lettre n’est rédigée\u{00A0}: le dernier jour pour demander le rétablissement était le "
          + "\(Typography.day(lastDay, .fr)). " + Self.advice.fr,
        en: "No letter is drafted: the last day to ask for restoration was \(Typography.day(lastDay, .en)). "
          + Self.advice.en)
    case .contradiction(let key, let why):
      Bilingual(fr: "Aucune lettre n’est rédigée (\(key)). " + why.fr, en: "No letter is drafted (\(key)). " + why.en)
    }
  }

  private static func unauthorizedWorkMessage(_ keys: String) -> Bilingual {
    Bilingual(
      fr:
        "Aucune lettre de rétablissement n’est rédigée\u{00A0}: le travail sans autorisation n’est pas exclu "
        + "(\(keys)). Une lettre qui le tairait nuirait à la demande. " + advice.fr,
      en: "No restoration letter is drafted: work without authorization is not ruled out (\(keys)). A letter that "
        + "passed over it would harm the application. " + advice.en)
  }

  /// Who may advise.
  static let advice = Bilingual(
    fr:
      "Consultez une personne autorisée à donner des conseils\u{00A0}: avocat, notaire du Québec, parajuriste autorisé "
      + "ou titulaire de permis du Collège des consultants en immigration et en citoyenneté.",
    en: "See a licensed person: a lawyer, a Quebec notary, an authorized paralegal or a licensee of the College of "
      + "Immigration and Citizenship Consultants.")
}
