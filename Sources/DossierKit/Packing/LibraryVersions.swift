import PDF
import Pages
import Zip

/// The libraries and fonts that make the bytes of an archive: the same versions, the same bytes.
enum LibraryVersions {
  static var all: [String] { all(withOtherScripts: false) }

  /// - Parameter withOtherScripts: true where a page needed the fonts for other scripts.
  static func all(withOtherScripts: Bool) -> [String] {
    let fonts = (try? PageFonts(otherScripts: withOtherScripts).versions) ?? []
    return (["libqpdf \(PDFLibrary.version)", "libzip \(ZipLibrary.version)"] + PageLibraries.versions + fonts).sorted()
  }
}
