@testable import PDF
import Testing

@Suite struct OpeningTests {
  @Test func tellsThePagesAndTheirBoxes() throws {
    let pdf = try open(SamplePDF.pages(["one", "two"], page: "/Rotate -90 /UserUnit 2").bytes())
    #expect(pdf.countPages() == PageCount(pages: 2, limitReached: false, treeIsDamaged: false))
    #expect(pdf.pageBoxes() == [PageBox](repeating: PageBox(width: 600, height: 400, rotation: 270), count: 2))
    #expect(pdf.encryption == .none)
    #expect(pdf.wasRepaired == false)
    #expect(pdf.warnings == [])
    #expect(pdf.activeContent() == [])
  }

  @Test func stopsCountingAtTheLimit() throws {
    let pdf = try open(SamplePDF.pages(["one", "two", "three"]).bytes())
    #expect(pdf.countPages(limit: 2) == PageCount(pages: 2, limitReached: true, treeIsDamaged: false))
    #expect(pdf.countPages(limit: 3) == PageCount(pages: 3, limitReached: false, treeIsDamaged: false))
  }

  @Test func aPageTreeThatLoopsIsCountedOnceAndCalledDamaged() throws {
    var sample = SamplePDF()
    sample.add("<</Type /Catalog /Pages 2 0 R>>")
    sample.add("<</Type /Pages /Kids [3 0 R 2 0 R] /Count 2>>")
    sample.add("<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>")
    let pdf = try open(sample.bytes())
    #expect(pdf.countPages() == PageCount(pages: 1, limitReached: false, treeIsDamaged: true))
  }

  @Test func aTreeThatMultipliesItselfStopsAtTheLimit() throws {
    var sample = SamplePDF()
    sample.add("<</Type /Catalog /Pages 2 0 R>>")
    for level in 2..<60 {
      sample.add("<</Type /Pages /Count 2 /Kids [\(level + 1) 0 R \(level + 1) 0 R]>>")
    }
    sample.add("<</Type /Pages /Count 0 /Kids []>>")
    let count = try open(sample.bytes()).countPages(limit: 1000)
    #expect(count.limitReached)
  }

  @Test func whatIsNoPDFIsSaidToBeNone() {
    for bytes in [[], [32], Array("<html>%PD</html>".utf8), [UInt8](repeating: 0, count: 5000)] {
      #expect(throws: PDFError.notPDF) { _ = try open(bytes) }
    }
  }

  @Test func readsTitleProducerAndLanguageInUnicode() throws {
    var sample = SamplePDF.pages(["x"], catalog: "/Lang (fr-CA)", trailer: "/Info 6 0 R")
    sample.add("<</Title <FEFF00C9007400E9> /Producer (P) /Creator 7>>")
    let pdf = try open(sample.bytes())
    #expect(pdf.title == "Été")
    #expect(pdf.producer == "P")
    #expect(pdf.creator == nil)
    #expect(pdf.language == "fr-CA")
  }

  private static let samples: [(catalog: String, page: String, expected: ActiveContent)] = [
    ("/OpenAction [4 0 R /Fit]", "", []),
    ("/OpenAction <</S /GoTo /D [4 0 R /Fit]>>", "", []),
    ("/OpenAction <</S /JavaScript /JS (1)>>", "", [.javaScript, .openAction]),
    ("/OpenAction <</S /GoTo /D [4 0 R /Fit] /Next [<</S /Launch /F (a)>>]>>", "", .launch),
    ("/AA <</WC <</S /JavaScript /JS (1)>> >>", "", .javaScript),
    ("/Names <</EmbeddedFiles <</Names [(a) 3 0 R]>> >>", "", .embeddedFiles),
    ("/Names <</EmbeddedFiles <</Names []>> >>", "", []),
    ("/Names <</JavaScript <</Kids [3 0 R]>> >>", "", .javaScript),
    ("", "/Annots [<</Subtype /RichMedia>>]", .media),
    ("", "/Annots [<</Subtype /FileAttachment>>]", .embeddedFiles),
    ("", "/Annots [<</Subtype /Link /A <</S /URI /URI (http://example.org)>> >>]", []),
    ("", "/AA <</O <</S /Launch>> >>", .launch),
  ]

  @Test(arguments: samples)
  func findsActiveContent(catalog: String, page: String, expected: ActiveContent) throws {
    let pdf = try open(SamplePDF.pages(["x"], catalog: catalog, page: page).bytes())
    #expect(pdf.activeContent() == expected)
  }

  @Test func aSignatureCountsUnlessThePublisherMadeIt() throws {
    func sample(_ perms: String, value: String) throws -> PDFFile {
      let form = "/AcroForm <</Fields [6 0 R] /SigFlags 3>> \(perms)"
      var sample = SamplePDF.pages(["x"], catalog: form)
      sample.add("<</FT /Sig /T (s) \(value)>>")
      sample.add("<</Type /Sig /Contents <00>>>")
      return try open(sample.bytes())
    }
    #expect(try sample("", value: "/V 7 0 R").isSigned == true)
    #expect(try sample("", value: "").isSigned == false)
    #expect(try sample("/Perms <</DocMDP 7 0 R>>", value: "/V 7 0 R").isSigned == false)
    #expect(try sample("/Perms <</DocMDP 7 0 R>>", value: "/V 7 0 R").permissions == ["DocMDP"])
  }
}
