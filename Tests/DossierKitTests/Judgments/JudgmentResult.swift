@testable import DossierKit

/// One line of the tables of results.
struct JudgmentResult: Encodable {
  let citation: String?
  let name: String?
  let rows: String?
  let url: String?
  let element: Bilingual
  /// What the program says of the faulty folder and not of its twin.
  let says: [JudgedFinding]
  /// What it says of the twin, none of it an error.
  let twin: [JudgedFinding]
  let note: Bilingual?
  let unbuilt: Bilingual?

  init(_ judgment: Judgment) {
    citation = judgment.citation
    name = judgment.name
    rows = judgment.rows
    url = judgment.url
    element = judgment.element
    says = judgment.said
    twin = judgment.base == nil ? [] : judgment.expected(faulty: false)
    note = judgment.note
    unbuilt = judgment.unbuilt
  }
}
