/// The papers that go with an answer to a decision. They are numbered in the letter: no archive holds them.
struct LetterExhibits {
  let kind: LetterKind
  let record: CaseRecord

  /// The decision first, then each file named as evidence, once, where it is in the folder.
  func all() -> [Enclosure] {
    var enclosures: [Enclosure] = []
    var seen: Set<String> = []
    func add(_ file: String, _ type: String?) {
      guard seen.insert(file).inserted else { return }
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let title = type.flatMap { record.figures.documentType($0)?.title } ?? Bilingual(fr: "Pièce", en: "Exhibit")
      enclosures.append(
        Enclosure(number: enclosures.count + 1, title: title, detail: Bilingual(fr: name, en: name), file: file))
    }
    let papers = record.assignment.documents + record.assignment.unused + record.assignment.ambiguous
    for paper in papers.sorted(by: { $0.file < $1.file }) 
    where leading.contains(paper.type) && (paper.person == nil || paper.person == record.case.principal.id) {
      add(paper.file, paper.type)
    }
    for file in evidence where record.file(file) != nil {
      add(file, papers.first { $0.file == file }?.type)
    }
    return enclosures
  }

  /// What comes first: the letter that is answered, or the paper that proves who asks.
  private var leading: Set<String> { kind == .gcmsRequest ? ["passport"] : ["refusal-letter"] }

  private var evidence: [String] {
    switch kind {
    case .reconsideration: (record.case.refusal?.errors ?? []).compactMap(\.evidenceFile)
    case .fairnessResponse: (record.case.refusal?.concerns ?? []).compactMap(\.evidenceFile)
    default: []
    }
  }
}
