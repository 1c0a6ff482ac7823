@testable import DossierKit

/// Why a case can be ready without a fact, and by which finding a fact is named where it is not by its key.
enum FactReasons {
  /// A key without the numbers of its items and the ids of its people: `people.*.permits.kind`.
  static func general(_ key: String) -> String {
    var text = key.replacing(/\[[^\]]*\]/, with: "")
    if text.hasPrefix("people.") {
      let rest = text.dropFirst(7)
      text = "people.*" + (rest.firstIndex(of: ".").map { String(rest[$0...]) } ?? "")
    }
    return text
  }

  /// The pattern of the table that lets a fact be absent.
  static func unneeded(_ fact: String) -> String? {
    let fact = general(fact)
    return (reasons.keys.sorted() + excused.keys.sorted()).first { fact == $0 || fact.hasPrefix($0 + ".") }
  }

  /// Whether some value of the fact would be an error, and its absence is safe all the same.
  static func isExcused(_ fact: String) -> Bool {
    let fact = general(fact)
    return excused.keys.contains { fact == $0 || fact.hasPrefix($0 + ".") }
  }

  /// Findings that speak of a fact in other words than its key.
  static func namedBy(_ fact: String) -> [String] { named[general(fact)] ?? [] }

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
    "requested_permit": ["employer-specific", "none", "study"], "class": ["family", "pnp"], "stage": ["profile", "refused"],
    "program": ["cec", "fst", "fsw"], "credential": ["secondary", "masters"], "equivalent": ["secondary"],
    "first_official_language": ["en", "fr"], "canadian_education": ["secondary"], "channel": ["ircc-portal"],
    "other_parent": ["not-accompanying"], "language": ["en", "fr"], "agreement": ["neutral"],
  ]

  /// Facts on which no rule of severity error turns, each with the reason.
  private static let reasons: [String: String] = [:]

  /// Facts of which some value is an error, and whose absence is safe.
  private static let excused: [String: String] = [:]

  /// Findings that name a fact by its paper.
  private static let named: [String: [String]] = [:]
}
