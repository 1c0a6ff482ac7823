/// What a condition looks at: the case, the application, one person of it and one thing of that
/// person, on the day judged.
public struct Situation: Sendable {
  public var `case`: Case
  public var application: Application
  public var person: Person
  public var subject: Demand.Subject?
  public var day: Day

  public init(case: Case, application: Application, person: Person, subject: Demand.Subject? = nil, day: Day) {
    self.case = `case`
    self.application = application
    self.person = person
    self.subject = subject
    self.day = day
  }
}

extension Situation {
  var isPrincipal: Bool { person.role == .principal }
  var program: ExpressEntryFacts.Program? { `case`.expressEntry?.program }

  /// The job or period of self-employment that is looked at.
  var activity: Activity? { entry(.job, of: person.activities) }
  /// The education entry that is looked at.
  var credential: Education? { entry(.credential, of: person.education) }
  /// The relative that is looked at; `nil` also for a sibling that is only ticked.
  var relative: ExpressEntryFacts.Relative? { entry(.relative, of: `case`.expressEntry?.relativesInCanada) }

  private func entry<Element>(_ kind: Demand.Subject.Kind, of list: [Element]?) -> Element? {
    guard let subject, subject.kind == kind, let list, list.indices.contains(subject.index) else { return nil }
    return list[subject.index]
  }
}
