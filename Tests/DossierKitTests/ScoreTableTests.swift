import Testing

@testable import DossierKit

/// The tables of points as published, held apart from `crs.yaml` and `fsw.yaml` so that a slip in either shows.
@Suite("Tables of points") struct ScoreTableTests {
  let figures: Figures
  let crs: CRS
  let fsw: FSWGrid

  init() throws {
    figures = try FiguresLoader.embedded()
    crs = try #require(CRS(on: day("2026-11-21"), figures: figures))
    fsw = try #require(FSWGrid(on: day("2026-11-21"), figures: figures))
  }

  private func both(_ key: String, _ change: (inout CRSProfile) -> Void) -> [Int] {
    [CRSProfile.Partner(), nil].map { partner in
      var profile = CRSProfile()
      profile.partner = partner
      change(&profile)
      return crs.score(profile)[key]
    }
  }

  @Test("Every age, with and without a spouse") func ages() {
    let table: [Int: [Int]] = [
      18: [90, 99], 19: [95, 105], 30: [95, 105], 31: [90, 99], 32: [85, 94], 33: [80, 88], 34: [75, 83],
      35: [70, 77], 36: [65, 72], 37: [60, 66], 38: [55, 61], 39: [50, 55], 40: [45, 50], 41: [35, 39], 42: [25, 28],
      43: [15, 17], 44: [5, 6],
    ]
    for age in 0...70 {
      let expected = table[age] ?? ((20...29).contains(age) ? [100, 110] : [0, 0])
      #expect(both("age") { $0.age = age } == expected, "\(age)")
    }
    #expect(both("age") { $0.age = nil } == [0, 0])
  }

  @Test("Every level of education")
  func education() {
    let table: [(Education.Credential, [Int], spouse: Int, fsw: Int)] = [
      (.lessThanSecondary, [0, 0], 0, 0), (.secondary, [28, 30], 2, 5), (.oneYear, [84, 90], 6, 15),
      (.twoYear, [91, 98], 7, 19), (.threeYear, [112, 120], 8, 21), (.bachelors, [112, 120], 8, 21),
      (.twoOrMore, [119, 128], 9, 22), (.masters, [126, 135], 10, 23), (.professional, [126, 135], 10, 23),
      (.doctoral, [140, 150], 10, 25),
    ]
    for (level, points, spouse, selection) in table {
      #expect(both("education") { $0.education = level } == points, "\(level)")
      var profile = CRSProfile()
      profile.partner = CRSProfile.Partner(education: level)
      #expect(crs.score(profile)["spouse_education"] == spouse, "\(level)")
      var grid = FSWProfile()
      grid.education = level
      #expect(fsw.score(grid)["education"] == selection, "\(level)")
    }
  }

  @Test("Every level of every language, once in each ability")
  func languages() {
    let first = [[0, 0], [6, 6], [6, 6], [8, 9], [16, 17], [22, 23], [29, 31], [32, 34], [32, 34], [32, 34]]
    let second = [0, 0, 1, 1, 3, 3, 6, 6, 6, 6]
    let spouse = [0, 0, 1, 1, 3, 3, 5, 5, 5, 5]
    let selection = [0, 0, 0, 0, 4, 5, 6, 6, 6, 6]
    for (place, level) in (3...12).enumerated() {
      for ability in Ability.allCases {
        let skill = LanguageSkill(.en, LanguageLevels { $0 == ability ? level : 0 })
        #expect(both("first_language") { $0.first = skill } == first[place], "\(level)")
        #expect(both("second_language") { $0.second = skill } == [second[place], second[place]], "\(level)")
        var profile = CRSProfile()
        profile.partner = CRSProfile.Partner(language: skill)
        #expect(crs.score(profile)["spouse_language"] == spouse[place], "\(level)")
        var grid = FSWProfile()
        grid.first = skill
        #expect(fsw.score(grid)["language_first"] == selection[place], "\(level)")
        #expect(!fsw.score(grid).meetsLanguageMinimum)
      }
    }
  }

  @Test("Every year of work")
  func work() {
    let canadian = [[0, 0], [35, 40], [46, 53], [56, 64], [63, 72], [70, 80], [70, 80]]
    let spouse = [0, 5, 7, 8, 9, 10, 10]
    let selection = [0, 9, 11, 11, 13, 13, 15, 15]
    for years in 0...6 {
      let credit = WorkCredit(years: years)
      #expect(both("canadian_work") { $0.canadianWork = credit } == canadian[years], "\(years)")
      var profile = CRSProfile()
      profile.partner = CRSProfile.Partner(canadianWork: credit)
      #expect(crs.score(profile)["spouse_work"] == spouse[years], "\(years)")
    }
    for years in 0...7 {
      var grid = FSWProfile()
      grid.skilledWork = WorkCredit(years: years)
      #expect(fsw.score(grid)["experience"] == selection[years], "\(years)")
    }
  }

  @Test("Every age of the selection grid") func selectionAges() {
    for age in 0...70 {
      var grid = FSWProfile()
      grid.age = age
      let expected = age < 18 || age >= 47 ? 0 : age < 36 ? 12 : 47 - age
      #expect(fsw.score(grid)["age"] == expected, "\(age)")
    }
  }

  @Test("Transferability: every row, the lowest ability decides, and the caps hold") func transfer() {
    func score(_ level: Education.Credential, _ lowest: Int, _ canadian: Int, _ foreign: Int, _ trade: Bool = false)
      -> CRSScore
    {
      var profile = CRSProfile()
      profile.education = level
      profile.first = LanguageSkill(.en, LanguageLevels { $0 == .writing ? lowest : 10 })
      profile.canadianWork = WorkCredit(years: canadian)
      profile.foreignWork = WorkCredit(years: foreign)
      profile.hasCertificate = trade
      return crs.score(profile)
    }
    let tiers: [(Education.Credential, Int)] = [
      (.lessThanSecondary, 0), (.secondary, 0), (.oneYear, 1), (.twoYear, 1), (.threeYear, 1), (.bachelors, 1),
      (.twoOrMore, 2), (.masters, 2), (.professional, 2), (.doctoral, 2),
    ]
    let half = [0, 13, 25]
    let full = [0, 25, 50]
    for (level, tier) in tiers {
      for (lowest, points) in [(6, 0), (7, half[tier]), (8, half[tier]), (9, full[tier]), (10, full[tier])] {
        #expect(score(level, lowest, 0, 0)["education_x_language"] == points, "\(level) \(lowest)")
      }
      for (years, points) in [(0, 0), (1, half[tier]), (2, full[tier]), (5, full[tier])] {
        #expect(score(level, 0, years, 0)["education_x_canadian_work"] == points, "\(level) \(years)")
      }
    }
    for (foreign, tier) in [(0, 0), (1, 1), (2, 1), (3, 2), (7, 2)] {
      for (lowest, points) in [(6, 0), (7, half[tier]), (8, half[tier]), (9, full[tier])] {
        #expect(score(.secondary, lowest, 0, foreign)["foreign_x_language"] == points, "\(foreign) \(lowest)")
      }
      for (years, points) in [(0, 0), (1, half[tier]), (2, full[tier])] {
        #expect(score(.secondary, 0, years, foreign)["foreign_x_canadian_work"] == points, "\(foreign) \(years)")
      }
    }
    for (lowest, points) in [(4, 0), (5, 25), (6, 25), (7, 50), (10, 50)] {
      #expect(score(.secondary, lowest, 0, 0, true)["transfer_certificate"] == points, "\(lowest)")
      #expect(score(.secondary, lowest, 0, 0, false)["transfer_certificate"] == 0)
    }
    let most = score(.doctoral, 9, 2, 3, true)
    #expect(most["transfer_education"] == 50 && most["transfer_foreign"] == 50 && most["transferability"] == 100)
    #expect(score(.bachelors, 9, 2, 0)["transfer_education"] == 50)
    #expect(score(.bachelors, 9, 1, 0)["transfer_education"] == 38)
  }

  @Test("French: 25 alone, 50 with English, whichever comes first") func french() {
    func bonus(_ french: [Int], _ english: [Int]?, firstIsFrench: Bool) -> Int {
      var profile = CRSProfile()
      let fr = LanguageSkill(.fr, LanguageLevels { french[Ability.allCases.firstIndex(of: $0) ?? 0] })
      let en = english.map { levels in
        LanguageSkill(.en, LanguageLevels { levels[Ability.allCases.firstIndex(of: $0) ?? 0] })
      }
      (profile.first, profile.second) = firstIsFrench ? (fr, en) : (en, fr)
      return crs.score(profile)["french"]
    }
    for order in [true, false] {
      #expect(bonus([7, 7, 7, 7], [5, 5, 5, 5], firstIsFrench: order) == 50)
      #expect(bonus([7, 7, 7, 7], [5, 5, 5, 4], firstIsFrench: order) == 25)
      #expect(bonus([7, 7, 7, 7], [4, 4, 4, 4], firstIsFrench: order) == 25)
      #expect(bonus([7, 7, 7, 7], nil, firstIsFrench: order) == 25)
      #expect(bonus([7, 7, 7, 6], [10, 10, 10, 10], firstIsFrench: order) == 0)
    }
  }

  @Test("Second language is capped at 22 with a spouse and 24 without") func secondCap() {
    let nine = LanguageSkill(.en, LanguageLevels { _ in 9 })
    #expect(both("second_language") { $0.second = nine } == [22, 24])
  }

  @Test("The published maxima") func maxima() {
    var profile = CRSProfile()
    profile.age = 25
    profile.education = .doctoral
    profile.first = LanguageSkill(.fr, LanguageLevels { _ in 12 })
    profile.second = LanguageSkill(.en, LanguageLevels { _ in 12 })
    profile.canadianWork = WorkCredit(years: 9)
    profile.foreignWork = WorkCredit(years: 9)
    profile.hasCertificate = true
    profile.hasSibling = true
    profile.canadianEducation = .threeYearsOrMore
    let alone = crs.score(profile)
    #expect(alone["core"] == 500 && alone["transferability"] == 100 && alone.total == 695)
    #expect(!alone.withSpouseColumn)
    var couple = profile
    couple.partner = CRSProfile.Partner(
      education: .doctoral, language: LanguageSkill(.en, LanguageLevels { _ in 10 }), canadianWork: WorkCredit(years: 5))
    #expect(crs.score(couple)["core"] == 460 && crs.score(couple)["spouse"] == 40 && crs.score(couple).total == 695)
    profile.isNominated = true
    #expect(crs.score(profile)["additional"] == 600 && crs.score(profile).total == 1200)
    for factor in alone.factors + crs.score(couple).factors {
      #expect(factor.points <= factor.maximum, "\(factor.key)")
      #expect(factor.reason.fr != factor.reason.en, "\(factor.reason.fr)")
    }
    // The selection grid sums to 100.
    var grid = FSWProfile()
    grid.age = 18
    grid.education = .doctoral
    grid.first = LanguageSkill(.fr, LanguageLevels { _ in 9 })
    grid.second = LanguageSkill(.en, LanguageLevels { _ in 5 })
    grid.skilledWork = WorkCredit(years: 6)
    grid.hasArrangedEmployment = true
    grid.adaptability = [.relative]
    let full = fsw.score(grid)
    #expect(full.total == 100 && full.passes && full.passMark == 67)
    #expect(full.factors.map(\.maximum).last == 100)
  }

  @Test("A job offer gives points until 24 March 2025 and none after") func jobOffer() throws {
    var profile = CRSProfile()
    profile.jobOffer = .seniorManagement
    let last = try #require(CRS(on: day("2025-03-24"), figures: figures))
    let first = try #require(CRS(on: day("2025-03-25"), figures: figures))
    #expect(last.score(profile)["job_offer"] == 200 && first.score(profile)["job_offer"] == 0)
    profile.jobOffer = .skilled
    #expect(last.score(profile)["job_offer"] == 50 && first.score(profile)["job_offer"] == 0)
  }

  @Test("Before the first table nothing is computed") func unknownDay() {
    #expect(CRS(on: day("2020-12-31"), figures: figures) == nil)
    #expect(CRS(on: day("2021-01-01"), figures: figures) != nil)
    #expect(FSWGrid(on: day("2022-11-15"), figures: figures) == nil)
  }

  @Test("Each factor has one table on each day, with its source") func tables() {
    for table in figures.pointTables {
      #expect(!table.sources.isEmpty, "\(table.factor)")
      for other in figures.pointTables
      where other.grid == table.grid && other.factor == table.factor && other.from > table.from {
        #expect(table.until.map { $0 < other.from } == true, "\(table.factor)")
      }
    }
  }

  @Test("Adaptability: each item, and the cap of ten") func adaptability() {
    func points(_ shown: Set<FSWProfile.Adaptability>, offer: Bool = false) -> Int {
      var grid = FSWProfile()
      grid.adaptability = shown
      grid.hasArrangedEmployment = offer
      return fsw.score(grid)["adaptability"]
    }
    for item in FSWProfile.Adaptability.allCases { #expect(points([item]) == (item == .applicantWork ? 10 : 5)) }
    #expect(points([]) == 0 && points([], offer: true) == 5)
    #expect(points([.relative, .spouseLanguage]) == 10 && points([.relative, .spouseLanguage, .spouseWork]) == 10)
    #expect(points([.relative, .spouseLanguage], offer: true) == 10)
  }

  @Test("The pass mark: 66 fails and 67 passes, with the language and a year of work") func passMark() {
    var grid = FSWProfile()
    grid.age = 35
    grid.education = .bachelors
    grid.first = LanguageSkill(.en, LanguageLevels { $0 == .reading ? 9 : 8 })
    grid.skilledWork = WorkCredit(years: 3)
    // 21 + 21 + 11 + 12 = 65
    #expect(fsw.score(grid).total == 65 && !fsw.score(grid).passes)
    grid.first = LanguageSkill(.en, LanguageLevels { $0 == .reading || $0 == .writing ? 9 : 8 })
    #expect(fsw.score(grid).total == 66 && !fsw.score(grid).passes)
    grid.first = LanguageSkill(.en, LanguageLevels { $0 == .speaking ? 8 : 9 })
    #expect(fsw.score(grid).total == 67 && fsw.score(grid).passes)
    grid.skilledWork = nil
    grid.hasArrangedEmployment = true
    #expect(fsw.score(grid).total == 71 && !fsw.score(grid).passes)
  }
}
