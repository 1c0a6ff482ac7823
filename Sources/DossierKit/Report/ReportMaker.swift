/// From a record to the report of a case.
public enum ReportMaker {
  public static func make(_ record: CaseRecord, language: Language) -> Report {
    make(record, Judge.findings(record), language: language)
  }

  /// - Parameter findings: what ``Judge`` found in the record.
  static func make(_ record: CaseRecord, _ findings: [Finding], language: Language) -> Report {
    let open = findings.filter { $0.waived == nil }
    return Report(
      tool: Report.Tool(name: ToolVersion.name, version: ToolVersion.version),
      case: Report.CaseSummary(
        folder: record.folderName, applications: record.case.applications, asOf: record.day, language: language,
        name: record.case.principal.displayName, channel: record.channel.title, limitBytes: record.channel.limitBytes,
        isSubmissionDate: record.case.submissionDate == record.day),
      verdict: open.contains { $0.severity == .error } ? .notReady : .ready,
      counts: Report.Counts(
        error: open.count { $0.severity == .error }, warning: open.count { $0.severity == .warning },
        info: open.count { $0.severity == .info }, waived: findings.count - open.count),
      findings: findings, checklist: record.assignment.lines.map { line($0, findings, record) },
      deadlines: deadlines(record), soundUntil: SoundUntilSearch.find(record, findings), fees: Fees.due(record),
      ignored: record.skipped, disclaimer: Disclaimer.text)
  }

  private static func line(_ line: Assignment.Line, _ findings: [Finding], _ record: CaseRecord) -> Report.ChecklistLine {
    let demand = line.demand
    var seen: Set<String> = []
    let waived = findings.contains {
      $0.waived != nil && $0.requirement == demand.requirement.id && $0.person == demand.person
        && $0.country == demand.country && $0.file == nil
    }
    var undecided = false
    let status: Report.ChecklistLine.Status
    switch demand.status {
    case .notRequired: status = .notRequired
    case .optional: status = line.documents.isEmpty ? .notRequired : .satisfied
    case .required: status = line.documents.isEmpty ? (waived ? .waived : .missing) : .satisfied
    case .unknown:
      undecided = line.documents.isEmpty
      status = line.documents.isEmpty ? .missing : .satisfied
    }
    return Report.ChecklistLine(
      requirement: demand.requirement.id, application: demand.applications.first, applications: demand.applications,
      name: demand.requirement.name,
      shortName: record.figures.documentType(demand.requirement.id)?.title ?? demand.requirement.name,
      person: demand.person, country: demand.country,
      countryName: demand.country.flatMap { record.figures.country($0)?.name }, subject: demand.subject?.name,
      slot: demand.slot.id, status: status, undecided: undecided, isOptional: demand.status == .optional,
      files: line.documents.map(\.file).filter { seen.insert($0).inserted }, reason: demand.reason,
      severity: demand.severity, facts: demand.facts)
  }

  private static func deadlines(_ record: CaseRecord) -> [Report.Deadline] {
    var deadlines: [Report.Deadline] = []
    func add(_ code: String, _ date: Day?, _ title: Bilingual) {
      guard let date else { return }
      deadlines.append(Report.Deadline(code: code, date: date, daysLeft: date - record.day, title: title))
    }
    if record.case.applications.contains(.restoration) {
      if let last = record.restorationLastDay {
        add("restoration-aim", last - 1, Bilingual(fr: "jour à viser pour le dépôt du rétablissement", en: "day to aim for to file the restoration"))
        add(
          "restoration-last-day", last,
          Bilingual(fr: "dernier jour du rétablissement (90e jour, 23\u{00A0}h\u{00A0}59\u{00A0}min\u{00A0}59\u{00A0}s\u{00A0}UTC)", en: "last day of restoration (90th day, 23:59:59 UTC)"))
      }
    }
    if record.case.applications.contains(.expressEntry) {
      let printed = record.case.expressEntry?.submitBy != nil
      add(
        "invitation-last-day", record.invitationLastDay,
        printed
          ? Bilingual(fr: "dernier jour pour déposer (date imprimée sur l’invitation)", en: "last day to submit (date printed on the invitation)")
          : Bilingual(fr: "dernier jour pour déposer (60e jour de l’invitation)", en: "last day to submit (60th day of the invitation)"))
    }
    for request in record.case.documentRequests ?? [] where request.answeredOn == nil {
      add(
        "request-last-day", RequestWindow(request)?.lastDay,
        Bilingual(fr: "dernier jour pour répondre à la demande de documents", en: "last day to answer the request for documents"))
    }
    return deadlines.sorted { ($0.date, $0.code) < ($1.date, $1.code) }
  }
}
