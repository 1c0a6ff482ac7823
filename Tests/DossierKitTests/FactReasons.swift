@testable import DossierKit

/// Why a case can be ready without a fact, and by which finding a fact is named where it is not by its key.
struct FactReason: Sendable {
  enum Scope: Sendable { case any, temporary, expressEntry, experience, family }

  let scope: Scope
  /// Keys without the numbers of their items, people as `*` or by their id; `.**` for all that is below.
  let facts: [String]
  let reason: String
  /// Some value of the fact is an error, and its absence is safe all the same.
  var isExcused = false

  func covers(_ fact: String, in name: String) -> Bool {
    switch scope {
    case .any: break
    case .temporary: guard name.hasPrefix("restoration") else { return false }
    case .expressEntry: guard !name.hasPrefix("restoration") else { return false }
    case .experience: guard name == "express-entry-cec-ready" else { return false }
    case .family: guard name == ReadyLife.family.name else { return false }
    }
    return [FactReason.plain(fact), FactReason.general(fact)].contains { key in
      facts.contains { pattern in
        pattern.hasSuffix(".**")
          ? key + ".**" == pattern || key.hasPrefix(pattern.dropLast(2)) : key == pattern
      }
    }
  }

  /// A key without the numbers of its items: `people.salma.permits.kind`.
  static func plain(_ key: String) -> String { key.replacing(/\[[^\]]*\]/, with: "") }

  /// The same for anybody: `people.*.permits.kind`.
  static func general(_ key: String) -> String {
    let text = plain(key)
    guard text.hasPrefix("people.") else { return text }
    let rest = text.dropFirst(7)
    return "people.*" + (rest.firstIndex(of: ".").map { String(rest[$0...]) } ?? "")
  }

  static func find(_ fact: String, in name: String) -> FactReason? { all.first { $0.covers(fact, in: name) } }

  /// Findings that speak of a fact in other words than its key.
  static let named: [String: [String]] = [
    // The sentence says that no test is given and names people.*.language_tests.
    "people.*.language_tests": ["language-test-missing"],
    // Without an end the person still lives there, and the sentence says so.
    "people.*.residence.to": ["police-certificate-expired"],
  ]

  /// Other values that a fact could have.
  static func others(_ value: String, of fact: String) -> [String] {
    if value == "true" { return ["false"] }
    if value == "false" { return ["true"] }
    if let day = Day(value) { return [day - 4_000, day - 800, day - 1, day + 1, day + 800].map(\.description) }
    if let number = Double(value) { return ["0", "1", "\(Int(number) * 10)"] }
    let last = general(fact).split(separator: ".").last.map(String.init) ?? ""
    return (choices[last] ?? []).filter { $0 != value }
  }

  private static let choices: [String: [String]] = [
    "marital_status": ["single", "married", "common-law", "divorced"], "province": ["QC"], "intended_province": ["QC"],
    "kind": ["work", "study", "visitor", "unemployed", "other", "temporary-resident-permit", "general", "category"],
    "scope": ["open", "employer-specific"], "ground": ["other", "unknown"], "country": ["CAN", "FRA", "JPN"],
    "decision": ["pending", "returned", "approved"], "restore_as": ["student", "visitor", "worker"],
    "requested_permit": ["employer-specific", "none", "study"], "class": ["family", "pnp"],
    "stage": ["profile", "refused"], "program": ["cec", "fst", "fsw"], "credential": ["secondary", "masters"],
    "equivalent": ["secondary"], "first_official_language": ["en", "fr"], "canadian_education": ["secondary"],
    "channel": ["ircc-portal"], "other_parent": ["not-accompanying"], "language": ["en", "fr"],
    "agreement": ["neutral"],
  ]
}
