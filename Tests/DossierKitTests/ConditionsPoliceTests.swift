import Testing

@testable import DossierKit

private let schema = Result { try SchemaDocument(embedded: "schemas/case.schema.json") }

/// The countries of a person born on a day, with residence entries `CODE FROM TO`.
private func countries(
  _ entries: [String], born birth: String? = "1990-05-01", on day: String = "2026-11-30"
) throws -> PoliceCountries {
  let list = entries.map { entry -> String in
    let parts = entry.split(separator: " ")
    return "{country: \(parts[0]), from: \(parts[1])" + (parts.count > 2 ? ", to: \(parts[2])}" : "}")
  }
  let yaml =
    "applications: [express-entry]\npeople: [{id: amina, role: principal"
    + (birth.map { ", birth_date: \($0)" } ?? "") + ", residence: [" + list.joined(separator: ", ") + "]}]"
  let facts = try schema.get().decode(Case.self, yaml: Array(yaml.utf8))
  return PoliceCountries.needed(facts.principal, on: try #require(Day(day)))
}

private func codes(_ answer: PoliceCountries) throws -> (required: [String], advised: [String])? {
  guard case .known(let required, let advised) = answer else { return nil }
  return (required.map(\.code), advised.map(\.code))
}

@Suite("Police certificates by country") struct ConditionsPoliceTests {
  @Test(
    "Six months in a row run from a day to the eve of the same number",
    arguments: [
      ("2020-01-01", "2020-06-30", true), ("2020-01-01", "2020-06-29", false), ("2020-08-31", "2021-02-27", true),
      ("2020-08-31", "2021-02-26", false), ("2020-02-29", "2020-08-28", true), ("2020-02-29", "2020-08-27", false),
      ("2020-03-15", "2020-09-14", true), ("2020-03-15", "2020-09-13", false),
    ])
  func sixMonths(_ from: String, _ to: String, _ isLong: Bool) throws {
    #expect(try codes(countries(["FRA \(from) \(to)"]))?.required == (isLong ? ["FRA"] : []))
  }

  @Test("Entries that touch are one stay, entries a day apart are two")
  func touching() throws {
    #expect(try codes(countries(["FRA 2020-01-01 2020-03-31", "FRA 2020-04-01 2020-06-30"]))?.required == ["FRA"])
    #expect(try codes(countries(["FRA 2020-01-01 2020-03-31", "FRA 2020-04-02 2020-07-01"]))?.required == [])
    // The order of the file does not matter, nor do entries that overlap.
    #expect(try codes(countries(["FRA 2020-03-20 2020-06-30", "FRA 2020-01-01 2020-03-31"]))?.required == ["FRA"])
  }

  @Test("Two stays of five months do not add up, and another country between breaks a stay")
  func cumulated() throws {
    let split = ["GBR 2020-01-01 2020-05-31", "FRA 2020-06-01 2020-06-30", "GBR 2020-07-01 2020-11-30"]
    #expect(try codes(countries(split))?.required == [])
  }

  @Test(
    "A stay that ended ten years ago to the day is asked for, one that ended the day before is advised",
    arguments: [("2016-11-30", true), ("2016-11-29", false), ("2016-12-01", true)])
  func tenYears(_ end: String, _ isRequired: Bool) throws {
    let found = try #require(try codes(countries(["JPN 2014-03-01 \(end)"])))
    #expect(found.required == (isRequired ? ["JPN"] : []))
    #expect(found.advised == (isRequired ? [] : ["JPN"]))
  }

  @Test(
    "A stay counts where it reaches the 18th birthday",
    arguments: [("2020-05-01", true), ("2020-04-30", false)])
  func eighteenth(_ end: String, _ isRequired: Bool) throws {
    let found = try #require(try codes(countries(["MAR 2010-01-01 \(end)"], born: "2002-05-01")))
    #expect(found.required == (isRequired ? ["MAR"] : []))
    #expect(found.advised.isEmpty)
  }

  @Test(
    "Nobody under 18 on the day judged needs one",
    arguments: [("2008-11-30", false), ("2008-12-01", true)])
  func underage(_ birth: String, _ isUnder: Bool) throws {
    #expect((try countries(["MAR 2009-01-01"], born: birth) == .underage) == isUnder)
  }

  @Test("Canada is never asked for, and an open stay lasts to the day")
  func canada() throws {
    #expect(try codes(countries(["CAN 2000-01-01"]))?.required == [])
    #expect(try codes(countries(["FRA 2026-06-01"]))?.required == ["FRA"])
    #expect(try codes(countries(["FRA 2026-06-02"]))?.required == [])
  }

  @Test("The country of residence is current, a former one has the end of its last long stay")
  func currentAndFormer() throws {
    let answer = try countries(["JPN 2017-01-01 2017-12-31", "FRA 2018-01-01", "JPN 2019-06-01 2019-06-20"])
    guard case .known(let required, _) = answer else {
      Issue.record("not known")
      return
    }
    #expect(required.map(\.code) == ["JPN", "FRA"])
    #expect(required.map(\.isCurrent) == [false, true])
    #expect(required.map(\.lastStayEnd) == [Day("2017-12-31"), nil])
  }

  @Test("Stays that have not begun are left out")
  func future() throws {
    #expect(try codes(countries(["CAN 2000-01-01", "FRA 2027-01-01 2028-01-01"]))?.required == [])
  }

  @Test("Without birth date or history nothing can be told")
  func unknown() throws {
    #expect(try countries(["FRA 2010-01-01"], born: nil) == .unknown(keys: ["people.amina.birth_date"]))
    #expect(try countries([]) == .unknown(keys: ["people.amina.residence"]))
  }
}
