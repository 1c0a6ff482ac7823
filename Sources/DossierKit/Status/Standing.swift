/// Where a person stands with temporary resident status on a day.
public enum Standing: String, Codable, Sendable, CaseIterable {
  case inStatus = "in-status"
  /// The stay ended, an extension asked in time is not decided (IRPR s. 183(5)).
  case maintainedStatus = "maintained-status"
  /// Status ended at most 90 days ago, and nothing that the case says bars its restoration (IRPR s. 182).
  case restorable
  /// Status ended and can no longer be restored.
  case outOfStatus = "out-of-status"
  case outsideCanada = "outside-canada"
  /// The case does not tell, or the law is unsettled.
  case unknown
}

extension Standing {
  /// How the standing is called in a report.
  public var title: Bilingual {
    switch self {
    case .inStatus: Bilingual(fr: "En règle", en: "In status")
    case .maintainedStatus: Bilingual(fr: "Statut conservé", en: "Maintained status")
    case .restorable: Bilingual(fr: "Statut perdu, rétablissement possible", en: "Status lost, restorable")
    case .outOfStatus: Bilingual(fr: "Sans statut", en: "Out of status")
    case .outsideCanada: Bilingual(fr: "Hors du Canada", en: "Outside Canada")
    case .unknown: Bilingual(fr: "Indéterminée", en: "Unknown")
    }
  }
}
