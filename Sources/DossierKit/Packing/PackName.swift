import Foundation
import Inspection

/// Names for uploads: ordered, short, ASCII, one dot, unlike any name that a system reserves (facts U-10).
enum PackName {
  /// `01_imm5710_benali.pdf`, `07_police-certificate_benali_fra.pdf`. The number makes it unique within
  /// its submission and keeps reserved names such as `con` from standing alone.
  /// - Parameter last: the greatest number of the submission: all have as many digits as it, and at least two.
  static func make(number: Int, of last: Int, kind: String, family: String, country: String?, suffix: String) -> String {
    let width = max(2, String(last).count)
    let digits = String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    var parts = [digits, part(kind), part(family)]
    if let country { parts.append(part(country)) }
    let stem = parts.filter { !$0.isEmpty }.joined(separator: "_")
    return "\(stem).\(suffix)"
  }

  /// Letters, digits and hyphens of the ASCII set, at most 32 of them.
  static func part(_ text: String) -> String {
    let words = FoldedText.words(text).map { word in String(word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }) }
    // `imm` and `5710` are one word of a form's number.
    var joined = ""
    for word in words where !word.isEmpty {
      if !joined.isEmpty, !(joined.hasSuffix("imm") && word.allSatisfy(\.isNumber)) { joined += "-" }
      joined += word
    }
    return String(joined.prefix(32))
  }

  /// The usual extension of what the file really is.
  static func fileExtension(of file: CaseFile) -> String {
    switch file.facts?.type {
    case .pdf: "pdf"
    case .jpeg: "jpg"
    case .jpeg2000: "jp2"
    case .png: "png"
    case .tiff: "tif"
    case .heif: "heic"
    case .webp: "webp"
    case .bmp: "bmp"
    case .gif: "gif"
    case .svg: "svg"
    case .doc: "doc"
    case .docx: "docx"
    case .zip: "zip"
    case .rtf: "rtf"
    case .html: "html"
    case .xml: "xml"
    case .text: "txt"
    case .empty, .unknown, nil: "bin"
    }
  }

  /// The one folder of an archive, after the case: letters, digits, `-`, `_` and `.` of the ASCII set.
  static func folder(_ caseFolder: String) -> String {
    let kept = FoldedName.ascii(caseFolder)
    return kept.isEmpty ? "case" : String(kept.prefix(64))
  }
}

/// A folder's name brought to ASCII with as little change as possible.
enum FoldedName {
  static func ascii(_ text: String) -> String {
    var kept = ""
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      let character = Character(scalar)
      if character.isASCII, character.isLetter || character.isNumber || "-_.".contains(character) {
        kept.append(character)
      } else {
        kept += "-"
      }
    }
    while kept.hasPrefix(".") || kept.hasPrefix("-") { kept.removeFirst() }
    while kept.hasSuffix(".") || kept.hasSuffix("-") { kept.removeLast() }
    return kept
  }
}
