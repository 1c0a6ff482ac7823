/// One of the applications that the program knows.
public enum Application: String, Codable, Sendable, CaseIterable, Comparable {
  /// Restoration of temporary resident status (IRPR s. 182).
  case restoration
  /// Bridging open work permit (IRPR s. 205(a), code A75).
  case ptot
  /// Permanent residence through Express Entry, after the invitation.
  case expressEntry = "express-entry"

  /// Reads a name as people type it: `bowp` is the English abbreviation of `ptot`.
  public init?(name: some StringProtocol) {
    self.init(rawValue: name == "bowp" ? "ptot" : String(name))
  }

  /// Reads the name from the case file, where `bowp` is accepted too.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let application = Application(name: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such application")
    }
    self = application
  }

  /// The official name of what is applied for.
  public var title: Bilingual {
    switch self {
    case .restoration: Bilingual(fr: "Rétablissement du statut de résident temporaire", en: "Restoration of temporary resident status")
    case .ptot: Bilingual(fr: "Permis de travail ouvert transitoire (PTOT)", en: "Bridging open work permit (BOWP)")
    case .expressEntry: Bilingual(fr: "Entrée express", en: "Express Entry")
    }
  }

  /// The submission the application belongs to: restoration and bridging permit are one.
  public var submission: Submission { self == .expressEntry ? .expressEntry : .workPermit }

  public static func < (left: Application, right: Application) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}

/// What is sent in one go through one account.
public enum Submission: String, Codable, Sendable, CaseIterable {
  case workPermit = "work-permit"
  case expressEntry = "express-entry"
}
