import Bytes
import Images
import Inspection
import Testing

/// The hard files of `../shared/data`, each with what is known of it.
@Suite(.enabled(if: SharedData.isThere, Comment(rawValue: SharedData.comment)))
struct SharedFilesTests {
  private func facts(_ path: String, reading: PaperReading = .none) async throws -> FileFacts {
    try await inspect(SharedData.folder, path, reading: reading)
  }

  @Test("Whole pictures have no damage", arguments: [
    "exif-samples/87_OSError.jpg", "exif-samples/Jobagent.tiff", "exif-samples/jolla.jpg",
    "exif-samples/landscape_6.jpg", "libjpeg-turbo/monkey16.png", "libjpeg-turbo/testimgint.jpg",
    "libjpeg-turbo/testorig.jpg", "libjpeg-turbo/vgl_5674_0098.png", "made/photo-420x540-ok.jpg", "made/photo-cmyk.jpg",
    "made/rgb16.png", "made/trailing-zip.jpg", "pillow/hopper.heif", "pillow/hopper.jpg", "pillow/icc_profile_big.jpg",
    "pillow/mode_16bit.png",
  ])
  func wholePictures(path: String) async throws {
    let facts = try await facts("images/\(path)")
    #expect((facts.damage, facts.unproven) == ([], []))
    #expect(facts.pages == 1)
    #expect(facts.pixelSize != nil)
  }

  @Test("Pictures that end early are damaged", arguments: [
    "made/jpeg-half.jpg", "pillow/truncated_jpeg.jpg", "pillow/truncated_end_chunk.png",
  ])
  func cutPictures(path: String) async throws {
    #expect(try await facts("images/\(path)").damage.map(\.kind) == [.cut])
  }

  @Test("A picture's facts are read: size, orientation, colour, depth")
  func pictureFacts() async throws {
    let sideways = try await facts("images/made/photo-540x420-exif6-upright.jpg")
    #expect(sideways.exifOrientation == 6)
    #expect(sideways.pixelSize == PixelSize(width: 540, height: 420))
    #expect(try await facts("images/made/photo-cmyk.jpg").colour == .cmyk)
    #expect(try await facts("images/libjpeg-turbo/monkey16.png").bitDepth == 16)
    #expect(try await facts("scans/bank-letter_fr_200dpi_scan.jpg").dpi == Resolution(horizontal: 200, vertical: 200))
    #expect(try await facts("images/made/zero.jpg").type == .empty)
    #expect(try await facts("images/pillow/hopper.heif").type == .heif)
  }

  @Test("1.6 gigapixels are a bound that was reached, not damage")
  func bomb() async throws {
    let facts = try await facts("images/made/png-40000x40000-1bit.png")
    #expect(facts.damage == [])
    #expect(facts.unproven == [Unproven(reason: .pixelLimit)])
    #expect(facts.pixelSize == PixelSize(width: 40_000, height: 40_000))
    let page = try await self.facts("pdf/ocrmypdf/hugemono.pdf")
    #expect(page.damage == [])
    #expect(page.unproven == [Unproven(page: 1, reason: .pixelLimit)])
  }

  @Test("Whole PDFs have their pages and no damage", arguments: [
    ("format-corpus/text_only_pdfa1b.pdf", 1), ("made/3000-blank-pages.pdf", 6000), ("ocrmypdf/linn.pdf", 1),
    ("pikepdf/jbig2.pdf", 1), ("pikepdf/pike-jp2.pdf", 1), ("pikepdf/cmyk-jpeg.pdf", 1), ("qpdf/leading-junk.pdf", 30),
    ("qpdf/page-no-content.pdf", 3), ("ocrmypdf/no_contents.pdf", 1), ("pikepdf/outlines.pdf", 2),
  ])
  func wholePDFs(path: String, pages: Int) async throws {
    let facts = try await facts("pdf/\(path)")
    #expect(facts.damage == [])
    #expect(facts.pages == pages)
    #expect(facts.encryption != .needsPassword)
  }

  @Test("Broken PDFs are damaged and crash nothing", arguments: [
    "format-corpus/T02-02_002_page-tree-kids-links-recursive.pdf", "format-corpus/T04_002_EOF-missing.pdf",
    "format-corpus/corruptionOneByteMissing.pdf", "pdf.js/Pages-tree-refs.pdf", "pdf.js/poppler-85140-0.pdf",
    "pikepdf/378014596.pdf", "qpdf/bad-jpeg.pdf", "qpdf/deep-pages.pdf", "qpdf/empty.pdf", "qpdf/issue-100.pdf",
    "qpdf/issue-117.pdf", "qpdf/issue-119.pdf", "qpdf/issue-202.pdf", "qpdf/pages-loop.pdf",
    "test-pdf-files/corrupted.pdf",
  ])
  func brokenPDFs(path: String) async throws {
    #expect(!(try await facts("pdf/\(path)")).damage.isEmpty)
  }

  @Test("Encryption is told apart by whether a password is needed")
  func encryption() async throws {
    #expect(try await facts("pdf/format-corpus/encryption_openpassword.pdf").encryption == .needsPassword)
    #expect(try await facts("pdf/pikepdf/graph-encrypted.pdf").encryption == .needsPassword)
    #expect(try await facts("pdf/made/owner-only-no-print.pdf").encryption == .opensWithoutPassword)
    #expect(try await facts("pdf/qpdf/minimal.pdf").encryption == .none)
  }

  @Test("Active content is listed")
  func activeContent() async throws {
    #expect(try await facts("pdf/made/openaction-javascript.pdf").activeContent == [.javaScript, .openAction])
    #expect(try await facts("pdf/made/attachment-accented-name.pdf").activeContent == [.embeddedFiles])
    #expect(try await facts("pdf/qpdf/minimal.pdf").activeContent == [])
  }

  @Test("Forms are recognised with their issue and language", arguments: [
    ("imm5257e_02-2018", "imm5257", "IMM 5257 (02-2018) E"), ("imm5710e_10-2017", "imm5710", "IMM 5710 (10-2017) E"),
    ("imm5645e_05-2018_pub2018-05", "imm5645", "IMM 5645 (05-2018) E"),
  ])
  func forms(name: String, number: String, label: String) async throws {
    let facts = try await facts("forms/blank/\(name).pdf")
    let form = try #require(facts.form)
    #expect((form.number, form.label, form.language) == (number, label, "en"))
    #expect((form.isXFA, form.wasResaved, facts.flattenedForm) == (true, false, false))
    #expect(facts.encryption == .opensWithoutPassword)
    #expect(facts.damage == [])
    #expect(!facts.isSigned)
  }

  @Test("Validated, never validated and not to be validated are three things")
  func validation() async throws {
    let done = try #require(try await facts("forms/synthetic/imm5710e_restore_validated.pdf").form)
    #expect((done.validation, done.barcodeCount, done.filledBarcodeCount) == (.done, 6, 6))
    #expect(done.barcodesMatchFields == true)
    let never = try #require(try await facts("forms/synthetic/imm5710e_restore_never-validated.pdf").form)
    #expect((never.validation, never.barcodeCount, never.filledBarcodeCount) == (.never, 6, 0))
    let plain = try #require(try await facts("forms/blank/imm5645e_05-2018_pub2018-05.pdf").form)
    #expect((plain.validation, plain.hasDatasets) == (.notApplicable, false))
  }

  @Test("Every field of a form is read, the empty ones too")
  func fields() async throws {
    let form = try #require(try await facts("forms/synthetic/imm5710e_restore_validated.pdf").form)
    let values = Dictionary(form.fields.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    #expect(values["Page1/PersonalDetails/Name/FamilyName"] == "MARTIN")
    #expect(values["Page2/Passport/PassportNum"] == "12AB34567")
    #expect(values["Page1/PersonalDetails/AliasName/AliasFamilyName"] == "")
    #expect(values["Page9/NoSuchField"] == nil)
    #expect(!form.fieldsAreCut && form.issue == "2019-06" && form.publishedOn == "2019-05-13")
    let blank = try #require(try await facts("forms/blank/imm5710e_10-2017.pdf").form)
    #expect(blank.fields.count == 249 && blank.publishedOn == "2017-10-17")
  }

  @Test("A form printed to PDF is seen to be flattened")
  func flattened() async throws {
    let facts = try await facts("forms/synthetic/broken_printed-to-pdf_please-wait.pdf", reading: .text)
    #expect(facts.flattenedForm)
    #expect(facts.form == nil)
  }

  @Test("No file of the collection is left without an answer")
  func all() async throws {
    for path in ["images", "pdf", "forms", "scans", "zip"].flatMap(SharedData.files(below:)) {
      let facts = try await facts(path)
      #expect(facts.size == SharedData.read(path)?.count, "\(path)")
    }
  }
}
