@testable import DossierKit
import Testing

@Suite struct PackingOrderTests {
  private func paper(_ file: String, _ date: String? = nil) -> RecognisedDocument {
    var paper = RecognisedDocument(file: file, type: "other", evidence: .name)
    paper.date = date.flatMap { Day($0) }
    return paper
  }

  @Test("The page number in a name", arguments: [
    ("lease-page-2.jpg", 2), ("bail (2).jpg", 2), ("scan10.jpg", 10), ("scan_100.jpg", 100), ("lease_p3_final.pdf", 3),
    ("passport 2 of 5.jpg", 2), ("passeport 2 de 5.jpg", 2), ("lease.jpg", 0), ("t4.pdf", 0), ("imm5710.pdf", 0),
    ("pay-stub_2026-03-01.pdf", 0), ("pay-stub_01-03-2026.pdf", 0), ("pay-stub_2026-03-01_2.pdf", 2), ("pay 2026-03.pdf", 0),
    ("20260301.pdf", 0), ("page.pdf", 0),
  ])
  func page(file: String, page: Int) { #expect(MergeOrder(paper(file), declared: []).page == page) }

  @Test("Declared papers first, then page, date, name; numbers in names by their value")
  func order() {
    let wanted = [
      paper("z.pdf"), paper("b.pdf"), paper("stub_2026-02-15.pdf", "2026-02-15"), paper("stub_2026-03-01.pdf", "2026-03-01"),
      paper("a2b.pdf"), paper("a10b.pdf"), paper("scan.jpg"), paper("scan1.jpg"), paper("scan2.jpg"), paper("scan10.jpg"),
    ]
    for shift in wanted.indices {
      let shuffled = (wanted[shift...] + wanted[..<shift]).reversed()
      let sorted = shuffled.map { ($0, MergeOrder($0, declared: ["z.pdf", "b.pdf"])) }.sorted { $0.1 < $1.1 }.map(\.0.file)
      #expect(sorted == wanted.map(\.file))
    }
  }

  @Test("Names sort as their numbers do, however many slots there are", arguments: [1, 9, 10, 99, 100, 1234])
  func names(last: Int) {
    let names = (1...last).map { PackName.make(number: $0, of: last, kind: "con", family: "Élève–Ĳ", country: nil, suffix: "pdf") }
    #expect(names == names.sorted())
    #expect(Set(names.map { $0.lowercased() }).count == last)
    #expect(names.allSatisfy { $0.utf8.allSatisfy { $0 < 128 } && $0.count(where: { $0 == "." }) == 1 })
    #expect(names[0].hasPrefix(last < 100 ? "01_" : "0"))
  }
}
