/// What can be done after a letter.
public enum RemedyCode: String, Encodable, Sendable, CaseIterable {
  case judicialReview = "judicial-review"
  case reconsideration
  case privacyRequest = "privacy-request"
  case accessRequest = "access-request"
  case newApplication = "new-application"
  case reply
  case otherProgram = "other-program"
  case licensedAdvice = "licensed-advice"

  public var title: Bilingual {
    switch self {
    case .judicialReview:
      Bilingual(
        fr: "Autorisation et contrôle judiciaire (Cour fédérale)", en: "Leave and judicial review (Federal Court)")
    case .reconsideration: Bilingual(fr: "Demande de réexamen", en: "Request for reconsideration")
    case .privacyRequest:
      Bilingual(fr: "Notes du SMGC\u{00A0}: renseignements personnels", en: "GCMS notes: Privacy Act request")
    case .accessRequest:
      Bilingual(fr: "Notes du SMGC\u{00A0}: accès à l’information", en: "GCMS notes: Access to Information Act request")
    case .newApplication: Bilingual(fr: "Nouvelle demande", en: "New application")
    case .reply: Bilingual(fr: "Répondre à la lettre", en: "Answer the letter")
    case .otherProgram: Bilingual(fr: "Autre programme", en: "Another program")
    case .licensedAdvice: Bilingual(fr: "Conseil d’une personne autorisée", en: "Advice of a licensed person")
    }
  }
}

/// One remedy: by when, what it is and is not, and how sure that is.
public struct Remedy: Encodable, Sendable {
  public var code: RemedyCode
  public var title: Bilingual
  /// The last day; `nil` where there is none, or where it cannot be told.
  public var lastDay: Day?
  /// Of the Court alone: day 60, to be confirmed by a lawyer.
  public var lastDayIfOutside: Day?
  public var reasons: [Bilingual]
  /// What only a licensed person may do.
  public var licensed: Bilingual?
  public var confidence: Confidence
  public var sources: [Source]

  private enum CodingKeys: String, CodingKey {
    case code, title, lastDay, lastDayIfOutside, reasons, licensed, confidence, sources
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(title, forKey: .title)
    try container.encode(lastDay, forKey: .lastDay)
    try container.encode(lastDayIfOutside, forKey: .lastDayIfOutside)
    try container.encode(reasons, forKey: .reasons)
    try container.encode(licensed, forKey: .licensed)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(sources, forKey: .sources)
  }
}
