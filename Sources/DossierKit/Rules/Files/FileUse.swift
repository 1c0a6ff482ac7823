/// A file that requirements use, and the lines of the checklist it serves.
struct FileUse {
  let file: CaseFile
  let lines: [Assignment.Line]

  /// The application in whose name a finding on the file is made; `nil` where several submissions use it.
  var application: Application? {
    let submissions = Set(lines.map(\.demand.submission))
    return submissions.count == 1 ? lines.first?.demand.applications.first : nil
  }
  var requirement: String? { lines.first?.demand.requirement.id }
  var person: String? { lines.first?.demand.person }
  var country: String? { lines.first?.demand.country }

  /// A finding on the file.
  func finding(
    _ code: String, _ severity: Severity, page: Int? = nil, message: Bilingual, nextStep: Bilingual?,
    rule: String? = nil, sources: [Source] = [], details: [String: String] = [:], in record: CaseRecord
  ) -> Finding {
    Finding(
      code: code, severity: severity, application: application, requirement: requirement, person: person,
      country: country, file: file.path, page: page, message: message, nextStep: nextStep,
      due: severity == .error ? record.lastDay(application) : nil, rule: rule, sources: sources, details: details)
  }
}

extension FileUse {
  /// The files that requirements use, in the order of the files.
  static func all(_ files: [CaseFile], _ assignment: Assignment) -> [FileUse] {
    var lines: [String: [Assignment.Line]] = [:]
    for line in assignment.lines {
      for path in Set(line.documents.map(\.file)) { lines[path, default: []].append(line) }
    }
    return files.compactMap { file in lines[file.path].map { FileUse(file: file, lines: $0) } }
  }
}

extension Bilingual {
  /// The page of a file, for the middle of a sentence; nothing where no page is known.
  static func page(_ page: Int?) -> Bilingual {
    guard let page else { return Bilingual(fr: "", en: "") }
    return Bilingual(fr: ", page\u{00A0}\(page)", en: ", page \(page)")
  }
}
