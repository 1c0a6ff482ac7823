@testable import DossierKit
import Testing

/// Random lives in several countries, against an oracle that asks of each day where the person was.
@Suite("Residence against its oracle") struct OracleResidenceTests {
  struct Life: CustomStringConvertible {
    let birth: Int
    let today: Int
    let begins: Int
    var entries: [(country: String, from: Int, to: Int?)] = []

    init(_ random: inout Seeded) {
      birth = Int.random(in: 0...1_500, using: &random)
      // About half of the people have had 18 for less than ten years.
      let adult = Walk.birthday(18, of: birth)
      today = adult + Int.random(in: -30...5_500, using: &random)
      // The history begins a few years before the 18th birthday.
      begins = max(birth, adult - 1_500)
      var from = begins
      while from < today, entries.count < 14 {
        let country = ["FRA", "MAR", "CAN", "JPN"].randomElement(using: &random) ?? "FRA"
        let length =
          switch Int.random(in: 0...3, using: &random) {
          case 0: Walk.months(6, from: from) - from + Int.random(in: -2...1, using: &random)
          case 1: Int.random(in: 1...200, using: &random)
          default: Int.random(in: 100...2_500, using: &random)
          }
        let to = from + length - 1
        let isLast = to >= today - 20
        entries.append((country, from, isLast && Bool.random(using: &random) ? nil : to))
        // Mostly the next day; now and then the same day, a gap, or an overlap.
        from = to + ([1, 1, 1, 1, 0, 2, 30, -10].randomElement(using: &random) ?? 1)
        from = max(from, begins)
      }
      entries.shuffle(using: &random)
    }

    /// For each day from the first to the day after today, whether the person lived in one of some countries.
    func lived(in countries: Set<String>) -> [Bool] {
      var days = [Bool](repeating: false, count: today + 2 - begins)
      for entry in entries where countries.contains(entry.country) {
        var day = entry.from
        while day <= min(entry.to ?? today, today) {
          days[day - begins] = true
          day += 1
        }
      }
      return days
    }

    var residence: [Residence] {
      entries.map { Residence(country: $0.country, from: Walk.days[$0.from], to: $0.to.map { Walk.days[$0] }) }
    }

    var description: String {
      "born \(Walk.dates[birth].iso), on \(Walk.dates[today].iso): "
        + entries.map { "\($0.country) \(Walk.dates[$0.from].iso)..\($0.to.map { Walk.dates[$0].iso } ?? "")" }
        .joined(separator: ", ")
    }
  }

  /// What is asked of a country: `required` or `advised`, whether the person lives there, and the last day of the last
  /// stay that counts; nothing where no certificate is due.
  private func expected(_ life: Life, _ country: String) -> String? {
    let adult = Walk.birthday(18, of: life.birth)
    let tenYears = Walk.months(-120, from: life.today)
    let days = life.lived(in: [country])
    var answer: String?
    var from: Int?
    for (index, lives) in days.enumerated() {
      let day = life.begins + index
      if lives {
        from = from ?? day
        continue
      }
      // A run of days has just ended.
      guard let start = from else { continue }
      from = nil
      let last = day - 1
      guard Walk.months(6, from: start) - 1 <= last, last >= adult else { continue }
      let end = Walk.dates[last].iso
      if last >= tenYears { answer = "required \(end)" } else if answer == nil || answer?.hasPrefix("advised") == true {
        answer = "advised \(end)"
      }
    }
    return answer.map { $0 + (days[life.today - life.begins] ? " lives there" : "") }
  }

  @Test("certificates are asked of the countries of six months in a row, and of no other")
  func police() {
    var random = Seeded(51)
    var differences: [String] = []
    var seen: Set<String> = []
    for _ in 0..<Cases.count("police-countries") {
      let life = Life(&random)
      var person = Person(id: "nadia", role: .principal)
      person.birthDate = Walk.days[life.birth]
      person.residence = life.residence
      let isAdult = life.today >= Walk.birthday(18, of: life.birth)
      switch PoliceCountries.needed(person, on: Walk.days[life.today]) {
      case .underage: if isAdult { differences.append("underage: \(life)") }
      case .unknown: differences.append("unknown: \(life)")
      case .known(let required, let advised):
        func found(_ country: String) -> String? {
          let words = [("required", required), ("advised", advised)].flatMap { word, list in
            list.filter { $0.code == country }.map { item in
              "\(word) \(item.stays.map(\.to).max()?.description ?? "")" + (item.isCurrent ? " lives there" : "")
            }
          }
          return words.isEmpty ? nil : words.joined(separator: " and ")
        }
        if !isAdult { differences.append("not underage: \(life)") }
        for country in ["FRA", "MAR", "JPN"] {
          let (said, should) = (found(country), expected(life, country))
          seen.insert(should.map { String($0.prefix(8)) + ($0.hasSuffix("there") ? "+" : "") } ?? "none")
          if said != should { differences.append("\(country) \(said ?? "none"), not \(should ?? "none"): \(life)") }
        }
        if found("CAN") != nil { differences.append("Canada: \(life)") }
      }
    }
    let isSame = differences.isEmpty
    #expect(isSame, "\(differences.count): \(differences.prefix(4).joined(separator: "\n"))")
    #expect(seen.count >= 4, "\(seen)")
  }

  @Test("each run of days of the last ten years without a residence is a gap, and no other")
  func history() throws {
    let base = try OracleRecord.make(applications: "express-entry")
    var random = Seeded(121)
    var differences: [String] = []
    var gaps = 0
    for _ in 0..<Cases.count("history") {
      let life = Life(&random)
      var person = base.case.principal
      person.birthDate = Walk.days[life.birth]
      person.residence = life.residence
      person.activities = [Activity(kind: .other, from: Walk.days[life.birth])]
      let found = HistoryGap.check(OracleRecord.with(base, [person], on: Walk.days[life.today]))
      let start = max(Walk.months(-120, from: life.today), Walk.birthday(18, of: life.birth))
      var should: [String] = []
      var from: Int?
      if life.today >= Walk.birthday(18, of: life.birth) {
        let days = life.lived(in: ["FRA", "MAR", "CAN", "JPN"])
        for day in start...life.today {
          let isCovered = day >= life.begins && days[day - life.begins]
          if !isCovered { from = from ?? day }
          if isCovered || day == life.today, let first = from {
            should.append("\(Walk.dates[first].iso) \(Walk.dates[isCovered ? day - 1 : day].iso)")
            from = nil
          }
        }
        for entry in life.entries where entry.from > life.today || (entry.to ?? 0) > life.today { should.append("future") }
      }
      gaps += should.count
      let said = found.filter { $0.code != "history-overlap" }
        .map { $0.code == "history-gap" ? "\($0.details["from"] ?? "") \($0.details["to"] ?? "")" : "future" }
      if said.sorted() != should.sorted() { differences.append("\(said), not \(should): \(life)") }
    }
    let isSame = differences.isEmpty
    #expect(isSame, "\(differences.count): \(differences.prefix(4).joined(separator: "\n"))")
    #expect(gaps > Cases.count("history") / 10)
  }
}
