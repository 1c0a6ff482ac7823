/// The letters the program knows by name (product: §6).
public enum LetterKind: String, Codable, Sendable, CaseIterable {
  /// Restoration of status alone.
  case restoration
  /// A bridging open work permit alone.
  case ptot
  /// Restoration as a worker together with a bridging open work permit, in one submission.
  case restorationPTOT = "restoration-ptot"
  /// A cover summary of an application for permanent residence through Express Entry.
  case expressEntry = "express-entry"
  /// Explanations that findings and waivers call for.
  case explanation
  case fundsExemption = "funds-exemption"
  case reconsideration
  case fairnessResponse = "fairness-response"
  case gcmsRequest = "gcms-request"
  case representative

  /// Whether the letter asks for restoration of status: none is drafted where its facts would harm.
  var asksForRestoration: Bool { self == .restoration || self == .restorationPTOT }

  /// Whether the letter explains what a judgement finds, so that its case must be looked at whole.
  public var tellsOfFindings: Bool { self == .explanation || self == .expressEntry || self == .representative }

  /// The submission whose papers the letter numbers.
  public var submission: Submission {
    switch self {
    case .expressEntry, .fundsExemption: .expressEntry
    default: .workPermit
    }
  }

  /// The kind that the applications of a case call for, or `nil` where they call for none.
  public static func usual(for applications: [Application]) -> LetterKind? {
    switch (applications.contains(.restoration), applications.contains(.ptot)) {
    case (true, true): .restorationPTOT
    case (true, false): .restoration
    case (false, true): .ptot
    case (false, false): applications.contains(.expressEntry) ? .expressEntry : nil
    }
  }

  /// The file of the letter's template below the folder of templates, such as `restoration-ptot.fr.md`.
  public func templateName(_ language: Language) -> String { "\(rawValue).\(language.rawValue).md" }

  /// What the letter is, for the title of the document.
  public var title: Bilingual {
    switch self {
    case .restoration:
      Bilingual(fr: "Lettre de demande de rétablissement du statut", en: "Restoration of status: letter")
    case .ptot:
      Bilingual(
        fr: "Lettre de demande de permis de travail ouvert transitoire", en: "Bridging open work permit: letter")
    case .restorationPTOT:
      Bilingual(
        fr: "Rétablissement du statut et permis de travail ouvert transitoire",
        en: "Restoration of status and bridging open work permit")
    case .expressEntry:
      Bilingual(fr: "Entrée express\u{00A0}: sommaire de la demande", en: "Express Entry: summary of the application")
    case .explanation: Bilingual(fr: "Lettre d’explication", en: "Letter of explanation")
    case .fundsExemption:
      Bilingual(fr: "Lettre de dispense de la preuve de fonds", en: "Letter on the exemption from proof of funds")
    case .reconsideration: Bilingual(fr: "Demande de réexamen", en: "Request for reconsideration")
    case .fairnessResponse:
      Bilingual(fr: "Réponse à une lettre d’équité procédurale", en: "Reply to a procedural fairness letter")
    case .gcmsRequest: Bilingual(fr: "Demande de notes du SMGC", en: "Request for GCMS notes")
    case .representative: Bilingual(fr: "Lettre d’envoi du représentant", en: "Submission letter of the representative")
    }
  }
}
