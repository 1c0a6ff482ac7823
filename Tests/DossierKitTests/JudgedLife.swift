@testable import DossierKit
import Testing

/// An invented life to be judged whole on every day of three years, beside what an oracle says of each day: every
/// finding whose code turns on the calendar, as `code severity person country`.
struct JudgedLife: Sendable, CustomTestStringConvertible {
  let name: String
  let yaml: String
  let files: [String]
  /// The findings that are due on a day, in any order.
  let due: @Sendable (Int) -> [String]

  var testDescription: String { name }

  /// From 2025-01-01 to 2028-01-01: 1,096 days.
  static let days = Walk.at("2025-01-01")...Walk.at("2028-01-01")

  static let all = [restoration, refusedExtension, bridging, experience, family]

  /// Codes that an oracle speaks of. The others do not turn on the day, or read papers.
  static let codes: Set<String> = [
    "restoration-window-closed", "restoration-window-closing", "restoration-not-needed", "restoration-not-available",
    "restoration-unauthorized-work", "restoration-not-in-canada", "ptot-not-acknowledged", "ptot-no-basis",
    "invitation-expired", "invitation-deadline-near", "language-test-missing", "language-test-expired",
    "language-test-expires-soon", "eca-missing", "eca-expired", "eca-body-not-designated",
    "police-certificate-missing", "police-certificate-expired", "police-certificate-too-early",
    "police-certificate-advised", "medical-exam-missing", "medical-exam-expired", "passport-expired",
    "passport-expires-soon", "history-gap", "history-in-future", "child-not-dependent", "cohabitation-too-short",
    "experience-insufficient", "representative-form-old", "fee-unknown", "funds-insufficient",
    "funds-figure-outdated", "submission-date-passed", "earlier-refusal-undeclared", "fact-missing",
  ]

  static func said(_ finding: Finding) -> String {
    [finding.code, finding.severity.rawValue, finding.person, finding.country].compactMap(\.self).joined(separator: " ")
  }
}

/// What several lives have in common, each told by walking.
extension JudgedLife {
  static func passport(_ person: String, to expiry: String, on day: Int) -> [String] {
    let last = Walk.at(expiry)
    if day > last { return ["passport-expired error \(person)"] }
    return Walk.months(12, from: day) > last ? ["passport-expires-soon warning \(person)"] : []
  }

  static func medical(_ person: String, of date: String, inCanada: Bool, on day: Int) -> [String] {
    // The proof is asked for since 21 August 2025.
    guard day >= Walk.at("2025-08-21") else { return [] }
    let exam = Walk.at(date)
    if day < exam { return ["medical-exam-missing error \(person)"] }
    guard day >= Walk.months(12, from: exam) else { return [] }
    // No exam of these lives is five years old in three years.
    return ["medical-exam-expired \(inCanada ? "warning" : "error") \(person)"]
  }

  /// A test of a language of which there is no other.
  static func language(_ person: String, of date: String, on day: Int) -> [String] {
    let (test, end) = (Walk.at(date), Walk.months(24, from: Walk.at(date)))
    if day < test { return [] }
    if day >= end { return ["language-test-expired error \(person)"] }
    return end - 1 - day < 30 ? ["language-test-expires-soon warning \(person)"] : []
  }

  static func window(_ person: String, ended: Int, told: Int? = nil, on day: Int) -> [String] {
    var count = 0
    for _ in stride(from: ended, to: day, by: 1) { count += 1 }
    switch count {
    case 0..<60: return []
    case 60...90: return ["restoration-window-closing warning \(person)"]
    default:
      if let told, day <= told + 90 { return ["restoration-window-closing warning \(person)"] }
      return ["restoration-window-closed error \(person)"]
    }
  }

  static func restorationFee(_ person: String, on day: Int) -> [String] {
    day >= Walk.at("2026-12-01") ? ["fee-unknown warning \(person)"] : []
  }

  static func invitation(_ invited: String, printed: String?, on day: Int) -> [String] {
    let first = Walk.at(invited)
    let last = printed.map(Walk.at) ?? first + 60
    if day > last { return ["invitation-expired error"] }
    return day >= min(first + 50, last - 10) ? ["invitation-deadline-near warning"] : []
  }

  /// One for each end or beginning of a period that lies ahead.
  static func ahead(_ person: String, _ ends: [String], on day: Int) -> [String] {
    ends.filter { Walk.at($0) > day }.map { _ in "history-in-future error \(person)" }
  }
}
