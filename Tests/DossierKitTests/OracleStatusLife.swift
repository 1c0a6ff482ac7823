@testable import DossierKit

/// A random life of permits, an entry, biometrics, extensions and a loss of status, told as what holds on each day:
/// places in the walked calendar, and no end of status computed anywhere.
struct OracleStatusLife: CustomStringConvertible {
  struct Paper {
    let kind: Permit.Kind
    let issue: Int
    let expiry: Int
    let leaveBy: Int?
    var end: Int { leaveBy ?? expiry }
  }
  struct Request {
    let kind: Permit.Kind
    let filed: Int
    let decision: Extension.Decision
    let decided: Int?
    let told: Int?
  }

  var papers: [Paper] = []
  var entry: (date: Int, until: Int)?
  var biometrics: Int?
  var requests: [Request] = []
  var loss: (ground: StatusLoss.Ground, date: Int)?

  init(_ random: inout Seeded) {
    var start = 7_000 + Int.random(in: 0...4_000, using: &random)
    let origin = start
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let kind = [Permit.Kind.work, .work, .work, .study, .study, .visitor, .temporaryResidentPermit]
        .randomElement(using: &random) ?? .work
      let expiry = start + Int.random(in: 5...70, using: &random)
      let leaveBy = Int.random(in: 0...5, using: &random) == 0 ? expiry + Int.random(in: -5...20, using: &random) : nil
      papers.append(Paper(kind: kind, issue: start, expiry: expiry, leaveBy: leaveBy))
      start += Int.random(in: 1...60, using: &random)
    }
    if papers.isEmpty || Int.random(in: 0...3, using: &random) == 0 {
      let date = papers.isEmpty ? origin : origin + Int.random(in: -20...120, using: &random)
      entry = (date, date + Int.random(in: 1...90, using: &random))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let filed = origin + Int.random(in: 0...150, using: &random)
      let decided = filed + Int.random(in: 0...80, using: &random)
      let told = Bool.random(using: &random) ? decided + Int.random(in: 0...10, using: &random) : nil
      let kind = [Permit.Kind.work, .study, .visitor, .temporaryResidentPermit].randomElement(using: &random) ?? .work
      switch Int.random(in: 0...9, using: &random) {
      case 0...2: requests.append(Request(kind: kind, filed: filed, decision: .pending, decided: nil, told: nil))
      case 3...6: requests.append(Request(kind: kind, filed: filed, decision: .refused, decided: decided, told: told))
      case 7: requests.append(Request(kind: kind, filed: filed, decision: .returned, decided: decided, told: told))
      case 8: requests.append(Request(kind: kind, filed: filed, decision: .withdrawn, decided: decided, told: told))
      default:
        // What is approved gives a permit on that day; one issued between filing and decision is another matter.
        guard kind != .temporaryResidentPermit, !papers.contains(where: { $0.issue >= filed }) else { continue }
        requests.append(Request(kind: kind, filed: filed, decision: .approved, decided: decided, told: told))
        if Bool.random(using: &random) {
          papers.append(Paper(kind: kind, issue: decided, expiry: decided + 40, leaveBy: nil))
        }
      }
    }
    if Int.random(in: 0...4, using: &random) == 0 {
      // No permit is issued beyond the ten years.
      let newest = papers.map(\.issue).max() ?? origin
      biometrics = Walk.months(-120, from: newest + Int.random(in: 1...60, using: &random))
    }
    if Int.random(in: 0...9, using: &random) == 0 {
      let ground = [StatusLoss.Ground.stayEnded, .workConditions, .studyConditions, .other, .unknown]
        .randomElement(using: &random) ?? .unknown
      loss = (ground, origin + Int.random(in: 0...150, using: &random))
    }
  }

  /// Days near which something changes.
  var turns: [Int] {
    papers.flatMap { [$0.issue, $0.expiry, $0.end] } + requests.flatMap { [$0.filed, $0.decided, $0.told] }.compactMap(\.self)
      + [entry?.date, entry?.until, loss?.date, biometrics.map { Walk.months(120, from: $0) }].compactMap(\.self)
  }

  var person: Person {
    var person = Person(id: "a", role: .principal)
    person.permits = papers.isEmpty && entry != nil ? nil : papers.map {
      Permit(
        kind: $0.kind, issueDate: Walk.days[$0.issue], expiryDate: Walk.days[$0.expiry],
        mustLeaveBy: $0.leaveBy.map { Walk.days[$0] })
    }
    person.lastEntry = entry.map { LastEntry(date: Walk.days[$0.date], authorizedUntil: Walk.days[$0.until]) }
    person.biometricsDate = biometrics.map { Walk.days[$0] }
    person.extension = OneOrMany(
      requests.map {
        Extension(
          kind: $0.kind, filedOn: Walk.days[$0.filed], decision: $0.decision, decidedOn: $0.decided.map { Walk.days[$0] },
          communicatedOn: $0.told.map { Walk.days[$0] })
      })
    person.statusLoss = loss.map { StatusLoss(ground: $0.ground, date: Walk.days[$0.date]) }
    return person
  }

  var description: String {
    func text(_ place: Int?) -> String { place.map { Walk.dates[$0].iso } ?? "-" }
    return papers.map { "\($0.kind.rawValue) \(text($0.issue))..\(text($0.expiry)) leave \(text($0.leaveBy))" }
      .joined(separator: "; ")
      + " | entry \(text(entry?.date)) until \(text(entry?.until)) | biometrics \(text(biometrics)) | "
      + requests.map { "\($0.kind.rawValue) \($0.decision.rawValue) filed \(text($0.filed)) decided \(text($0.decided)) told \(text($0.told))" }
      .joined(separator: "; ")
      + " | loss \(loss?.ground.rawValue ?? "") \(text(loss?.date))"
  }
}
