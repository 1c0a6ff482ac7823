/// What ranks two profiles of the same score: the day and hour (UTC) at which each was submitted. A change keeps them;
/// a profile that is deleted and made anew gets new ones (facts 1.8, secondary sources).
struct TieBreak: Encodable, Sendable {
  var profileDate: Day?
  var words: Bilingual

  init(_ profileDate: Day?) {
    self.profileDate = profileDate
    let rule = Bilingual(
      fr: "À égalité, le profil soumis le premier (jour et heure, UTC) passe devant; le modifier ne change pas sa date.",
      en: "At equal scores the profile submitted first (day and hour, UTC) comes first; an update keeps its date.")
    words =
      profileDate.map { day in
        Bilingual(
          fr: "\(rule.fr) Le vôtre est du \(day.inWords.fr); case.yaml n’en dit pas l’heure.",
          en: "\(rule.en) Yours is of \(day.inWords.en); case.yaml does not tell the hour.")
      } ?? rule
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(profileDate, forKey: .profileDate)
    try container.encode(words, forKey: .words)
  }

  private enum CodingKeys: String, CodingKey { case profileDate, words }
}
