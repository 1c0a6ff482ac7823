internal import PDF

extension FileFacts {
  /// Enters why a PDF could not be read.
  mutating func record(_ error: PDFError) {
    switch error {
    case .needsPassword: encryption = .needsPassword
    case .outOfMemory: unproven.append(Unproven(reason: .memoryLimit))
    case .limitReached: unproven.append(Unproven(reason: .pageTooLarge))
    case .unsupported(let detail): unproven.append(Unproven(reason: .noDecoder(detail)))
    case .damaged(let detail): damage.append(Damage(kind: .unreadable, detail: detail))
    case .notPDF, .notFound, .noPages, .part: damage.append(Damage(kind: .unreadable, detail: "\(error)"))
    }
  }

  /// Enters what is wrong with a page.
  mutating func record(_ problem: PageProblem) {
    let page = problem.page > 0 ? problem.page : nil
    let kind: Damage.Kind
    switch problem.kind {
    case .contentDamaged, .objectMissing: kind = .page
    case .imageDamaged: kind = .picture
    case .imageCut: kind = .cut
    case .checksumMismatch:
      unproven.append(Unproven(page: page, reason: .checksum))
      return
    case .limitReached:
      unproven.append(Unproven(page: page, reason: page == nil ? .tooManyPages : .pageTooLarge))
      return
    }
    damage.append(Damage(page: page, kind: kind, detail: problem.detail))
  }
}

extension ActiveContent {
  static func list(_ found: PDF.ActiveContent) -> [ActiveContent] {
    let kinds: [(PDF.ActiveContent, ActiveContent)] = [
      (.javaScript, .javaScript), (.openAction, .openAction), (.launch, .launch), (.embeddedFiles, .embeddedFiles),
      (.media, .media),
    ]
    return kinds.filter { found.contains($0.0) }.map(\.1)
  }
}
