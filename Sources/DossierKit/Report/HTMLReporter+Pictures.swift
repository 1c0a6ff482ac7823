import FoundationEssentials
import Inspection

extension HTMLReporter {
  /// Pixels of the longer side, as shown; more are there, for paper and fine screens.
  private static let longestSide = 200

  /// Adds the picture of the page that a finding points at, once in the report.
  /// - Returns: where the picture is, if it was shown before.
  func picture(
    of finding: Finding, _ shown: inout Set<PageThumbnails.Place>, into parts: inout [HTMLNode]
  ) -> String? {
    guard let place = thumbnails.place(of: finding), let entry = thumbnails.entries[place] else { return nil }
    let name = "page-\(entry.number)"
    guard shown.insert(place).inserted else { return "#\(name)" }
    let thumbnail = entry.thumbnail
    let scale = min(1, Double(Self.longestSide) / Double(max(thumbnail.width, thumbnail.height)))
    func side(_ pixels: Int) -> String { "\(max(1, Int((Double(pixels) * scale).rounded())))" }
    parts.append(
      .tag(
        "img",
        [
          ("class", "page"), ("id", name), ("width", side(thumbnail.width)), ("height", side(thumbnail.height)),
          ("alt", say("Page \(place.page) de \(place.file)", "Page \(place.page) of \(place.file)")),
          ("src", "data:image/jpeg;base64,\(Data(thumbnail.jpeg).base64EncodedString())"),
        ], []))
    return nil
  }
}
