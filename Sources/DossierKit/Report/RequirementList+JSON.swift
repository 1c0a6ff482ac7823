public import FoundationEssentials

extension RequirementList {
  /// The checklist as one JSON object, in both languages, ended by a line feed.
  public func json() throws -> Data {
    try JSONReporter.encode(
      Page(
        application: manifest.application, submission: manifest.submission, title: manifest.title,
        legalBasis: manifest.legalBasis, validFrom: manifest.validFrom, validTo: manifest.validTo,
        slots: slots.map { slot, requirements in
          Page.Room(
            id: slot.id, title: slot.title, mandatory: slot.mandatory, merge: slot.merge, note: slot.note,
            requirements: requirements.map { Page.Line(RequirementText(requirement: $0, manifest: manifest)) })
        },
        notDemanded: manifest.notDemanded.map { Page.Other(name: $0.name, reason: $0.reason, fact: $0.fact) }),
      [.prettyPrinted])
  }

  private struct Page: Encodable {
    var schemaVersion = Report.schemaVersion
    var tool = Report.Tool(name: ToolVersion.name, version: ToolVersion.version)
    var application: Application
    var submission: Submission
    var title: Bilingual
    var legalBasis: Bilingual
    var validFrom: Day
    var validTo: Day?
    var slots: [Room]
    var notDemanded: [Other]
    var disclaimer = Disclaimer.text

    struct Room: Encodable {
      var id: String
      var title: Bilingual
      var mandatory: Bool
      var merge: Bool
      var note: Bilingual?
      var requirements: [Line]
    }

    struct Other: Encodable {
      var name: Bilingual
      var reason: Bilingual
      var fact: String
    }

    struct Line: Encodable {
      var requirement: String
      var name: Bilingual
      var per: Requirement.Per
      var when: Bilingual
      var conditions: [ConditionCall]
      var severity: Requirement.Demanded
      var asked: Requirement.Demanded?
      var waivable: Bool
      var confidence: Confidence
      var accepts: [String]
      var note: Bilingual?
      var nextStep: Bilingual?
      var facts: [String]
      var sources: [Source]

      init(_ text: RequirementText) {
        let requirement = text.requirement
        self.requirement = requirement.id
        name = requirement.name
        per = requirement.per
        when = text.when
        conditions = requirement.when ?? []
        severity = requirement.severity
        asked = requirement.asked
        waivable = requirement.waivable ?? false
        confidence = requirement.confidence
        accepts = requirement.acceptedTypes
        note = requirement.note
        nextStep = requirement.nextStep
        facts = text.rows
        sources = text.sources
      }
    }
  }
}
