/// One fact of the case as a paper says it: where it was read, in which words, and how surely.
public struct PaperClaim: Sendable, Hashable {
  /// What is claimed.
  public enum Fact: String, Sendable, Hashable, CaseIterable {
    case familyName = "family-name"
    case givenNames = "given-names"
    case fullName = "full-name"
    case birthDate = "birth-date"
    case passportNumber = "passport-number"
    case passportIssue = "passport-issue"
    case passportExpiry = "passport-expiry"
    case uci
    case permitExpiry = "permit-expiry"
    case permitNumber = "permit-number"
    case issueDate = "issue-date"
    case testDate = "test-date"
    case examDate = "exam-date"
    case acknowledgedOn = "acknowledged-on"
    case applicationNumber = "application-number"
    case assessmentDate = "assessment-date"
    case assessmentReference = "assessment-reference"
    case assessmentBody = "assessment-body"
    case examNumber = "exam-number"
    case permitIssue = "permit-issue"
    /// The day of the remark "must leave Canada by".
    case mustLeaveBy = "must-leave-by"
    case marriageDate = "marriage-date"
    /// Canadian dollars, as `case.yaml` writes them.
    case fundsAmount = "funds-amount"
    case fundsAverage = "funds-average"
    case fundsDebts = "funds-debts"
  }

  /// What read it.
  public enum Reader: String, Sendable, Hashable {
    /// A field of an IRCC form.
    case form
    /// The machine-readable zone of a passport, proved by its own check digit.
    case zone
    /// Words of a PDF's own text.
    case text
    /// Words that were recognised in a picture.
    case picture
  }

  public var file: String
  /// Counted from 1; `nil` where the paper has no pages, as a form's data.
  public var page: Int?
  /// The id of the person in the case file.
  public var person: String
  public var fact: Fact
  /// A day is written `2031-09-30`.
  public var value: String
  /// Other values that the same words can mean, or that stand behind the same label elsewhere on the paper: where one
  /// of them is the declared one, nothing differs.
  public var alternatives: [String]
  /// The words in which it stands, as read.
  public var words: String
  public var reader: Reader
  /// Low is never the ground of an error.
  public var certainty: Confidence
}

extension PaperClaim {
  /// The claimed day, where the fact is one and the value is a day of the calendar.
  public var day: Day? { Day(value) }

  /// Whether it comes from the zone of an older passport, which many people add: another file of the person's shows the
  /// declared number.
  func isOfOlderPassport(among claims: [PaperClaim], declared: String?) -> Bool {
    guard reader == .zone, let declared else { return false }
    func isDeclared(_ claim: PaperClaim) -> Bool {
      claim.reader == .zone && claim.fact == .passportNumber && claim.person == person
        && claim.value == declared.uppercased().filter { $0.isLetter || $0.isNumber }
    }
    return claims.contains { isDeclared($0) && $0.file != file } && !claims.contains { isDeclared($0) && $0.file == file }
  }
}
