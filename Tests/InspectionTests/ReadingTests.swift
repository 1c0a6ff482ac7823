import Inspection
import Testing
import Workers

/// What is read of papers beside the package; pictures only where tesseract is installed.
@Suite(.serialized, .enabled(if: SharedData.isThere, Comment(rawValue: SharedData.comment)))
struct ReadingTests {
  static let canRecognise = TemporaryFolder.names(in: "/usr/share/tesseract-ocr") != nil
  static let missing: Comment = "tesseract is not installed"

  private func facts(_ path: String, _ reading: PaperReading) async throws -> FileFacts {
    let request = InspectionRequest(root: Array(SharedData.folder.utf8), path: Array(path.utf8), reading: reading)
    guard case .facts(let facts) = await Inspector.inspectAll([request], pool: BuiltProgram.pool).first else {
      throw OpenFailure.vanished
    }
    return facts
  }

  @Test("The text of a PDF is read by pages, and not at all where it is not asked for")
  func text() async throws {
    let read = try await facts("pdf/format-corpus/text_only_pdfa1b.pdf", .text)
    #expect(read.pageTexts.map(\.page) == [1] && !read.pageTexts[0].isRecognised && !read.pageTexts[0].text.isEmpty)
    #expect(try await facts("pdf/format-corpus/text_only_pdfa1b.pdf", .none).pageTexts.isEmpty)
    #expect(try await facts("scans/bank-letters_2-pages_200dpi_no-text.pdf", .text).pageTexts.isEmpty)
  }

  @Test(
    "Scans are read: most words of the truth are found", .enabled(if: canRecognise, missing),
    arguments: [
      ("bank-letter_fr_150dpi_scan.jpg", "bank-letter_fr", 0.0), ("bank-letter_fr_200dpi_scan.jpg", "bank-letter_fr", 0.0),
      ("language-test_en_150dpi_scan.jpg", "language-test_en", 0.85),
      ("language-test_en_200dpi_scan.jpg", "language-test_en", 0.85),
      ("language-test_en_300dpi_scan.jpg", "language-test_en", 0.85),
    ])
  func scans(_ file: String, _ truth: String, _ share: Double) async throws {
    let read = try await facts("scans/\(file)", PaperReading(text: true, pictures: true))
    let words = Set(read.pageTexts.map(\.text).joined(separator: " ").split { !$0.isLetter && !$0.isNumber }.map(String.init))
    #expect(!read.pageTexts.contains { !$0.isRecognised })
    #expect(words.count > 60)
    guard share > 0, let bytes = SharedData.read("scans/\(truth).txt") else { return }
    let wanted = String(decoding: bytes, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let hits = wanted.filter(words.contains).count
    #expect(Double(hits) >= share * Double(wanted.count), "\(file): \(hits) of \(wanted.count) words")
  }

  @Test("Pages of a PDF without text are recognised", .enabled(if: canRecognise, missing))
  func pages() async throws {
    let read = try await facts(
      "scans/bank-letters_2-pages_200dpi_no-text.pdf", PaperReading(text: true, pictures: true))
    #expect(read.pageTexts.map(\.page) == [1, 2])
    #expect(!read.pageTexts.contains { !$0.isRecognised })
  }

  @Test(
    "Passports: each field proved, or left out", .enabled(if: canRecognise, missing),
    arguments: [
      "scans/passport_clean_300dpi.png", "scans/passport_scan_300dpi.jpg", "scans/passport_scan_150dpi.jpg",
      "mrz/icao-td3-utopia_large.jpg", "scans/passport_expired_300dpi.jpg",
    ])
  func passports(_ path: String) async throws {
    let read = try await facts(path, PaperReading(text: true, pictures: true, zone: true))
    let zone = try #require(read.zone, "\(path)")
    #expect(zone.failed.count <= 1 && zone.isRecognised)
    if path.contains("utopia") {
      #expect((zone.number ?? "L898902C3", zone.birthDate, zone.expiryDate) == ("L898902C3", "740812", "120415"))
    }
  }

  @Test(
    "A cut zone, a card and a bank card give no passport", .enabled(if: canRecognise, missing),
    arguments: [
      "scans/passport_mrz-cut-off.jpg", "mrz/no-mrz-bank-card-picture.jpg", "mrz/icao-td1-utopia.jpg",
      "mrz/icao-td2-utopia_761px.jpg",
    ])
  func none(_ path: String) async throws {
    #expect(try await facts(path, PaperReading(text: true, pictures: true, zone: true)).zone == nil)
  }
}
