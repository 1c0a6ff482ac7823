import Pages
import Testing

@Suite("A page drawn by hand")
struct DrawnPageTests {
  private var page: DrawnPage {
    var page = DrawnPage(width: 200, height: 100)
    page.rectangle(x: 0, y: 0, width: 100, height: 50, color: PageColor(red: 1, green: 0, blue: 0))
    page.line(x1: 0, y1: 75, x2: 200, y2: 75, width: 2)
    page.text("P<MARBENALI<<AMINA", x: 10, y: 95, size: 12, family: .mono)
    return page
  }

  @Test("becomes samples of the size asked for")
  func raster() throws {
    let color = try page.raster(dotsPerInch: 144)
    #expect([color.width, color.height, color.channels] == [400, 200, 3])
    #expect(color.samples.count == 400 * 200 * 3)
    #expect(Array(color.samples[0..<3]) == [255, 0, 0])
    #expect(Array(color.samples[300 * 3..<300 * 3 + 3]) == [255, 255, 255])
    let grey = try page.raster(dotsPerInch: 72, grey: true)
    #expect(grey.samples.count == 200 * 100)
    #expect([grey.samples[0], grey.samples[150], grey.samples[75 * 200 + 150]] == [76, 255, 0])
    #expect(grey.samples[85 * 200..<97 * 200].contains { $0 < 100 }, "there is text")
    #expect(try page.raster(dotsPerInch: 144) == color)
  }

  @Test("becomes a PDF with words", .enabled(if: Tool.exists("pdftotext")))
  func pdf() throws {
    let day = PageDay(year: 2026, month: 11, day: 21)
    let bytes = try DrawnPage.pdf([page, DrawnPage(width: 300, height: 300)], title: "Passport", day: day)
    #expect(try Tool.run("pdftotext", ["@", "-"], on: bytes).output.contains("P<MARBENALI<<AMINA"))
    let info = try Tool.run("pdfinfo", ["-l", "2", "@"], on: bytes).output
    #expect(info.contains("Page    1 size:  200 x 100 pts"))
    #expect(info.contains("Page    2 size:  300 x 300 pts"))
    #expect(try bytes == DrawnPage.pdf([page, DrawnPage(width: 300, height: 300)], title: "Passport", day: day))
  }

  @Test("refuses sizes that no image has", arguments: [0, -1, .infinity, .nan, 1e9, 0.01])
  func sizes(_ dotsPerInch: Double) {
    #expect(throws: PageFault.self) { try page.raster(dotsPerInch: dotsPerInch) }
  }

  @Test("depends on libraries and fonts that can be named")
  func versions() throws {
    #expect(PageLibraries.versions.count == 4)
    #expect(PageLibraries.versions.allSatisfy { $0.wholeMatch(of: /[a-z]+ [0-9]+\.[0-9]+\.[0-9]+/) != nil })
    let families = try PageFonts().versions.map { $0.split(separator: " ").dropLast().joined(separator: " ") }
    #expect(families == ["DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif", "Liberation Sans", "Liberation Serif"])
  }
}
