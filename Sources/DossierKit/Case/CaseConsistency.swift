import Yams

/// What a schema cannot say of `case.yaml`: people that exist, days in order, paths that stay in
/// the folder. It looks at the tree, so that its faults are told along with those of the schema.
struct CaseConsistency {
  private var faults: [Fault] = []
  private var ids: Set<String> = []
  private var applications: Set<String> = []

  static func faults(_ root: Node) -> [Fault] {
    var check = CaseConsistency()
    check.applications(root)
    check.people(root)
    check.references(root)
    check.walk(root, "")
    return check.faults
  }

  private mutating func applications(_ root: Node) {
    var written: Set<String> = []
    for (index, item) in Self.items(root["applications"]).enumerated() {
      guard let name = item.scalar?.string else { continue }
      let known = !applications.insert(Self.canonical(name)).inserted
      // The same name twice is a fault of the schema already.
      if written.insert(name).inserted, known { add(.sameApplication, item, "applications[\(index)]") }
    }
  }

  private mutating func people(_ root: Node) {
    let people = Self.items(root["people"])
    var principals = 0
    var partners = 0
    for (index, person) in people.enumerated() {
      let path = "people[\(index)]"
      if let id = person["id"], let name = id.scalar?.string {
        if !ids.insert(name).inserted { add(.repeatedPerson(name), id, "\(path).id") }
      }
      if let role = person["role"] {
        switch role.scalar?.string {
        case "principal":
          principals += 1
          if principals > 1 { add(.severalPrincipals, role, "\(path).role") }
        case "spouse", "common-law-partner":
          partners += 1
          if partners > 1 { add(.severalPartners, role, "\(path).role") }
        default: break
        }
      }
      for (place, item) in Self.items(person["applies_for"]).enumerated() {
        guard let name = item.scalar?.string, Application(name: name) != nil else { continue }
        if !applications.contains(Self.canonical(name)) {
          add(.applicationNotNamed(name), item, "\(path).applies_for[\(place)]")
        }
      }
    }
    if principals == 0, let node = root["people"], node.sequence != nil { add(.noPrincipal, node, "people") }
  }

  private mutating func references(_ root: Node) {
    reference(root["permanent_residence"]?["principal_applicant"], "permanent_residence.principal_applicant")
    for (index, relative) in Self.items(root["express_entry"]?["relatives_in_canada"]).enumerated() {
      reference(relative["of"], "express_entry.relatives_in_canada[\(index)].of")
    }
    for (index, request) in Self.items(root["document_requests"]).enumerated() {
      reference(request["person"], "document_requests[\(index)].person")
    }
    for (index, document) in Self.items(root["documents"]).enumerated() {
      reference(document["person"], "documents[\(index)].person")
      path(document["file"], "documents[\(index)].file")
      path(document["translates"], "documents[\(index)].translates")
    }
    for (index, waiver) in Self.items(root["waivers"]).enumerated() {
      reference(waiver["person"], "waivers[\(index)].person")
      path(waiver["file"], "waivers[\(index)].file")
      path(waiver["proof"], "waivers[\(index)].proof")
    }
    for (index, error) in Self.items(root["refusal"]?["errors"]).enumerated() {
      path(error["evidence_file"], "refusal.errors[\(index)].evidence_file")
    }
    for (index, concern) in Self.items(root["refusal"]?["concerns"]).enumerated() {
      path(concern["evidence_file"], "refusal.concerns[\(index)].evidence_file")
    }
    for (index, deposit) in Self.items(root["express_entry"]?["funds"]?["deposits"]).enumerated() {
      path(deposit["proof"], "express_entry.funds.deposits[\(index)].proof")
    }
    for (index, person) in Self.items(root["people"]).enumerated() {
      for (place, name) in Self.items(person["other_names"]).enumerated() {
        path(name["proof"], "people[\(index)].other_names[\(place)].proof")
      }
    }
    for (index, pattern) in Self.items(root["ignore"]).enumerated() { path(pattern, "ignore[\(index)]") }
  }

  private mutating func reference(_ node: Node?, _ path: String) {
    guard let node, let name = node.scalar?.string, !name.isEmpty, !ids.contains(name) else { return }
    let suggestion = ids.count <= 40 ? Suggestion.nearest(to: name, among: ids) : nil
    add(.noSuchPerson(name, suggestion: suggestion), node, path)
  }

  private mutating func path(_ node: Node?, _ path: String) {
    guard let node, let text = node.scalar?.string, !text.isEmpty, !CasePath.staysInside(text) else { return }
    add(.pathLeavesFolder, node, path)
  }

  /// Pairs of keys of one group whose second day cannot come before the first.
  private static let ordered = [
    ("from", "to"), ("issue_date", "expiry_date"), ("test_date", "result_date"), ("filed_on", "decided_on"),
    ("decided_on", "communicated_on"), ("submitted_on", "acknowledged_on"),
  ]

  private mutating func walk(_ node: Node, _ path: String) {
    if let mapping = node.mapping {
      for (first, second) in Self.ordered {
        guard let start = node[first]?.scalar.flatMap({ Day($0.string) }), let end = node[second],
          let day = end.scalar.flatMap({ Day($0.string) }), day < start
        else { continue }
        add(.wrongOrder(first, second), end, path.isEmpty ? second : "\(path).\(second)")
      }
      for (key, value) in mapping {
        let name = key.scalar?.string ?? ""
        walk(value, path.isEmpty ? name : "\(path).\(name)")
      }
    }
    if let sequence = node.sequence {
      for (index, item) in sequence.enumerated() { walk(item, "\(path)[\(index)]") }
    }
  }

  private mutating func add(_ cause: CaseContradiction, _ node: Node, _ path: String) {
    guard faults.count < SchemaEvaluator.mostFaults else { return }
    faults.append(
      Fault(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, path: path, message: cause.message))
  }

  private static func items(_ node: Node?) -> [Node] { node?.sequence.map { Array($0) } ?? [] }

  private static func canonical(_ name: String) -> String { Application(name: name)?.rawValue ?? name }
}
