/// When a document is demanded: code that answers with its reason, named by the manifest with its
/// parameters as data.
public protocol Condition: Sendable {
  /// The name in the manifest.
  static var name: String { get }
  /// The parameters it needs and takes; no other is accepted.
  static var parameters: [ConditionParameter] { get }
  init(_ call: ConditionCall)
  /// What must hold, as the end of a sentence that begins with « si » or "if": no capital, no full stop, and
  /// in French never beginning with « il ».
  var clause: Bilingual { get }
  /// The clause where the manifest turns the condition round; where it is `nil`, « sauf si » and "unless" say it.
  var opposite: Bilingual? { get }
  func answer(_ situation: Situation) -> Answer
}

/// A parameter of a condition.
public enum ConditionParameter: Sendable, Hashable {
  /// `among`: one or more of these values; any text where none is listed.
  case among([String])
  case years
  case from
  case until
}

extension Condition {
  public static var parameters: [ConditionParameter] { [] }
  public var opposite: Bilingual? { nil }
}

/// All conditions, by name.
public enum ConditionCatalogue {
  public static let all: [any Condition.Type] = [
    RestoringAs.self, RequestedPermit.self, AppliesFor.self, LivesIn.self, StatusLostByRefusal.self, OutOfStatus.self,
    MaintainedStatus.self, ResidenceClassIs.self, ResidenceStageIs.self, ResidenceApplied.self,
    AcknowledgementReplaced.self, MedicalExamConcerned.self, RepresentativeAppointed.self, AccountAsks.self,
    SubmittedFrom.self, RoleIs.self, Accompanying.self, ForeignNational.self, AgeAtLeast.self, PrincipalOrAdult.self,
    OtherNamesUsed.self, MaritalStatusIs.self, UnionEndedBy.self, ChildAdopted.self, OtherParentStays.self,
    DependentByCondition.self, ProgramIs.self, FundsRequired.self, JobOfferClaimed.self, CertificateClaimed.self,
    Nominated.self, RelativeCounts.self, ForeignCredential.self, EducationClaimed.self, SkilledJob.self,
    CanadianJob.self, SelfEmploymentCounts.self, InLastYears.self,
  ]

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The condition of a call; `nil` for a name that no condition has. The loader has refused those.
  public static func condition(_ call: ConditionCall) -> (any Condition)? { byName[call.condition]?.init(call) }

  /// The answer to one call.
  public static func answer(_ call: ConditionCall, _ situation: Situation) -> Answer {
    guard let condition = condition(call) else {
      return .unknown(keys: [], Bilingual(fr: "condition inconnue", en: "unknown condition"))
    }
    let answer = condition.answer(situation)
    return call.negated == true ? answer.negated : answer
  }

  /// The answer to all conditions of a requirement; yes, with an empty reason, where it has none.
  public static func answer(_ calls: [ConditionCall], _ situation: Situation) -> Answer {
    .all(calls.map { answer($0, situation) })
  }

  /// What is wrong with the parameters of a call, or `nil`.
  static func fault(_ call: ConditionCall) -> Bilingual? {
    guard let condition = byName[call.condition] else {
      return Bilingual(
        fr: "aucune condition ne s’appelle `\(call.condition)`", en: "no condition is called `\(call.condition)`")
    }
    var given: [String: Bool] = [
      "years": call.years != nil, "from": call.from != nil, "until": call.until != nil, "among": call.among != nil,
    ]
    for parameter in condition.parameters {
      let name: String
      switch parameter {
      case .years: name = "years"
      case .from: name = "from"
      case .until: name = "until"
      case .among(let allowed):
        name = "among"
        if let stray = call.among?.first(where: { !allowed.isEmpty && !allowed.contains($0) }) {
          return Bilingual(
            fr: "`\(stray)` n’est pas une valeur de la condition `\(call.condition)`",
            en: "`\(stray)` is no value of the condition `\(call.condition)`")
        }
      }
      if given[name] != true {
        return Bilingual(
          fr: "la condition `\(call.condition)` demande `\(name)`",
          en: "the condition `\(call.condition)` needs `\(name)`")
      }
      given[name] = false
    }
    guard let extra = given.filter(\.value).keys.sorted().first else { return nil }
    return Bilingual(
      fr: "la condition `\(call.condition)` ne prend pas `\(extra)`",
      en: "the condition `\(call.condition)` takes no `\(extra)`")
  }
}
