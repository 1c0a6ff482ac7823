/// One thing wrong in a file that a person wrote, at the place where it stands.
public struct Fault: Hashable, Sendable {
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in Unicode scalars.
  public var column: Int
  /// Where in the tree, such as `people[0].passport.expiry_date`; empty for the whole file.
  public var path: String
  /// What is wrong. It names keys and never repeats a value, which may be personal.
  public var message: Bilingual

  public init(line: Int, column: Int, path: String, message: Bilingual) {
    self.line = line
    self.column = column
    self.path = path
    self.message = message
  }

  /// The fault as compilers print theirs: `case.yaml:3:5: message`.
  public func text(file: String, _ language: Language) -> String {
    "\(file):\(line):\(column): \(message[language])"
  }
}

/// All that is wrong with one file, in the order of its lines; never empty.
public struct Faults: Error, Hashable, Sendable {
  public let all: [Fault]

  /// Sorts the faults by position and drops those said twice.
  public init(_ faults: [Fault]) {
    var seen: Set<Fault> = []
    let ordered = faults.enumerated().sorted {
      ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
    }
    all = ordered.map(\.element).filter { seen.insert($0).inserted }
  }
}
