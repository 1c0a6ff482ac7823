@testable import PDF
import Testing

/// Whether anything at all tells that a file is broken.
func isFoundBroken(_ bytes: [UInt8]) -> Bool {
  guard let pdf = try? open(bytes) else { return true }
  if pdf.countPages().treeIsDamaged || pdf.pageCount == 0 { return true }
  if !pdf.provePages(image: { _ in }).isEmpty { return true }
  return pdf.wasRepaired
}

@Suite struct CutFileTests {
  @Test func everyCutOfASmallFileIsFound() {
    let whole = SamplePDF.pages(["one", "two"]).bytes()
    #expect(!isFoundBroken(whole))
    // The line end after the last mark carries nothing.
    for length in 0..<(whole.count - 1) { #expect(isFoundBroken(Array(whole.prefix(length))), "cut at \(length)") }
    #expect(!isFoundBroken(Array(whole.dropLast())))
  }

  @Test func everyCutOfAFileWithObjectStreamsIsFound() throws {
    let whole = try PDFFinisher.finish(SamplePDF.pages(["one", "two"]).bytes(), title: "T", language: "fr")
    #expect(!isFoundBroken(whole))
    for length in 0..<(whole.count - 1) { #expect(isFoundBroken(Array(whole.prefix(length))), "cut at \(length)") }
  }

  @Test func anUpdateCutInTheMiddleIsFoundThoughTheRevisionBeforeIsWhole() {
    let first = SamplePDF.pages(["one"]).bytes()
    let update = Array("4 0 obj\n<</Type /Page /Parent 2 0 R>>\nendobj\nxref\n4 1\n".utf8)
    for length in 8...update.count { #expect(isFoundBroken(first + update.prefix(length)), "update of \(length)") }
  }

  @Test(.enabled(if: SharedFiles.isThere, "the real files are not beside the package"))
  func theEndOfARealFileMissingIsFound() throws {
    let names = ["forms/synthetic/imm5710e_restore_validated.pdf", "pdf/pikepdf/congress.pdf", "pdf/qpdf/minimal.pdf",
      "pdf/ocrmypdf/skew.pdf", "pdf/pikepdf/form_dd0293.pdf", "scans/bank-letters_2-pages_200dpi_no-text.pdf"]
    for name in names {
      let whole = try SharedFiles.read(name)
      #expect(!isFoundBroken(whole), "\(name)")
      for cut in [10, 100, 1000, 2048] + (1...9).map({ whole.count * $0 / 10 }) where cut < whole.count {
        #expect(isFoundBroken(Array(whole.dropLast(cut))), "\(name) without its last \(cut) bytes")
      }
    }
  }
}
