import Foundation
import Pages
import Testing
import Typesetting

@Suite("A letter as PDF")
struct PDFLetterTests {
  @Test("is sound, tagged, dated, on Letter paper, and has all fonts inside", .enabled(if: Tool.exists("pdfinfo")))
  func properties() throws {
    let pdf = try PDFLetterWriter().write(try SampleLetter.document(paragraphs: 18))
    let info = try Tool.run("pdfinfo", ["@"], on: pdf).output
    #expect(info.contains("Title:           Lettre d’explication\n"))
    #expect(info.contains("Keywords:        dossier:draft\n"))
    #expect(info.contains("Tagged:          yes\n"))
    #expect(info.contains("612 x 792 pts (letter)\n"))
    #expect(try Tool.run("pdfinfo", ["-rawdates", "@"], on: pdf).output.contains("20261121000000Z"))
    let pages = info.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    #expect(pages?.hasSuffix(" 3") == true)
    let fonts = try Tool.run("pdffonts", ["@"], on: pdf).output.split(separator: "\n").dropFirst(2)
    #expect(fonts.count >= 3)
    for font in fonts {
      #expect(font.contains("+LiberationSerif"))
      #expect(font.contains(" yes yes yes "), "embedded, a subset, with its characters known")
    }
  }

  @Test("passes qpdf --check", .enabled(if: Tool.exists("qpdf")))
  func check() throws {
    let pdf = try PDFLetterWriter().write(try SampleLetter.document(paragraphs: 18))
    let result = try Tool.run("qpdf", ["--check", "@"], on: pdf)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test("tells a reader of tags what is what, over the turn of a page too", .enabled(if: Tool.exists("pdfinfo")))
  func structure() throws {
    let document = try SampleLetter.document(paragraphs: 18)
    let text = try Tool.run("pdfinfo", ["-struct-text", "@"], on: try PDFLetterWriter().write(document)).output
    let lines = text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    #expect(lines.first == "Document")
    for tag in ["H1", "H2", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Link"] {
      #expect(lines.contains { $0.hasPrefix("\(tag) (") || $0 == tag }, "\(tag)")
    }
    // Words at the end of a line do not run into those of the next.
    #expect(text.contains("Amina BENALI 12, rue Principale IUC : 1122334455"))
    let sentence = "L’employeur a mis fin au contrat sans préavis, et la prolongation a été retournée à l’expéditrice."
    #expect(text.contains("\"§2. " + [sentence, sentence, sentence].joined(separator: " ") + "\""))
    // Every paragraph is one element, even where it goes over a page.
    let paragraphs = lines.filter { $0.hasPrefix("P (block)") }.count
    #expect(paragraphs == 18 + 2 + 1 + 4 + 2)
    // What stands in the margins is no part of the text.
    #expect(!text.contains("Page 1 de"))
    #expect(!text.contains("suite"))
  }

  @Test("shows its numbers and header on the pages they belong to", .enabled(if: Tool.exists("pdftotext")))
  func margins() throws {
    let pdf = try PDFLetterWriter().write(try SampleLetter.document(paragraphs: 18))
    let pages = try Tool.run("pdftotext", ["-layout", "@", "-"], on: pdf).output.split(separator: "\u{0C}")
    for (index, page) in pages.prefix(3).enumerated() {
      #expect(page.contains("Page \(index + 1) de 3"))
      #expect(page.contains("ÉBAUCHE – à relire et à signer"))
      #expect(page.contains("Amina BENALI – suite") == (index > 0))
    }
  }

  @Test("has a bookmark for each heading, nested by level", .enabled(if: Tool.exists("qpdf")))
  func bookmarks() throws {
    let pdf = try PDFLetterWriter().write(try SampleLetter.document(paragraphs: 18))
    let json = try Tool.run("qpdf", ["--json", "--json-key=outlines", "@"], on: pdf).output
    let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let outlines = try #require(root["outlines"] as? [[String: Any]])
    #expect(outlines.map { $0["title"] as? String } == ["Situation"])
    let inside = try #require(outlines.first?["kids"] as? [[String: Any]])
    #expect(inside.map { $0["title"] as? String } == ["Pièces jointes"])
    #expect(inside.first?["destpageposfrom1"] as? Int == 3)
  }

  @Test("has the same bytes twice")
  func sameBytes() throws {
    let document = try SampleLetter.document(paragraphs: 10)
    #expect(try PDFLetterWriter().write(document) == PDFLetterWriter().write(document))
  }

  @Test("has the same bytes in another locale and time zone, on a machine whose configuration knows no font")
  func sameBytesElsewhere() async {
    await #expect(processExitsWith: .success) {
      let configuration = FileManager.default.temporaryDirectory.appendingPathComponent("no-fonts-\(UUID().uuidString)")
      try Data("<?xml version=\"1.0\"?><fontconfig></fontconfig>".utf8).write(to: configuration)
      let settings = [
        ("LANG", "ar_EG.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("LANGUAGE", "ar"), ("PANGO_LANGUAGE", "ja"),
        ("TZ", "Asia/Kathmandu"), ("FC_LANG", "ja"), ("SOURCE_DATE_EPOCH", "1"),
        ("FONTCONFIG_FILE", configuration.path),
      ]
      for (name, value) in settings { unsafe setenv(name, value, 1) }
      tzset()
      _ = unsafe setlocale(LC_ALL, "")
      let document = try SampleLetter.document(paragraphs: 3)
      let there = try PDFLetterWriter().write(document)
      try FileManager.default.removeItem(at: configuration)
      for (name, _) in settings { unsafe unsetenv(name) }
      tzset()
      _ = unsafe setlocale(LC_ALL, "C")
      let here = try PDFLetterWriter().write(document)
      let namesFont = String(decoding: there, as: UTF8.self).contains("+LiberationSerif")
      exit(here == there && namesFont ? EXIT_SUCCESS : EXIT_FAILURE)
    }
  }

  @Test("sets names in other scripts, and refuses by name what no font draws")
  func scripts() throws {
    #expect(throws: Never.self) {
      try PDFLetterWriter().write(try SampleLetter.document(paragraphs: 1, place: "Œuvre Łódź Київ Ελλάδα مراكش ₣"))
    }
    let fault = #expect(throws: PageFault.self) {
      try PDFLetterWriter().write(try SampleLetter.document(paragraphs: 1, place: "\u{13000}"))
    }
    #expect(fault == .glyphMissing(character: "\u{13000}", text: "\u{13000}, le 21 novembre 2026"))
  }

  @Test(
    "opens the fonts for other scripts only for a letter that needs them",
    .enabled(if: PageFonts.hasOtherScripts, "no Noto fonts: apt-get install fonts-noto-core"))
  func otherScripts() throws {
    let plain = try PDFLetterWriter().written(try SampleLetter.document(paragraphs: 1, place: "مراكش Київ"))
    #expect(!plain.usesOtherScripts)
    let written = try PDFLetterWriter().written(try SampleLetter.document(paragraphs: 1, place: "दिल्ली ঢাকা አዲስ"))
    #expect(written.usesOtherScripts)
    let fonts = String(decoding: written.bytes, as: UTF8.self)
    for script in ["Devanagari", "Bengali", "Ethiopic"] { #expect(fonts.contains("+NotoSans\(script)"), "\(script)") }
    let all = try PageFonts(otherScripts: true).versions, usual = try PageFonts().versions
    #expect(Set(all).isSuperset(of: usual) && all.contains { $0.hasPrefix("Noto Sans Devanagari ") })
  }

  @Test("is handed to the caller's last step")
  func finish() throws {
    let writer = PDFLetterWriter { bytes, info in Array(info.language.rawValue.utf8) + bytes.prefix(4) }
    let bytes = try writer.write(try SampleLetter.document(paragraphs: 0))
    #expect(String(decoding: bytes, as: UTF8.self) == "fr-CA%PDF")
  }
}
