internal import Bytes
internal import Images
internal import PDF

/// What a PDF holds, and whether all of it decodes.
enum PDFInspection {
  /// Page sizes that are kept.
  static let pageSizeLimit = 10
  /// Entries of damage, and of what was not proved, that are kept.
  static let entryLimit = 200

  static func inspect(
    _ store: ByteStore, descriptor: Int32, reading: PaperReading, into facts: inout FileFacts
  ) async {
    var pictures = PagePictures()
    guard read(store, into: &facts, &pictures) else { return }
    await draw(pictures.unprovable, descriptor, into: &facts)
    if facts.form == nil {
      facts.flattenedForm = facts.title.flatMap(FormLabel.init) != nil
      // Only a page without a picture can be what is left of a form: the others need no reading.
      let wanted = reading.text || pictures.count == 0
      let mayHaveText = wanted && TextExtraction.mayHaveText(store)
      let texts = mayHaveText ? await words(descriptor, into: &facts) : []
      if texts.contains(where: { $0.contains("Please wait...") }) { facts.flattenedForm = true }
      if reading.text, !facts.flattenedForm {
        await reading.read(texts, ofOpenFile: descriptor, pages: facts.pages ?? 0, into: &facts)
      }
    }
    facts.damage = Array(facts.damage.prefix(entryLimit))
    facts.unproven = Array(facts.unproven.prefix(entryLimit))
  }

  /// Everything that libqpdf and libvips tell. False where the file cannot be read at all.
  private static func read(_ store: ByteStore, into facts: inout FileFacts, _ pictures: inout PagePictures) -> Bool {
    do {
      let file = try PDFFile(store)
      facts.encryption = file.encryption == .none ? .none : .opensWithoutPassword
      describe(file, into: &facts)
      let problems = file.provePages { pictures.add($0) }
      // What concerns the whole tree of pages was said when they were counted.
      for problem in problems where problem.page > 0 || facts.damage.isEmpty { facts.record(problem) }
      facts.damage += pictures.damage
      facts.unproven += pictures.unproven
      if let first = pictures.first {
        facts.pixelSize = PixelSize(width: first.width, height: first.height)
        facts.bitDepth = first.bits
      }
      facts.looksGrey = pictures.looksGrey
      // libqpdf may notice only while it reads pages.
      if file.wasRepaired {
        facts.damage.append(Damage(kind: .rebuilt, detail: file.warnings.first ?? "the file had to be repaired"))
      }
      return true
    } catch {
      facts.record(error)
      return false
    }
  }

  private static func describe(_ file: borrowing PDFFile, into facts: inout FileFacts) {
    let count = file.countPages()
    facts.pages = count.pages
    if count.limitReached { facts.unproven.append(Unproven(reason: .tooManyPages)) }
    if count.treeIsDamaged { facts.damage.append(Damage(kind: .rebuilt, detail: "the page tree is damaged")) }
    if count.pages == 0, !count.treeIsDamaged { facts.damage.append(Damage(kind: .unreadable, detail: "no page")) }
    facts.pageSizes = file.pageBoxes(limit: pageSizeLimit).map { PageSize(width: $0.width, height: $0.height) }
    facts.title = file.title
    facts.producer = file.producer
    facts.isSigned = file.isSigned
    facts.activeContent = ActiveContent.list(file.activeContent())
    facts.isDraftOfDossier = [facts.title, facts.producer, file.creator, file.keywords].contains {
      $0?.contains(FileFacts.draftMark) == true
    }
    guard file.hasXFA else { return }
    let isOneStream = file.xfaIsOneStream
    var form = FormInspection.facts(title: facts.title) { name in
      try? file.xfaPacket(named: isOneStream ? "xdp" : name, limit: FormInspection.packetLimit)
    }
    let rights = file.usageRights
    form.wasResaved = rights?.wasResaved ?? false
    form.publishedOn = rights?.modified.flatMap(FormInspection.day)
    if form.dataIsBroken { facts.damage.append(Damage(kind: .unreadable, detail: "the form's data are no whole XML")) }
    facts.form = form
  }

  private static func words(_ descriptor: Int32, into facts: inout FileFacts) async -> [String] {
    do {
      let words = try await TextExtraction.words(ofOpenFile: descriptor)
      facts.textIsCut = words.isCut || (facts.pages ?? 0) > TextExtraction.pageLimit
      return words.pages
    } catch {
      // Of a damaged file that is said already.
      if error.why != .failed || facts.damage.isEmpty { facts.wordsUnread = error.why }
      return []
    }
  }

  private static func draw(_ pages: [PagePictures.Page], _ descriptor: Int32, into facts: inout FileFacts) async {
    for (index, page) in pages.enumerated() {
      guard index < PageRendering.pageLimit else {
        facts.unproven.append(Unproven(page: page.number, reason: .tooManyPages))
        continue
      }
      switch await PageRendering.prove(page: page.number, ofOpenFile: descriptor, filter: page.filter) {
      case .whole: break
      case .damaged(let detail):
        facts.damage.append(Damage(page: page.number, kind: .picture, detail: detail))
      case .unproven(let reason): facts.unproven.append(Unproven(page: page.number, reason: reason))
      }
    }
  }
}
