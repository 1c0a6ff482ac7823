extension CaseRecord {
  /// What the papers in use say of the people of the case, in the order of the checklist and of each paper. A paper
  /// whose person is not told claims nothing.
  ///
  /// Found once for a record: the same papers are judged on many days.
  func findClaims() -> [PaperClaim] {
    var seen: Set<String> = []
    return assignment.lines.flatMap { line -> [PaperClaim] in
      line.documents.flatMap { paper -> [PaperClaim] in
        guard let id = paper.person ?? (line.demand.partner == nil ? line.demand.person : nil),
          let person = `case`.person(id), let facts = file(paper.file)?.facts,
          seen.insert([paper.file, id].joined(separator: "\u{0}")).inserted
        else { return [] }
        if let form = form(paper.file) { return FormClaims.claims(form, file: paper.file, person: id) }
        return TextClaims.claims(
          facts, type: paper.type, file: paper.file, person: person, day: day, words: figures.paperWords)
      }
    }
  }

  /// The line of the checklist that a file serves first.
  func line(of file: String) -> Assignment.Line? {
    assignment.lines.first { $0.documents.contains { $0.file == file } }
  }
}
