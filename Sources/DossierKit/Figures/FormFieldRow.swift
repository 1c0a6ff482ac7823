/// Where one answer of an IRCC form stands in its data.
public struct FormFieldRow: Decodable, Sendable, Hashable {
  /// `imm5710`.
  public var form: String
  /// What the answer is: `family-name`, `passport-expiry`…
  public var role: String
  /// Ends of paths, the best first; the file says how they are written.
  public var paths: [String]
  /// Low where no form was seen: such a path is never the ground of an error.
  public var confidence: Confidence
  /// The keys of the sources in the file.
  var citations: [String]
  /// The sources that the keys name; filled by the loader.
  public var sources: [Source] = []

  private enum CodingKeys: String, CodingKey {
    case form, role, paths, confidence
    case citations = "sources"
  }
}

/// The issue of a form that is known to be in use.
public struct FormIssue: Decodable, Sendable, Hashable {
  public var form: String
  /// Year and month as `2025-01`, printed `01-2025` on the form.
  public var issue: String
  /// The last day on which the issue before was accepted, where it is known.
  public var acceptedBeforeUntil: Day?
  public var confidence: Confidence
  /// The keys of the sources in the file.
  var citations: [String]
  /// The sources that the keys name; filled by the loader.
  public var sources: [Source] = []

  private enum CodingKeys: String, CodingKey {
    case form, issue, acceptedBeforeUntil, confidence
    case citations = "sources"
  }
}
