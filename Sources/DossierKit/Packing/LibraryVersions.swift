import PDF
import Pages
import Zip

/// The libraries and fonts that make the bytes of an archive: the same versions, the same bytes.
enum LibraryVersions {
  static var all: [String] {
    let fonts = (try? PageFonts().versions) ?? []
    return (["libqpdf \(PDFLibrary.version)", "libzip \(ZipLibrary.version)"] + PageLibraries.versions + fonts).sorted()
  }
}
