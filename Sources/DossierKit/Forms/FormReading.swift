internal import Inspection

/// The answers of one form, looked up by what they are. Paths drift between issues and languages of a form: the table
/// of `schemas/figures/form-fields.yaml` knows where each stands.
struct FormReading {
  /// What a form answers.
  enum Answer: Hashable {
    case value(String)
    /// The field is there, and nothing is filled in.
    case empty
    /// This issue of the form has no such field, or the program does not know where it stands.
    case noSuchField
  }

  let form: FormFacts
  private let rows: [FormFieldRow]

  init(_ form: FormFacts, figures: Figures) {
    self.form = form
    rows = figures.formFields.filter { $0.form == form.number }
  }

  /// The answer of a role.
  func answer(_ role: String) -> Answer {
    // A form that was never saved holds no data at all.
    guard form.hasDatasets else { return rows.contains { $0.role == role } ? .empty : .noSuchField }
    guard let first = all(role).first else { return .noSuchField }
    return first.isEmpty ? .empty : .value(first)
  }

  /// The value of a role that is filled in; `nil` where it is empty or there is no such field.
  func value(_ role: String) -> String? {
    if case .value(let text) = answer(role) { text } else { nil }
  }

  /// A day that is filled in and is one of the calendar.
  func day(_ role: String) -> Day? { value(role).flatMap { Day($0) } }

  /// A box: `nil` where there is none.
  func isTicked(_ role: String) -> Bool? {
    switch answer(role) {
    case .value(let text): text == "1" || text == "Y"
    case .empty: false
    case .noSuchField: nil
    }
  }

  /// The answers of a role that a form asks several times, the empty ones included; empty where it has none.
  func all(_ role: String) -> [String] {
    for row in rows where row.role == role {
      for path in row.paths {
        let found = FormPath(path).values(in: form.fields)
        // A second way to write the same answer (parts of a date) may be filled in where the first is not.
        if found.contains(where: { !$0.isEmpty }) || (path == row.paths.last && !found.isEmpty) { return found }
      }
      let known = row.paths.lazy.map { FormPath($0).values(in: form.fields) }.first { !$0.isEmpty }
      if let known { return known }
    }
    return []
  }

  /// How sure the place of an answer is; `nil` for a role without a row.
  func confidence(_ role: String) -> Confidence? { rows.first { $0.role == role }?.confidence }

  /// Whether somebody began to fill it in: a blank form has no name, no birth date and no passport.
  var isFilled: Bool {
    ["family-name", "given-names", "full-name", "birth-date", "passport-number"].contains { value($0) != nil }
  }
}
