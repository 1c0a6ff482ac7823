/// What keeps a person from restoration, or a fact without which nobody can tell.
enum RestorationBar {
  /// - cause: a name for scripts.
  case barred(cause: String, rule: String, message: Bilingual)
  /// The key below the person.
  case unknown(key: String)

  static func all(_ person: Person, _ record: CaseRecord) -> [RestorationBar] {
    [
      ground(person), declaration(person), misrepresentation(person), removal(person), studies(person, record),
      status(person, record),
    ].compactMap { $0 }
  }

  /// A stay that ran out needs no word; a loss that the case speaks of needs its ground.
  private static func ground(_ person: Person) -> RestorationBar? {
    guard let loss = person.statusLoss else { return nil }
    switch loss.ground {
    case .stayEnded?, .workConditions?, .studyConditions?: return nil
    case .unknown?, nil: return .unknown(key: "status_loss.ground")
    case .other?:
      return .barred(
        cause: "status-loss", rule: "R-RESTO-02",
        message: Bilingual(
          fr: "\(person.displayName) a perdu son statut pour une autre raison que la fin du séjour, l’emploi ou les "
            + "études\u{00A0}: une telle perte ne se rétablit pas.",
          en: "\(person.displayName) lost status for another reason than the end of the stay, the job or the "
            + "studies: such a loss cannot be restored."))
    }
  }

  private static func declaration(_ person: Person) -> RestorationBar? {
    guard let answer = person.declarationA221 else { return .unknown(key: "declaration_a22_1") }
    return answer
      ? .barred(
        cause: "declaration-a22-1", rule: "R-RESTO-04",
        message: Bilingual(
          fr: "\(person.displayName) fait l’objet d’une déclaration du ministre (LIPR, par. 22.1(1))\u{00A0}: le "
            + "rétablissement est exclu.",
          en: "\(person.displayName) is under a declaration of the Minister (IRPA s. 22.1(1)): restoration is "
            + "excluded.")) : nil
  }

  private static func misrepresentation(_ person: Person) -> RestorationBar? {
    guard let answer = person.misrepresentationFinding else { return .unknown(key: "misrepresentation_finding") }
    return answer
      ? .barred(
        cause: "misrepresentation", rule: "R-RESTO-23",
        message: Bilingual(
          fr: "Une conclusion de fausses déclarations vise \(person.displayName)\u{00A0}: l’interdiction de "
            + "territoire dure cinq ans (LIPR, art. 40).",
          en: "\(person.displayName) was found to have misrepresented facts: the inadmissibility lasts five years "
            + "(IRPA s. 40).")) : nil
  }

  private static func removal(_ person: Person) -> RestorationBar? {
    guard let answer = person.removalOrder else { return .unknown(key: "removal_order") }
    return answer
      ? .barred(
        cause: "removal-order", rule: "R-RESTO-01",
        message: Bilingual(
          fr: "\(person.displayName) fait l’objet d’une mesure de renvoi\u{00A0}: seule une personne autorisée peut "
            + "dire ce qui reste possible.",
          en: "\(person.displayName) is under a removal order: only a licensed person can say what remains "
            + "possible.")) : nil
  }

  /// Asked of students only.
  private static func studies(_ person: Person, _ record: CaseRecord) -> RestorationBar? {
    guard record.case.restoration?.restoreAs == .student else { return nil }
    guard let answer = person.enrolledAndStudying else { return .unknown(key: "enrolled_and_studying") }
    return answer
      ? nil
      : .barred(
        cause: "not-studying", rule: "R-RESTO-05",
        message: Bilingual(
          fr: "\(person.displayName) ne poursuit plus ses études dans l’établissement nommé au permis\u{00A0}: le "
            + "statut d’étudiant ne peut pas être rétabli (RIPR, par. 182(2)).",
          en: "\(person.displayName) no longer studies at the institution named in the permit: student status "
            + "cannot be restored (IRPR s. 182(2))."))
  }

  /// One is restored to the status held just before, or, as a worker or student, to that of a visitor.
  private static func status(_ person: Person, _ record: CaseRecord) -> RestorationBar? {
    let permits = (person.permits ?? []).filter { $0.issueDate.map { $0 <= record.day } ?? true }
    guard let last = AuthorizedStay.latest(permits), let kind = last.kind else { return nil }
    if kind == .temporaryResidentPermit {
      return .barred(
        cause: "temporary-resident-permit", rule: "R-RESTO-15",
        message: Bilingual(
          fr: "Le dernier permis \(person.ofName) est un permis de séjour temporaire\u{00A0}: il ne se rétablit "
            + "pas, on en demande un nouveau.",
          en: "The last permit of \(person.displayName) is a temporary resident permit: it is not restored, a new "
            + "one is requested."))
    }
    guard let asked = record.case.restoration?.restoreAs, asked != .visitor else { return nil }
    guard !LastStatus.isOf(asked.permit, permits), !permits.contains(where: { $0.kind == nil }) else { return nil }
    return .barred(
      cause: "category", rule: "X-RESTO-05",
      message: Bilingual(
        fr: "\(person.displayName) demande le rétablissement à titre de \(asked.title.fr) sans avoir eu, en dernier, de "
          + "\(asked.permit.title.fr)\u{00A0}: seul le statut perdu, ou celui de visiteur, peut être rétabli.",
        en: "\(person.displayName) asks to be restored as a \(asked.title.en) without having last held a "
          + "\(asked.permit.title.en): only the status that was lost, or that of a visitor, can be restored."))
  }
}
