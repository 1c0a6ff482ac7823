import CLibPango

/// A PDF being drawn page after page into memory.
///
/// Its bytes depend on what is drawn and on the libraries only: the date is the one given,
/// there is no identifier, and fonts are embedded as subsets.
@safe public final class PDFPages {
  private let surface: OpaquePointer
  private let sink: PDFSink
  /// Where the current page is drawn.
  public let canvas: PageCanvas
  private var finished = false

  /// Begins a PDF of pages of one size, in points.
  ///
  /// The corresponding C functions are `cairo_pdf_surface_create_for_stream` and
  /// `cairo_pdf_surface_set_metadata`.
  /// - Parameters:
  ///   - day: the date of creation, at midnight UTC.
  ///   - keywords: words in the document information, separated by commas.
  public init(width: Double, height: Double, title: String, day: PageDay, author: String = "", keywords: String = "") {
    let sink = PDFSink()
    let surface = unsafe cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure = unsafe closure else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = unsafe Unmanaged<PDFSink>.fromOpaque(closure).takeUnretainedValue()
        unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
      },
      unsafe Unmanaged.passUnretained(sink).toOpaque(), width, height)
    // Cairo gives an error surface, never NULL, when memory is exhausted.
    guard let surface = unsafe surface else { fatalError("cairo gave no surface") }
    unsafe cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    for (key, value) in [
      (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_AUTHOR, author),
      (CAIRO_PDF_METADATA_KEYWORDS, keywords), (CAIRO_PDF_METADATA_CREATE_DATE, day.midnight),
    ] where !value.isEmpty {
      unsafe cairo_pdf_surface_set_metadata(surface, key, value)
    }
    unsafe self.surface = surface
    self.sink = sink
    unsafe canvas = PageCanvas(surface: surface)
  }

  deinit {
    // After a fault in a tag, cairo 1.16 follows a null pointer when it ends the document: what is lost is memory.
    guard finished || (try? canvas.check()) != nil else { return }
    if !finished { unsafe cairo_surface_finish(surface) }
    unsafe cairo_surface_destroy(surface)
  }

  /// Changes the size of the pages, in points; before anything is drawn on the current one.
  public func setPageSize(width: Double, height: Double) {
    unsafe cairo_pdf_surface_set_size(surface, width, height)
  }

  /// Adds a bookmark. The corresponding C function is `cairo_pdf_surface_add_outline`.
  /// - Parameters:
  ///   - parent: the bookmark above this one, nil at the top.
  ///   - page: counted from one; `y` in points from its top.
  /// - Returns: the bookmark, to be the parent of others.
  public func addBookmark(_ title: String, under parent: Int32? = nil, page: Int, y: Double) -> Int32 {
    let place = "page=\(page) pos=[0 \(Int(y.rounded()))]"
    return unsafe cairo_pdf_surface_add_outline(
      surface, parent ?? CAIRO_PDF_OUTLINE_ROOT, title, place, CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }

  /// Ends the current page; what is drawn next is on a new one.
  public func endPage() { canvas.endPage() }

  /// Ends the document and gives its bytes. Called once; later calls give the same bytes.
  /// - Throws: ``PageFault/drawing(_:)``.
  public func finish() throws(PageFault) -> [UInt8] {
    try canvas.check()
    finished = true
    unsafe cairo_surface_finish(surface)
    let status = unsafe cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(unsafe String(cString: cairo_status_to_string(status))) }
    Self.mendFileLinks(&sink.bytes)
    return sink.bytes
  }

  /// cairo 1.16 writes the place in a file that a link opens without its kind, which no PDF may lack. The right
  /// place is as long, so that nothing else moves.
  private static func mendFileLinks(_ bytes: inout [UInt8]) {
    let wrong = Array("/D [0 null null 0]".utf8), right = Array("/D [0 /Fit]       ".utf8)
    var start = 0
    // Byte by byte: the search of the standard library takes ten times as long as drawing a page.
    while start + wrong.count <= bytes.count {
      if bytes[start] == wrong[0], bytes[start..<start + wrong.count].elementsEqual(wrong) {
        bytes.replaceSubrange(start..<start + wrong.count, with: right)
        start += wrong.count
      } else {
        start += 1
      }
    }
  }
}

/// What cairo writes into.
private final class PDFSink {
  var bytes: [UInt8] = []
}
