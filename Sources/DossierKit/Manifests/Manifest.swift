/// What one application demands: the documents, the slots they go to, and why.
///
/// A manifest is data (`schemas/applications/NAME.yaml`): it names conditions and rules and holds
/// their parameters, and judges nothing. Its shape is `schemas/manifest.schema.json`.
public struct Manifest: Codable, Sendable {
  public var schemaVersion: Int
  public var application: Application
  public var submission: Submission
  public var title: Bilingual
  /// The first day on which the manifest states the law.
  public var validFrom: Day
  /// The last such day, where a repeal is known.
  public var validTo: Day?
  public var legalBasis: Bilingual
  /// The sources, by the key that requirements cite.
  public var sources: [String: Source]
  /// The slots of the account, in the order of the archive.
  public var slots: [Slot]
  public var requirements: [Requirement]
  /// Rows of the facts that are never demanded as files, and why.
  public var notDemanded: [NotDemanded]
}

/// The one place of an account where a file is uploaded.
public struct Slot: Codable, Sendable, Hashable {
  public var id: String
  /// The label, as the account shows it where that is known.
  public var title: Bilingual
  /// Whether the account refuses to go on without a file here.
  public var mandatory: Bool
  /// Whether several papers may be joined to one file for this slot; never for IRCC forms.
  public var merge: Bool
  /// For what the account opens the slot anew.
  public var each: Each
  public var note: Bilingual?

  /// What has a slot of its own: papers of one slot that differ in it go to different files.
  public enum Each: String, Codable, Sendable, CaseIterable {
    /// One slot for the whole submission.
    case `case`
    case person
    /// One for each person and country.
    case country
    /// One for each person and job, or relative.
    case subject
  }
}

/// A paper that people look for in a checklist and that is not uploaded.
public struct NotDemanded: Codable, Sendable, Hashable {
  /// The document type, where the program knows one.
  public var id: String?
  /// The row of the facts, such as `D34`.
  public var fact: String
  public var name: Bilingual
  public var reason: Bilingual
}

extension Manifest {
  /// The slot of an id. The loader refuses a manifest whose requirements name another.
  public func slot(_ id: String) -> Slot? { slots.first { $0.id == id } }
}
