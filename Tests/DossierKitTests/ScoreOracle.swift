import Foundation
import Glibc
import Testing

@testable import DossierKit

/// Profiles with the answers of another program: random ones, and published examples.
enum ScoreOracle {
  /// `../shared/scoring`, beside the package where it is.
  static let folder: String = {
    let parts = ExamplesFolder.package.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast().joined(separator: "/") + "/shared/scoring"
  }()
  static let isThere =
    unsafe access(folder + "/crs_reference.py", R_OK) == 0 && system("python3 -c '' 2>/dev/null") == 0
  static let comment: Comment = "no ../shared/scoring beside the package, or no python3"

  /// The sample that is kept with the package.
  static func sample() throws -> [Example] {
    try decode(ExamplesFolder.package + "/Tests/Fixtures/score/profiles.json")
  }

  /// `count` random profiles of each grid.
  static func random(_ count: Int, seed: Int) throws -> [Example] {
    let place = try TemporaryFolder()
    defer { place.remove("profiles.json") }
    let path = String(decoding: place.path, as: UTF8.self) + "/profiles.json"
    let status = unsafe system("python3 '\(folder)/crs_reference.py' --random \(count) \(seed) > \(path)")
    #expect(status == 0)
    return try decode(path)
  }

  static func published() throws -> [Example] {
    struct File: Decodable { var cases: [Example] }
    return try decoder.decode(File.self, from: try bytes(folder + "/cases.json")).cases
  }

  private static func decode(_ path: String) throws -> [Example] {
    try decoder.decode([Example].self, from: try bytes(path))
  }

  private static func bytes(_ path: String) throws -> Data {
    try #require(FileManager.default.contents(atPath: path), "no \(path)")
  }

  private static var decoder: JSONDecoder { JSONDecoder() }

  /// A profile, and what the other program says of it.
  struct Example: Decodable, Sendable {
    var id: String
    var kind: String
    var profile: Profile
    /// The answer of the reference, key by key; flags are 0 or 1.
    var computed: [String: Number]?
    /// What the source of a published example prints.
    var expected: [String: Number]?
    var agrees: Bool?
    var job_offer_points: Bool?
    var notes: String?
  }

  struct Number: Decodable, Sendable, Equatable {
    var value: Int
    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        value = flag ? 1 : 0
      } else {
        value = try container.decode(Int.self)
      }
    }
  }

  struct Profile: Decodable, Sendable {
    struct Tongue: Decodable, Sendable {
      var language: String?
      var clb: [String: Int]?
      var test: String?
      var scores: [String: Double]?
    }
    struct Spouse: Decodable, Sendable {
      var accompanying: Bool?
      var citizen_or_pr: Bool?
      var education: String?
      var language: Tongue?
      var canadian_work_years: Double?
    }
    var age: Int?
    var education: String?
    var first_language: Tongue?
    var second_language: Tongue?
    var canadian_work_years: Double?
    var foreign_work_years: Double?
    var skilled_work_years: Double?
    var spouse: Spouse?
    var certificate_of_qualification: Bool?
    var provincial_nomination: Bool?
    var sibling_in_canada: Bool?
    var canadian_education: String?
    var job_offer: String?
    var arranged_employment: Bool?
    var adaptability: [String: Bool]?
    // Of a conversion of scores only.
    var test: String?
    var scores: [String: Double]?
  }
}

// How the other program's words are said in ours.
extension ScoreOracle.Profile.Tongue {
  static let charts: [String: (LanguageTest.Name, column: String?, taken: String)] = [
    "CELPIP-G": (.celpipGeneral, nil, "2026-01-01"), "IELTS-GT": (.ieltsGeneral, nil, "2026-01-01"),
    "PTE-CORE": (.pteCore, nil, "2026-01-01"), "TEF-2023": (.tefCanada, "score-699", "2026-01-01"),
    "TEF-2019": (.tefCanada, "score-699", "2020-01-01"), "TEF-OLD": (.tefCanada, "old-score", "2026-01-01"),
    "TCF": (.tcfCanada, nil, "2026-01-01"),
  ]

  func levels(_ figures: Figures) throws -> LanguageLevels {
    if let clb {
      return LanguageLevels { clb[$0.rawValue] ?? 0 }
    }
    let chart = try #require(Self.charts[test ?? ""])
    let scores = try #require(scores)
    let entry = LanguageTest(
      test: chart.0, testDate: day(chart.taken), column: chart.column,
      scores: Abilities(
        listening: scores["listening"] ?? 0, reading: scores["reading"] ?? 0, writing: scores["writing"] ?? 0,
        speaking: scores["speaking"] ?? 0))
    return try #require(figures.levels(of: entry, on: day("2026-11-21")).levels)
  }

  func skill(_ figures: Figures, other: Language = .en) throws -> LanguageSkill {
    let own = language.flatMap(Language.init(rawValue:)) ?? test.flatMap { Self.charts[$0]?.0.language } ?? other
    return LanguageSkill(own, try levels(figures))
  }
}

extension ScoreOracle.Profile {
  static func credential(_ name: String?) -> Education.Credential? {
    (name ?? "less_than_secondary").replacing("_", with: "-").asCredential
  }

  func crs(_ figures: Figures) throws -> CRSProfile {
    var profile = CRSProfile()
    profile.age = age
    profile.education = Self.credential(education)
    profile.first = try first_language?.skill(figures)
    let other: Language = profile.first?.language == .en ? .fr : .en
    profile.second = try second_language?.skill(figures, other: other)
    profile.canadianWork = canadian_work_years.map { WorkCredit(years: Int($0)) }
    profile.foreignWork = foreign_work_years.map { WorkCredit(years: Int($0)) }
    if let spouse, spouse.accompanying ?? true, spouse.citizen_or_pr != true {
      profile.partner = CRSProfile.Partner(
        education: Self.credential(spouse.education), language: try spouse.language?.skill(figures),
        canadianWork: spouse.canadian_work_years.map { WorkCredit(years: Int($0)) })
    }
    profile.hasCertificate = certificate_of_qualification
    profile.isNominated = provincial_nomination
    profile.hasSibling = sibling_in_canada
    profile.canadianEducation =
      switch canadian_education {
      case "secondary"?: .secondary
      case "one_or_two"?: .oneOrTwoYears
      case "three_plus"?: .threeYearsOrMore
      default: CRSProfile.CanadianEducation.none
      }
    profile.jobOffer =
      switch job_offer {
      case "teer_0_3"?: .skilled
      case "major_group_00"?: .seniorManagement
      default: CRSProfile.JobOffer.none
      }
    return profile
  }

  func fsw(_ figures: Figures) throws -> FSWProfile {
    var profile = FSWProfile()
    profile.age = age
    profile.education = Self.credential(education)
    profile.first = try first_language?.skill(figures)
    profile.second = try second_language?.skill(figures, other: profile.first?.language == .en ? .fr : .en)
    profile.skilledWork = skilled_work_years.map { WorkCredit(years: Int($0)) }
    profile.hasArrangedEmployment = arranged_employment
    let names: [String: FSWProfile.Adaptability] = [
      "spouse_language_clb4": .spouseLanguage, "applicant_study_canada": .applicantStudy,
      "spouse_study_canada": .spouseStudy, "applicant_work_canada": .applicantWork, "spouse_work_canada": .spouseWork,
      "relative_in_canada": .relative,
    ]
    for (name, shown) in adaptability ?? [:] where shown { profile.adaptability.insert(try #require(names[name])) }
    return profile
  }
}

extension String {
  fileprivate var asCredential: Education.Credential? { Education.Credential(rawValue: self) }
}
