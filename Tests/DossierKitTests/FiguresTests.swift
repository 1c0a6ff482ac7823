import Testing

@testable import DossierKit

// Read once for all tests of this file.
private let loaded = Result { try FiguresLoader.embedded() }

@Suite("Figures") struct FiguresTests {
  let figures: Figures
  init() throws { figures = try loaded.get() }

  @Test("The four channels have their limits, and the doubtful one says so")
  func channels() {
    #expect(figures.channels.map(\.id) == ["ircc-secure-account", "ircc-portal", "pr-portal", "apr-portal"])
    #expect(figures.channels.map(\.limitBytes) == [4_000_000, 2_000_000, 4_000_000, 4_000_000])
    #expect(figures.channel("apr-portal")?.confidence == .low)
    #expect(figures.channel("apr-portal")?.note != nil)
    #expect(figures.channels.allSatisfy { !$0.sources.isEmpty })
  }

  @Test(
    "The restoration fee is known by day until its adjustment",
    arguments: [
      ("2023-11-30", 20000), ("2023-12-01", 22977), ("2024-11-30", 22977), ("2024-12-01", 23975), ("2025-11-30", 23975),
      ("2025-12-01", 24625), ("2026-11-30", 24625),
    ] as [(String, Int)])
  func restorationFee(_ text: String, _ cents: Int) throws {
    #expect(figures.fee("restoration", on: day(text)).row?.amountCents == cents)
  }

  @Test(
    "From 1 December 2026 the restoration fee is unknown, never the old amount",
    arguments: ["2026-12-01", "2027-06-01", "2031-01-01"])
  func unknownFee(_ text: String) throws {
    guard case .unknown(let since, let reason) = figures.fee("restoration", on: day(text)) else {
      Issue.record("known")
      return
    }
    #expect(since == Day("2026-12-01"))
    #expect(reason.fr != reason.en)
  }

  @Test("A fee without a row on the day is unknown")
  func noRow() throws {
    #expect(figures.fee("restoration", on: day("2017-12-31")).row == nil)
    #expect(figures.fee("moon-landing", on: day("2026-11-21")).row == nil)
  }

  @Test(
    "Permanent residence fees change on 30 April of even years",
    arguments: [
      ("pr-principal", "2026-04-29", 95000), ("pr-principal", "2026-04-30", 99000), ("pr-child", "2026-11-21", 27000),
      ("rprf", "2026-04-29", 57500), ("rprf", "2026-11-21", 60000), ("biometrics", "2026-11-21", 8500),
      ("open-work-permit-holder", "2026-12-15", 10000), ("work-permit", "2026-12-15", 15500),
    ] as [(String, String, Int)])
  func otherFees(_ code: String, _ text: String, _ cents: Int) throws {
    #expect(figures.fee(code, on: day(text)).row?.amountCents == cents)
  }

  @Test("No two rows of one fee hold on the same day")
  func noOverlap() {
    for row in figures.fees {
      for other in figures.fees where other.code == row.code && other.from > row.from {
        #expect(row.until.map { $0 < other.from } == true, "\(row.code) \(row.from)")
      }
      #expect(!row.sources.isEmpty)
      #expect(row.title.fr != row.title.en)
    }
  }

  @Test(
    "The minimum funds follow the family size",
    arguments: [(1, 1_526_300), (2, 1_900_100), (4, 2_836_200), (7, 4_039_200), (8, 4_450_400), (9, 4_861_600)])
  func funds(_ size: Int, _ cents: Int) throws {
    let table = try #require(figures.funds(on: day("2026-11-21")).row)
    #expect(table.minimumCents(familySize: size) == cents)
  }

  @Test("A doubtful table of funds is never used as certain")
  func doubtfulFunds() throws {
    #expect(figures.funds(on: day("2024-12-01")).row == nil)
    #expect(figures.funds(on: day("2024-06-01")).row == nil)
    #expect(figures.funds(on: day("2024-05-27")).row != nil)
    #expect(figures.funds(on: day("2025-07-06")).row == nil)
    #expect(figures.funds(on: day("2025-07-07")).row != nil)
    #expect(figures.funds.contains { $0.minimumCents(familySize: 5) == nil })
    #expect(figures.funds.allSatisfy { $0.minimumCents(familySize: 0) == nil })
  }

  @Test("Every document type has a French and an English name, and no name tells two types")
  func documentTypes() {
    var seen: [String: String] = [:]
    for type in figures.documentTypes {
      #expect(type.title.fr != type.title.en, "\(type.id)")
      #expect(type.id == "other" || type.names.contains(type.id.split(separator: "-").joined(separator: " ")))
      for name in type.names + type.folders where seen.updateValue(type.id, forKey: name) != nil {
        #expect(seen[name] == type.id || type.names.contains(name) == false, "\(name)")
      }
    }
    #expect(figures.documentType("imm5710")?.form == "IMM 5710")
    #expect(figures.documentTypes.count(where: { $0.form != nil }) == 12)
  }

  @Test("Every country of ISO 3166-1 is there, once, with its French preposition")
  func countries() {
    #expect(figures.countries.count == 249)
    #expect(Set(figures.countries.map(\.code)).count == 249)
    #expect(Set(figures.countries.map(\.short)).count == 249)
    #expect(figures.country("NOR")?.short == "NO")
    #expect(figures.country("FRA")?.frenchPlace == "en France")
    #expect(figures.country("MAR")?.frenchPlace == "au Maroc")
    #expect(figures.country("USA")?.frenchPlace == "aux États-Unis")
    #expect(figures.country("CUB")?.frenchPlace == "à Cuba")
    #expect(figures.country("HTI")?.frenchOf == "d’Haïti")
    #expect(figures.country("MAR")?.frenchOf == "du Maroc")
    #expect(figures.country("IRN")?.frenchOf == "de l’Iran")
  }
}
