/// How much a finding weighs.
public enum Severity: String, Codable, Sendable, CaseIterable, Comparable {
  /// As it stands the application will be returned, rejected or refused, or the files cannot be used.
  case error
  /// A risk that a person should weigh.
  case warning
  /// Good to know.
  case info

  public static func < (left: Severity, right: Severity) -> Bool {
    // The gravest first, so that sorting puts errors on top.
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}

extension Severity {
  /// The severity in words, in the singular.
  public var name: Bilingual {
    switch self {
    case .error: Bilingual(fr: "erreur", en: "error")
    case .warning: Bilingual(fr: "avertissement", en: "warning")
    case .info: Bilingual(fr: "renseignement", en: "information")
    }
  }
}

/// One thing wrong or worth knowing, as a value: what a rule found, with its words in both
/// languages, what to do, by when, and the sources it rests on (product: §5).
public struct Finding: Codable, Sendable, Equatable {
  /// The stable code, such as `police-certificate-missing`.
  public var code: String
  public var severity: Severity
  public var application: Application?
  /// The id of the requirement, which is a document type.
  public var requirement: String?
  /// The id of the person in the case file.
  public var person: String?
  /// ISO 3166-1 alpha-3.
  public var country: String?
  /// The path of the file below the case folder.
  public var file: String?
  /// The page of the file, counted from 1.
  public var page: Int?
  public var message: Bilingual
  public var nextStep: Bilingual?
  /// The last day on which the next step is of use.
  public var due: Day?
  public var waived: Waived?
  /// The row of the facts, such as `R-EE-51`.
  public var rule: String?
  public var sources: [Source]
  /// Machine-readable particulars; values are strings.
  public var details: [String: String]

  /// Why a finding was accepted on purpose, and the file that proves it.
  public struct Waived: Codable, Sendable, Equatable {
    public var reason: String
    public var proof: String?
    public init(reason: String, proof: String?) {
      self.reason = reason
      self.proof = proof
    }
  }

  public init(
    code: String, severity: Severity, application: Application? = nil, requirement: String? = nil,
    person: String? = nil, country: String? = nil, file: String? = nil, page: Int? = nil,
    message: Bilingual, nextStep: Bilingual? = nil, due: Day? = nil, rule: String? = nil,
    sources: [Source] = [], details: [String: String] = [:]
  ) {
    self.code = code
    self.severity = severity
    self.application = application
    self.requirement = requirement
    self.person = person
    self.country = country
    self.file = file
    self.page = page
    self.message = message
    self.nextStep = nextStep
    self.due = due
    self.rule = rule
    self.sources = sources
    self.details = details
  }

  // Every key is written, also where there is nothing to say: scripts rely on the shape.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(severity, forKey: .severity)
    try container.encode(application, forKey: .application)
    try container.encode(requirement, forKey: .requirement)
    try container.encode(person, forKey: .person)
    try container.encode(country, forKey: .country)
    try container.encode(file, forKey: .file)
    try container.encode(page, forKey: .page)
    try container.encode(message, forKey: .message)
    try container.encode(nextStep, forKey: .nextStep)
    try container.encode(due, forKey: .due)
    try container.encode(waived, forKey: .waived)
    try container.encode(rule, forKey: .rule)
    try container.encode(sources, forKey: .sources)
    try container.encode(details, forKey: .details)
  }
}

extension Finding {
  /// The order of a report: the gravest first, then application, person, code, country, file and page,
  /// each in an order that does not depend on how the finding was reached.
  static func inOrder(_ left: Finding, _ right: Finding, people: [String]) -> Bool {
    func key(_ finding: Finding) -> (Int, Int, Int, String, String) {
      (
        Severity.allCases.firstIndex(of: finding.severity) ?? 0,
        finding.application.flatMap { Application.allCases.firstIndex(of: $0) } ?? Application.allCases.count,
        finding.person.flatMap { people.firstIndex(of: $0) } ?? people.count,
        finding.code, finding.country ?? ""
      )
    }
    func rest(_ finding: Finding) -> (String, Int, String, String) {
      (finding.file ?? "", finding.page ?? 0, finding.requirement ?? "", finding.message.en)
    }
    let (leftKey, rightKey) = (key(left), key(right))
    return leftKey == rightKey ? rest(left) < rest(right) : leftKey < rightKey
  }
}
