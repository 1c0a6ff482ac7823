/// Standings as a table for spreadsheets (RFC 4180): one line for each deadline of each person, one line without
/// deadline where there is none. The header and the codes never change with the language.
public enum StatusTable {
  public static let columns = [
    "folder", "person", "as_of", "situation", "work_allowed", "study_allowed", "since", "last_day", "deadline", "date",
    "days_left", "title_fr", "title_en",
  ]

  /// The header line.
  public static var header: String { line(columns) }

  public static func lines(_ report: StatusReport) -> String {
    report.people.map { person in
      let head = [
        report.case.folder, person.person, report.case.asOf.description, person.situation.rawValue,
        answer(person.workAllowed), answer(person.studyAllowed), person.since?.description ?? "",
        person.lastDay?.description ?? "",
      ]
      guard !person.deadlines.isEmpty else { return line(head + ["", "", "", "", ""]) }
      return person.deadlines.map { deadline in
        line(
          head + [
            deadline.code, deadline.date.description, String(deadline.daysLeft), deadline.title.fr, deadline.title.en,
          ])
      }.joined()
    }.joined()
  }

  /// `unknown` rather than nothing: an empty cell would read as an oversight.
  private static func answer(_ value: Bool?) -> String { value.map { $0 ? "true" : "false" } ?? "unknown" }

  private static func line(_ fields: [String]) -> String { fields.map(quoted).joined(separator: ",") + "\r\n" }

  private static func quoted(_ field: String) -> String {
    guard field.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }) else {
      return field
    }
    var text = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text.unicodeScalars.append("\"") }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
