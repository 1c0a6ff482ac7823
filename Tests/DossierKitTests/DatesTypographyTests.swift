import DossierKit
import Testing

@Suite("Typography") struct DatesTypographyTests {
  @Test(
    "days are written out, with 1er in French and no-break spaces",
    arguments: [
      ("2026-11-21", "21\u{A0}novembre\u{A0}2026", "21\u{A0}November\u{A0}2026", "November\u{A0}21, 2026"),
      ("2026-12-01", "1er\u{A0}décembre\u{A0}2026", "1\u{A0}December\u{A0}2026", "December\u{A0}1, 2026"),
      ("2026-08-11", "11\u{A0}août\u{A0}2026", "11\u{A0}August\u{A0}2026", "August\u{A0}11, 2026"),
    ])
  func days(iso: String, fr: String, en: String, letter: String) {
    #expect(Typography.day(day(iso), .fr) == fr)
    #expect(Typography.letterDay(day(iso), .fr) == fr)
    #expect(Typography.day(day(iso), .en) == en)
    #expect(Typography.letterDay(day(iso), .en) == letter)
  }

  @Test(
    "amounts have the sign after in French and before in English",
    arguments: [
      (24_625, "246,25\u{A0}$", "$246.25"), (159_000, "1\u{A0}590\u{A0}$", "$1,590"), (5, "0,05\u{A0}$", "$0.05"),
      (0, "0\u{A0}$", "$0"), (123_456_789, "1\u{A0}234\u{A0}567,89\u{A0}$", "$1,234,567.89"),
      (-2_550, "-25,50\u{A0}$", "-$25.50"),
    ])
  func amounts(cents: Int, fr: String, en: String) {
    #expect(Typography.amount(cents: cents, .fr) == fr)
    #expect(Typography.amount(cents: cents, .en) == en)
  }

  @Test(
    "sizes are rounded up, so that nothing over a limit looks within it",
    arguments: [
      (4_000_000, "4\u{A0}Mo", "4\u{A0}MB"), (4_000_001, "4,1\u{A0}Mo", "4.1\u{A0}MB"),
      (600_000, "600\u{A0}ko", "600\u{A0}kB"),
      (999, "999\u{A0}octets", "999\u{A0}bytes"),
    ])
  func sizes(bytes: Int, fr: String, en: String) {
    #expect(Typography.size(bytes, .fr) == fr)
    #expect(Typography.size(bytes, .en) == en)
  }

  @Test("lists, quotations and counts follow each language")
  func rest() {
    #expect(Typography.list(["a", "b", "c"], .fr) == "a, b et c")
    #expect(Typography.list(["a", "b"], .en) == "a and b")
    #expect(Typography.list([], .fr).isEmpty)
    #expect(Typography.quoted("x", .fr) == "«\u{A0}x\u{A0}»")
    #expect(Typography.quoted("x", .en) == "“x”")
    let one = Bilingual(fr: "jour", en: "day")
    let many = Bilingual(fr: "jours", en: "days")
    #expect(Typography.count(0, .fr, one: one, many: many) == "0\u{A0}jour")
    #expect(Typography.count(0, .en, one: one, many: many) == "0\u{A0}days")
    #expect(Typography.count(1500, .fr, one: one, many: many) == "1\u{A0}500\u{A0}jours")
  }
}
