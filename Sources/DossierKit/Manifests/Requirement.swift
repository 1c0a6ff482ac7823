/// One demanded document: which, of whom, when, and how grave its absence is.
public struct Requirement: Codable, Sendable, Hashable {
  /// The document type (product: §4). Several requirements may have the same.
  public var id: String
  /// The row of the facts the requirement comes from, such as `D-RESTO-05`.
  public var fact: String
  public var name: Bilingual
  public var per: Per
  /// The conditions under which the document is demanded; all must hold.
  public var when: [ConditionCall]?
  /// The document types that satisfy the requirement; the id alone where absent.
  public var accepts: [String]?
  /// The id of the slot.
  public var slot: String
  public var severity: Demanded
  /// The severity where the account's own checklist asks for the document (`account_asks`);
  /// `severity` where absent, and an error where that is `none`.
  public var asked: Demanded?
  public var waivable: Bool?
  /// How sure the facts are that the document is demanded. `low` allows no severity error.
  public var confidence: Confidence
  /// What to do when the document is missing, where it is more than to add the file.
  public var nextStep: Bilingual?
  /// What the document must be or show.
  public var note: Bilingual?
  /// Keys of the manifest's sources.
  public var sources: [String]
  /// The rows of the rules that concern the document, such as `R-EE-51`.
  public var rules: [String]?

  /// For whom or for what one document is demanded.
  public enum Per: String, Codable, Sendable, CaseIterable {
    /// Once for the case; the principal applicant's.
    case `case`
    /// Each person who applies for this application (`applies_for`).
    case applicant
    /// Each person declared in the case.
    case person
    /// Once for the principal applicant and the spouse or partner together.
    case couple
    /// Each declared child.
    case child
    /// Each country, but Canada, of which a person needs a police certificate.
    case policeCountry = "police-country"
    /// Each such country where only stays older than ten years call for one.
    case formerPoliceCountry = "former-police-country"
    /// Each country where no stay lasted six months, but several add up to as much.
    case repeatedPoliceCountry = "repeated-police-country"
    /// Each job for an employer among the activities of a person.
    case job
    /// Each period of self-employment among the activities of a person.
    case selfEmployment = "self-employment"
    /// Each entry of the education of a person.
    case credential
    /// Each official language of which the person has a test.
    case language
    /// Each declared relative in Canada.
    case relative
  }

  /// The severity of `document-missing`, or that the document is optional: a file of its type is
  /// assigned to it, its absence is no finding.
  public enum Demanded: String, Codable, Sendable, CaseIterable {
    case error, warning, info, none

    public var severity: Severity? { Severity(rawValue: rawValue) }
  }
}

extension Requirement {
  /// The document types that satisfy the requirement, the preferred first.
  public var acceptedTypes: [String] { accepts ?? [id] }
}
