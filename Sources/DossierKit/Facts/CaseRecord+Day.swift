extension CaseRecord {
  /// The same files on another day: what is demanded then, and which papers answer it.
  /// - Parameter documents: the papers told apart in the folder, ``Assignment/documents`` of any of its days.
  func judged(on day: Day, today: Day, _ documents: [RecognisedDocument]) -> CaseRecord {
    var record = self
    record.day = day
    record.today = today
    let demands = Checklist.make(`case`, manifests: manifests, figures: figures, on: day)
    record.assignment = Assignment.make(demands, documents)
    return record
  }
}

extension Assignment {
  /// All papers that were assigned or left over, each once, in the order of their files.
  var documents: [RecognisedDocument] {
    var seen: Set<RecognisedDocument> = []
    return (lines.flatMap(\.documents) + unused + ambiguous).filter { seen.insert($0).inserted }
      .sorted { ($0.file, $0.type) < ($1.file, $1.type) }
  }
}
