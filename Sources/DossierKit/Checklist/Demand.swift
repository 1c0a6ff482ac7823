/// One line of a checklist: one document asked of one person (and country, job, credential…),
/// or the reason why it is not.
public struct Demand: Sendable, Hashable {
  public enum Status: Sendable, Hashable {
    case required
    /// A file of the type is assigned; its absence is no finding.
    case optional
    case notRequired
    /// The case does not tell: the keys of `case.yaml` that would, such as `people.amina.marital_status`.
    case unknown(keys: [String])
  }

  /// What the document is about beside the person: a job, a credential, a language test, a relative.
  public struct Subject: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable { case job, credential, language, relative }
    public var kind: Kind
    /// The position in the person's list, counted from 0 (of `express_entry.relatives_in_canada` for a relative).
    public var index: Int
    /// The employer, the institution, the name of the test or the relation.
    public var label: String?

    /// The label as people know it: `ielts-general` is "IELTS General Training".
    public var name: String? {
      guard kind == .language, let label else { return label }
      return LanguageTest.Name(rawValue: label)?.title ?? label
    }
  }

  public var requirement: Requirement
  /// The rows of the facts, one for each application that demands the document.
  public var facts: [String]
  /// The applications that demand the document, in their order; two where restoration and
  /// bridging permit are one submission.
  public var applications: [Application]
  public var submission: Submission
  /// The id of the person; `nil` where the document is the case's own.
  public var person: String?
  /// The id of the other person of the couple.
  public var partner: String?
  /// ISO 3166-1 alpha-3.
  public var country: String?
  public var subject: Subject?
  public var slot: Slot
  public var status: Status
  /// Why the document is demanded or is not, as the report prints it.
  public var reason: Bilingual
  /// The severity of its absence; `nil` where the absence is no finding.
  public var severity: Severity?
  public var waivable: Bool
  public var sources: [Source]
  /// The first row of the rules, or the row of the document itself.
  public var rule: String
  /// Why the manifest does not ask for the document, where the account asks for it all the same.
  public var inapplicable: Bilingual? = nil
}
