/// Which file serves which line of the checklist.
public struct Assignment: Sendable {
  /// A line of the checklist and the files that serve it, in the order in which they would be merged.
  public struct Line: Sendable {
    public var demand: Demand
    public var documents: [RecognisedDocument]
  }

  /// In the order of the checklist.
  public var lines: [Line]
  /// Recognised papers that no line uses.
  public var unused: [RecognisedDocument]
  /// Papers that several lines could use: whose, or of which country, is not told.
  public var ambiguous: [RecognisedDocument]

  /// Assigns the recognised papers of a case.
  public static func make(_ demands: [Demand], _ documents: [RecognisedDocument]) -> Assignment {
    var maker = AssignmentMaker(demands: demands, documents: documents)
    return maker.make()
  }
}

/// The steps of an assignment. A paper goes first where all that is told of it fits; what is left
/// is assigned only where one place is possible, never by likelihood.
private struct AssignmentMaker {
  let demands: [Demand]
  let documents: [RecognisedDocument]
  var taken: [[RecognisedDocument]] = []
  var ambiguous: [RecognisedDocument] = []
  var unused: [RecognisedDocument] = []

  init(demands: [Demand], documents: [RecognisedDocument]) {
    self.demands = demands
    self.documents = documents
    taken = Array(repeating: [], count: demands.count)
  }

  mutating func make() -> Assignment {
    let companions = documents.filter { $0.translates != nil }
    var open: [(document: RecognisedDocument, candidates: [Int])] = []
    for document in documents where document.translates == nil {
      let candidates = candidates(for: document)
      if candidates.isEmpty {
        unused.append(document)
      } else if let exact = exact(document, among: candidates) {
        for index in exact { taken[index].append(document) }
      } else {
        open.append((document, candidates))
      }
    }
    assignByElimination(&open)
    ambiguous = open.map(\.document)
    // A translation goes where the paper that it renders goes.
    for companion in companions {
      let places = taken.indices.filter { index in taken[index].contains { $0.file == companion.translates } }
      if places.isEmpty { unused.append(companion) }
      for place in places { taken[place].append(companion) }
    }
    return Assignment(
      lines: zip(demands, taken).map { Assignment.Line(demand: $0, documents: $1) }, unused: unused,
      ambiguous: ambiguous)
  }

  /// The lines that a paper could serve: by type, and not against what is told of it.
  private func candidates(for document: RecognisedDocument) -> [Int] {
    let active = demands.indices.filter { demands[$0].status != .notRequired }
    let own = active.filter { demands[$0].requirement.id == document.type }
    let typed = own.isEmpty ? active.filter { demands[$0].requirement.acceptedTypes.contains(document.type) } : own
    return typed.filter { index in
      let demand = demands[index]
      if let person = document.person, let asked = demand.person, person != asked, person != demand.partner {
        return false
      }
      if let country = document.country, let asked = demand.country, country != asked { return false }
      return true
    }
  }

  /// The candidates that fit without any doubt: one person, one country, one subject.
  private func exact(_ document: RecognisedDocument, among candidates: [Int]) -> [Int]? {
    var fitting = candidates
    if let person = document.person {
      let own = fitting.filter { demands[$0].person == person || demands[$0].partner == person }
      if !own.isEmpty { fitting = own }
    }
    if let country = document.country {
      let own = fitting.filter { demands[$0].country == country }
      if !own.isEmpty { fitting = own }
    }
    let bySubject = fitting.filter { names(document, demands[$0].subject) }
    if !bySubject.isEmpty { fitting = bySubject }
    // Lines of different requirements for one person and country may share a paper (a receipt, say).
    let keys = Set(fitting.map { Key(demands[$0]) })
    return keys.count == 1 ? fitting : nil
  }

  private struct Key: Hashable {
    let person: String?
    let country: String?
    let subject: Demand.Subject?
    init(_ demand: Demand) {
      person = demand.person
      country = demand.country
      subject = demand.subject
    }
  }

  /// Whether a paper names what a line is about: the employer, the institution, the test.
  private func names(_ document: RecognisedDocument, _ subject: Demand.Subject?) -> Bool {
    guard let label = subject?.label else { return false }
    let words = FoldedText.words(document.file) + FoldedText.words(document.employer ?? "")
    let telling = FoldedText.words(label).filter { $0.count > 3 && !Self.common.contains($0) }
    return telling.contains { words.contains($0) }
  }

  private static let common: Set<String> = [
    "limited", "limitee", "corp", "corporation", "company", "compagnie", "group", "groupe", "sarl", "gmbh", "university",
    "universite", "college", "canada", "general", "core", "ecole", "school", "institute", "institut", "services",
  ]

  /// Assigns what is left where only one place is left. Several papers of one person whose lines
  /// differ by job or credential go to one slot anyway: as many as there are lines are paired in order.
  private mutating func assignByElimination(_ open: inout [(document: RecognisedDocument, candidates: [Int])]) {
    var changed = true
    while changed {
      changed = false
      for (position, item) in open.enumerated().reversed() {
        let free = item.candidates.filter { taken[$0].isEmpty && demands[$0].status == .required }
        let rivals = open.filter { other in !Set(other.candidates).isDisjoint(with: free) }
        if free.count == 1, rivals.count == 1, let place = free.first {
          taken[place].append(item.document)
          open.remove(at: position)
          changed = true
        }
      }
    }
    let groups = Dictionary(grouping: open.indices) { open[$0].candidates }
    var done: Set<Int> = []
    for (candidates, members) in groups {
      let people = Set(candidates.map { demands[$0].person })
      let countries = Set(candidates.map { demands[$0].country })
      guard people.count == 1, countries.count == 1 else { continue }
      let free = candidates.filter { taken[$0].isEmpty }
      let places = free.isEmpty ? candidates : free
      for (offset, member) in members.sorted().enumerated() {
        taken[places[min(offset, places.count - 1)]].append(open[member].document)
        done.insert(member)
      }
    }
    open = open.indices.filter { !done.contains($0) }.map { open[$0] }
  }
}
