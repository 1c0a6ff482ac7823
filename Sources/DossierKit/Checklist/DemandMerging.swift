/// Makes equal demands of one submission one: the stricter holds, with the sources of both.
enum DemandMerging {
  private struct Key: Hashable {
    let requirement: String
    let person: String?
    let country: String?
    let subject: Demand.Subject?

    init(_ demand: Demand) {
      requirement = demand.requirement.id
      person = demand.person
      country = demand.country
      subject = demand.subject
    }
  }

  /// The demands of one submission, each document of each person once, in the order in which they came.
  static func merged(_ demands: [Demand]) -> [Demand] {
    var order: [Key] = []
    var groups: [Key: [Demand]] = [:]
    for demand in demands {
      let key = Key(demand)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(demand)
    }
    let lines = order.compactMap { groups[$0].flatMap(strictest) }
    // That nothing is asked is said only where no country or thing is asked about.
    return lines.filter { line in
      line.status != .notRequired || line.country != nil || line.subject != nil
        || !lines.contains {
          $0.requirement.id == line.requirement.id && $0.person == line.person
            && ($0.country != nil || $0.subject != nil)
        }
    }
  }

  private static func strictest(_ group: [Demand]) -> Demand? {
    guard var best = group.first else { return nil }
    for demand in group.dropFirst() where isStricter(demand, best) { best = demand }
    for demand in group where demand.status.strictness == best.status.strictness {
      best.applications += demand.applications.filter { !best.applications.contains($0) }
      best.facts += demand.facts.filter { !best.facts.contains($0) }
      best.sources += demand.sources.filter { !best.sources.contains($0) }
      best.waivable = best.waivable && demand.waivable
      best.requirement.accepts =
        best.requirement.acceptedTypes
        + demand.requirement.acceptedTypes.filter { !best.requirement.acceptedTypes.contains($0) }
    }
    best.applications.sort()
    return best
  }

  private static func isStricter(_ demand: Demand, _ other: Demand) -> Bool {
    if demand.status.strictness != other.status.strictness {
      return demand.status.strictness > other.status.strictness
    }
    guard let severity = demand.severity else { return false }
    return other.severity.map { severity < $0 } ?? true
  }
}
