internal import Bytes
internal import Inspection
internal import PDF

/// Joins PDFs and pictures into one PDF.
enum MergeFiles {
  static func merge(_ request: ConversionRequest) throws(ConversionFailure) -> MadeFile {
    var parts: [MergePart] = []
    // The input to which a part belongs: a TIFF gives a part for each of its pages.
    var owners: [Int] = []
    var changes: [FileChange] = []
    for (index, input) in request.inputs.enumerated() {
      let source = try SourceFile(input, index: index)
      if source.type == .pdf {
        parts.append(MergePart(bytes: source.bytes, bookmark: input.bookmark))
        owners.append(index)
        continue
      }
      let pages = try WrapImage.pages(source, index: index)
      changes += WrapImage.changes(source, pages)
      for page in pages {
        parts.append(MergePart(bytes: ByteStore(page), bookmark: input.bookmark))
        owners.append(index)
      }
    }
    guard !parts.isEmpty else { throw .noInput }
    do {
      let result = try PDFMerger.merge(parts, title: request.title, language: request.language)
      return MadeFile(
        bytes: result.bytes, pages: result.pageCount,
        firstPages: request.inputs.indices.compactMap { index in
          owners.firstIndex(of: index).map { result.firstPages[$0] }
        },
        dropped: result.dropped.map { DroppedPart($0, input: owners[$0.part]) }, changes: changes)
    } catch {
      let failure = ConversionFailure(error, 0)
      throw failure.reassigned { $0 < owners.count ? owners[$0] : 0 }
    }
  }
}

extension DroppedPart {
  init(_ dropped: Dropped, input: Int) {
    let kind: Kind =
      switch dropped.kind {
      case .destination: .destination
      case .javaScript: .javaScript
      case .attachments: .attachments
      case .xfa: .xfa
      case .optionalContent: .optionalContent
      case .signature: .signature
      case .taggedStructure: .taggedStructure
      case .formFields: .formFields
      case .pageLabels: .pageLabels
      case .bookmark: .bookmark
      case .action: .action
      }
    self.init(kind: kind, input: input, page: dropped.page, detail: dropped.detail)
  }
}

extension ConversionFailure {
  /// The same failure about the input that owns the part it names.
  func reassigned(_ owner: (Int) -> Int) -> ConversionFailure {
    switch self {
    case .damaged(let part, let detail): .damaged(input: owner(part), detail: detail)
    case .needsPassword(let part): .needsPassword(input: owner(part))
    case .tooLarge(let part): .tooLarge(input: owner(part))
    default: self
    }
  }
}
