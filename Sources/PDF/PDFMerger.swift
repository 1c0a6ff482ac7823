public import Bytes
import CQPDFShim

/// A document to be joined, with the title of its bookmark.
public struct MergePart: Sendable {
  public let bytes: ByteStore
  public let bookmark: String

  public init(bytes: ByteStore, bookmark: String) {
    self.bytes = bytes
    self.bookmark = bookmark
  }
}

/// A merged document.
public struct MergeResult: Sendable {
  public let bytes: [UInt8]
  public let pageCount: Int
  /// The page, from 1, on which each part begins.
  public let firstPages: [Int]
  /// What was lost, at most 1,000 entries.
  public let dropped: [Dropped]
}

/// Joins PDFs into one.
public enum PDFMerger {
  /// Joins the pages of the parts in order, with their sizes, rotation, annotations, form fields, layers and bookmarks;
  /// links within a part, by page or by name, lead to the same page as before. Each part gets one bookmark that holds
  /// its own. Fields whose name is taken get a number behind it. The result is not encrypted, and the same parts
  /// always give the same bytes.
  ///
  /// - Parameters:
  ///   - title: the title of the document, shown by viewers; empty for none.
  ///   - language: `/Lang`, such as `fr-CA`; empty for none.
  /// - Throws: ``PDFError/part(_:_:)`` for a part that cannot be read, ``PDFError/noPages`` when there is no part.
  public static func merge(_ parts: [MergePart], title: String, language: String) throws(PDFError) -> MergeResult {
    var error = cqpdf_error()
    guard let merger = unsafe cqpdf_merger_new(&error) else { throw PDFError(error) ?? .outOfMemory }
    defer {
      unsafe cqpdf_merger_free(merger)
      // libqpdf reads the parts' bytes until the merger is gone.
      withExtendedLifetime(parts) {}
    }
    var firstPages: [Int] = []
    var pageCount = 0
    for part in parts {
      let added = unsafe part.bytes.withUnsafeBytes { buffer in
        unsafe cqpdf_merger_add(
          merger, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), buffer.count, part.bookmark, &error)
      }
      if let failure = PDFError(error) { throw failure }
      firstPages.append(pageCount + 1)
      pageCount += added
    }
    let bytes = try unsafe produceBytes { error in unsafe cqpdf_merger_write(merger, title, language, &error) }
    return unsafe MergeResult(
      bytes: bytes, pageCount: pageCount, firstPages: firstPages, dropped: droppedThings(merger))
  }

  private static func droppedThings(_ merger: OpaquePointer) -> [Dropped] {
    var list: [Dropped] = []
    unsafe withUnsafeMutablePointer(to: &list) { pointer in
      unsafe cqpdf_merger_each_dropped(merger, UnsafeMutableRawPointer(pointer)) { context, kind, part, page, detail in
        guard let context = unsafe context, let detail = unsafe detail, let kind = Dropped.Kind(rawValue: Int(kind))
        else { return }
        let dropped = unsafe Dropped(
          kind: kind, part: part, page: page > 0 ? page : nil, detail: String(cString: detail))
        unsafe context.assumingMemoryBound(to: [Dropped].self).pointee.append(dropped)
      }
    }
    return list
  }
}
