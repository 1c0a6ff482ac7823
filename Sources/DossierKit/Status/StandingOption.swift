/// One thing that the person can do, cannot do, or may be able to do.
public struct StandingOption: Encodable, Sendable, Equatable {
  /// The fixed codes of the options, in the order of the report.
  public enum Code: String, Codable, Sendable, CaseIterable {
    case extend, ptot
    case stayMaintained = "stay-maintained"
    case restoreAsWorker = "restore-as-worker"
    case restoreAsStudent = "restore-as-student"
    case restoreAsVisitor = "restore-as-visitor"
    case restorationWithPtot = "restoration-with-ptot"
    case applyFromOutside = "apply-from-outside"
    case expressEntry = "express-entry"
    case licensedAdvice = "licensed-advice"

    /// The codes in the order of the contract.
    public static let allCases: [Code] = [
      .extend, .stayMaintained, .restoreAsWorker, .restoreAsStudent, .restoreAsVisitor, .ptot, .restorationWithPtot,
      .applyFromOutside, .expressEntry, .licensedAdvice,
    ]
  }

  public enum Availability: String, Codable, Sendable { case yes, no, unknown }

  public var code: Code
  public var available: Availability
  /// The last day, inclusive; `nil` where there is none or it is not known.
  public var until: Day?
  public var reasons: [Bilingual]
  /// `nil` where the option has no fee of its own, or what is to be paid depends on a choice.
  public var fees: OptionFees?
  public var sources: [Source]

  private enum CodingKeys: String, CodingKey { case code, title, available, until, reasons, fees, sources }

  // Every key is written, also where there is nothing to say: scripts rely on the shape.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(code.title, forKey: .title)
    try container.encode(available, forKey: .available)
    try container.encode(until, forKey: .until)
    try container.encode(reasons, forKey: .reasons)
    try container.encode(fees, forKey: .fees)
    try container.encode(sources, forKey: .sources)
  }
}

extension StandingOption.Code {
  public var title: Bilingual {
    switch self {
    case .extend: Bilingual(fr: "Prolonger le séjour ou le permis", en: "Extend the stay or the permit")
    case .stayMaintained:
      Bilingual(fr: "Rester pendant le traitement de la prolongation", en: "Stay while the extension is processed")
    case .restoreAsWorker:
      Bilingual(
        fr: "Rétablir le statut de travailleur avec un permis lié à un employeur",
        en: "Restore as a worker, with an employer-specific permit")
    case .restoreAsStudent:
      Bilingual(
        fr: "Rétablir le statut d’étudiant avec un permis d’études", en: "Restore as a student, with a study permit")
    case .restoreAsVisitor:
      Bilingual(
        fr: "Rétablir le statut à titre de visiteur\u{00A0}: ni travail ni études",
        en: "Restore as a visitor: no work, no study")
    case .ptot:
      Bilingual(fr: "Permis de travail ouvert transitoire seul", en: "Bridging open work permit alone")
    case .restorationWithPtot:
      Bilingual(
        fr: "Rétablir le statut et demander un permis de travail ouvert transitoire",
        en: "Restore and ask for a bridging open work permit")
    case .applyFromOutside: Bilingual(fr: "Présenter une demande de l’étranger", en: "Apply from outside Canada")
    case .expressEntry:
      Bilingual(fr: "Résidence permanente par Entrée express", en: "Permanent residence through Express Entry")
    case .licensedAdvice: Bilingual(fr: "Consulter une personne autorisée", en: "Ask a licensed person")
    }
  }
}
