import DossierKit
import Images
import Pages

/// The pages of a passport that are scanned: that with the names, and that with the stamp of the last entry.
struct PassportPages {
  let applicant: Applicant

  private static let size = (width: 360.0, height: 254.0)

  /// The page with the names, the picture and the machine-readable zone, in colour.
  func identity() throws -> [UInt8] {
    var page = empty(PageColor(red: 0.94, green: 0.95, blue: 0.98))
    page.text("PASSEPORT · PASSPORT", x: 16, y: 22, size: 11, bold: true)
    page.text(applicant.countryName.uppercased(), x: 210, y: 22, size: 9, bold: true)
    let rows = [
      ("Nom / Surname", applicant.familyName), ("Prénoms / Given names", applicant.givenNames),
      ("Nationalité / Nationality", applicant.country),
      ("Date de naissance / Date of birth", applicant.birthDate),
      ("Lieu de naissance / Place of birth", applicant.birthPlace), ("Sexe / Sex", applicant.sex),
      ("Délivré le / Date of issue", applicant.passportIssue), ("Expire le / Date of expiry", applicant.passportExpiry),
    ]
    page.text("N° / No. \(applicant.passportNumber)", x: 240, y: 40, size: 9, bold: true)
    for (index, row) in rows.enumerated() {
      let y = 40 + Double(index) * 19
      page.text(row.0, x: 124, y: y, size: 5.5, color: PageColor(grey: 0.3))
      page.text(row.1, x: 124, y: y + 9, size: 8.5, bold: true)
    }
    for (index, line) in MachineReadableZone(applicant: applicant).lines.enumerated() {
      page.text(line, x: 16, y: 218 + Double(index) * 18, size: 12.3, family: .mono)
    }
    return try picture(page, portraitAt: (24, 52))
  }

  /// A page with the stamp of the last entry to Canada.
  func entry(on day: String, at place: String) throws -> [UInt8] {
    var page = empty(PageColor(red: 0.97, green: 0.96, blue: 0.92))
    page.text("VISAS", x: 160, y: 24, size: 10, bold: true)
    page.text("\(applicant.passportNumber) · 12", x: 270, y: 240, size: 7)
    let red = PageColor(red: 0.7, green: 0.12, blue: 0.2)
    page.rectangle(x: 60, y: 70, width: 150, height: 70, outline: 2.5, color: red)
    page.text("SPECIMEN · ENTRÉE / ENTRY", x: 70, y: 88, size: 8, bold: true, color: red)
    page.text(day, x: 90, y: 112, size: 15, bold: true, family: .mono, color: red)
    page.text(place.uppercased(), x: 70, y: 131, size: 8, bold: true, color: red)
    return try picture(page, portraitAt: nil)
  }

  private func empty(_ paper: PageColor) -> DrawnPage {
    var page = DrawnPage(width: Self.size.width, height: Self.size.height)
    page.rectangle(x: 0, y: 0, width: page.width, height: page.height, color: paper)
    for step in stride(from: 6.0, to: page.height, by: 9) {
      page.line(
        x1: 0, y1: step, x2: page.width, y2: page.height - step, width: 0.25,
        color: PageColor(red: 0.86, green: 0.89, blue: 0.95))
    }
    page.text(
      "SPÉCIMEN", x: 98, y: 178, size: 44, bold: true, color: PageColor(red: 0.95, green: 0.86, blue: 0.86))
    return page
  }

  private func picture(_ page: DrawnPage, portraitAt place: (x: Int, y: Int)?) throws -> [UInt8] {
    let dotsPerInch = 144.0
    let raster = try page.raster(dotsPerInch: dotsPerInch)
    var samples = raster.samples
    if let place {
      // Two pixels a point.
      let portrait = Portrait(variant: applicant.face).samples(width: 168, height: 216)
      for row in 0..<portrait.height {
        let start = ((place.y * 2 + row) * raster.width + place.x * 2) * 3
        let from = row * portrait.width * 3
        let count = portrait.width * 3
        samples.replaceSubrange(start..<(start + count), with: portrait.bytes[from..<(from + count)])
      }
    }
    return try ImageProbe.encodeJPEG(
      ImageSamples(width: raster.width, height: raster.height, bands: 3, bytes: samples), quality: 62, dpi: dotsPerInch)
  }
}
