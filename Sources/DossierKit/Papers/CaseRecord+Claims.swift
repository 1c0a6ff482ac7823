extension CaseRecord {
  /// What the papers in use say of the people of the case, in the order of the checklist and of each paper. A paper
  /// whose person is not told claims nothing.
  ///
  /// Found once for a record: the same papers are judged on many days.
  func findClaims() -> [PaperClaim] {
    var seen: Set<String> = []
    return assignment.lines.flatMap { line -> [PaperClaim] in
      line.documents.flatMap { paper in
        people(paper, line.demand).flatMap { person -> [PaperClaim] in
          guard let facts = file(paper.file)?.facts,
            seen.insert([paper.file, person.id].joined(separator: "\u{0}")).inserted
          else { return [] }
          if let form = form(paper.file) { return FormClaims.claims(form, file: paper.file, person: person.id) }
          return TextClaims.claims(
            facts, type: paper.type, file: paper.file, person: person, day: day, words: figures.paperWords)
        }
      }
    }
  }

  /// Of whom a paper speaks: of whom it is said to; of both spouses, where they were married; of the principal applicant,
  /// where the paper is asked of the case.
  private func people(_ paper: RecognisedDocument, _ demand: Demand) -> [Person] {
    if let own = paper.person { return [`case`.person(own)].compactMap { $0 } }
    if let partner = demand.partner {
      return paper.type == "marriage-certificate" ? [demand.person, partner].compactMap { `case`.person($0) } : []
    }
    if let asked = demand.person { return [`case`.person(asked)].compactMap { $0 } }
    return ["proof-of-funds", "acknowledgement-of-receipt"].contains(paper.type) ? [`case`.principal] : []
  }

  /// The line of the checklist that a file serves first.
  func line(of file: String) -> Assignment.Line? {
    assignment.lines.first { $0.documents.contains { $0.file == file } }
  }
}
