/// A file (or some pages of one) and the paper it was taken for.
public struct RecognisedDocument: Sendable, Hashable {
  /// What told the type.
  public enum Evidence: String, Sendable, Codable { case declared, name, folder, content }

  /// The path below the case folder.
  public var file: String
  /// A document type of `schemas/figures/document-types.yaml`.
  public var type: String
  public var evidence: Evidence
  public var person: String?
  public var country: String?
  public var employer: String?
  public var issueDate: Day?
  public var expiryDate: Day?
  public var date: Day?
  public var language: String?
  public var translates: String?
  public var pages: String?

  public init(file: String, type: String, evidence: Evidence) {
    self.file = file
    self.type = type
    self.evidence = evidence
  }
}
