/// Which papers go to which slot of which account, in the order of the archive.
///
/// The same plan gives the rules the files that share a slot, the letter its enclosure numbers and
/// the archive its files.
public struct SlotPlan: Sendable {
  /// One place of an account and the papers that fill it.
  public struct Place: Sendable {
    public var submission: Submission
    public var slot: Slot
    /// The person whose slot it is.
    public var person: String
    public var country: String?
    public var subject: Demand.Subject?
    /// The lines of the checklist that the slot answers, in order.
    public var lines: [Assignment.Line]
    /// The papers in the order in which they are joined, each file once.
    public var documents: [RecognisedDocument]
    /// The number of the enclosure within its submission, from 1.
    public var number: Int

    /// What the file in the archive is called after: the type of its only requirement, or the slot.
    public var kind: String {
      let kinds = Set(lines.filter { !$0.documents.isEmpty }.map(\.demand.requirement.id))
      return kinds.count == 1 ? kinds.first ?? slot.id : slot.id
    }

    /// What the enclosure is, for a letter and an index.
    public var title: Bilingual {
      let named = lines.filter { !$0.documents.isEmpty }.map(\.demand.requirement.name)
      var seen: Set<Bilingual> = []
      let unique = named.filter { seen.insert($0).inserted }
      return unique.count == 1 ? unique[0] : slot.title
    }
  }

  /// Only slots that hold a paper.
  public var places: [Place]

  public static func make(_ case: Case, _ assignment: Assignment) -> SlotPlan {
    let principal = `case`.principal.id
    var order: [Key] = []
    var lines: [Key: [Assignment.Line]] = [:]
    for line in assignment.lines where !line.documents.isEmpty {
      let key = Key(line.demand, principal: principal)
      if lines[key] == nil { order.append(key) }
      lines[key, default: []].append(line)
    }
    var places: [Place] = []
    var numbers: [Submission: Int] = [:]
    for key in order {
      guard let group = lines[key], let first = group.first else { continue }
      var seen: Set<String> = []
      let documents = group.flatMap { inOrder($0.documents, `case`) }.filter { seen.insert($0.file).inserted }
      let number = (numbers[first.demand.submission] ?? 0) + 1
      numbers[first.demand.submission] = number
      places.append(
        Place(
          submission: first.demand.submission, slot: first.demand.slot, person: key.person,
          country: key.country, subject: key.subject, lines: group, documents: documents,
          number: number))
    }
    return SlotPlan(places: places)
  }

  private struct Key: Hashable {
    let submission: Submission
    let slot: String
    let person: String
    let country: String?
    let subject: Demand.Subject?

    init(_ demand: Demand, principal: String) {
      submission = demand.submission
      slot = demand.slot.id
      let each = demand.slot.each
      person = each == .case ? principal : demand.person ?? principal
      country = each == .country ? demand.country : nil
      subject = each == .subject ? demand.subject : nil
    }
  }

  /// A translation stands before the paper it renders (facts U-04 of Express Entry).
  private static func inOrder(_ documents: [RecognisedDocument], _ case: Case) -> [RecognisedDocument] {
    let declared = (`case`.documents ?? []).map(\.file)
    func sorted(_ documents: [RecognisedDocument]) -> [RecognisedDocument] {
      documents.map { ($0, MergeOrder($0, declared: declared)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
    var placed: Set<RecognisedDocument> = []
    func place(_ document: RecognisedDocument) -> [RecognisedDocument] {
      guard placed.insert(document).inserted else { return [] }
      return sorted(documents.filter { $0.translates == document.file }).flatMap(place) + [document]
    }
    // A translation of a paper that goes elsewhere stands for itself; so do papers that render each other.
    let files = Set(documents.map(\.file))
    let originals = sorted(documents.filter { document in !(document.translates.map { files.contains($0) } ?? false) })
    return (originals + sorted(documents)).flatMap(place)
  }
}
