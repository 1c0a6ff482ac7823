internal import Bytes
internal import Images

/// What is to be read of a paper's content, besides whether it is sound.
public struct PaperReading: Codable, Sendable, Equatable {
  /// Anything at all: the text that the file itself holds.
  public var text: Bool
  /// The words in pictures of pages without text, where `tesseract` is installed.
  public var pictures: Bool
  /// The machine-readable zone of a passport, in whichever of the two is read.
  public var zone: Bool
  /// The words of a Word document, which only a letter of the office is read for.
  public var documents = false

  public init(text: Bool, pictures: Bool = false, zone: Bool = false) {
    self.text = text
    self.pictures = pictures
    self.zone = zone
  }

  /// Nothing, but for what tells a flattened form.
  public static let none = PaperReading(text: false)
  public static let text = PaperReading(text: true)
}

extension PaperReading {
  /// Seconds after which no further program is started for one file.
  private static let budget = Duration.seconds(30)

  /// Reads the pages of a PDF whose own text has been read.
  func read(_ texts: [String], ofOpenFile descriptor: Int32, pages: Int, into facts: inout FileFacts) async {
    let clock = ContinuousClock()
    let end = clock.now + Self.budget
    for (index, text) in texts.enumerated() where !text.allSatisfy(\.isWhitespace) {
      facts.pageTexts.append(PageText(page: index + 1, text: text, isRecognised: false))
    }
    let written = Set(facts.pageTexts.map(\.page))
    if pictures, ChildProgram.tesseract.isInstalled {
      for page in 1...max(1, min(pages, TextRecognition.pageLimit)) where !written.contains(page) {
        guard clock.now < end else {
          facts.wordsUnread = .timeLimit
          break
        }
        guard let picture = await TextRecognition.picture(ofPage: page, ofOpenFile: descriptor) else { continue }
        await recognise(picture, page: page, into: &facts)
      }
      let later = TextRecognition.pageLimit + 1
      if pages >= later, (later...pages).contains(where: { !written.contains($0) }) { facts.textIsCut = true }
    }
    findZone(&facts)
  }

  /// Reads a picture file.
  func read(_ store: ByteStore, kind: ImageKind, into facts: inout FileFacts) async {
    guard pictures, ChildProgram.tesseract.isInstalled, facts.damage.isEmpty,
      let picture = TextRecognition.picture(store, kind: kind, orientation: facts.exifOrientation)
    else { return }
    await recognise(picture.file, page: 1, into: &facts)
    findZone(&facts)
    guard zone, facts.zone == nil else { return }
    // A second look at the foot of the page, twice as large, with the letters of the zone alone.
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
    let foot = try? await TextRecognition.text(
      of: picture.foot(from: 0.6).file, languages: "eng", mode: 6, only: letters)
    facts.zone = (foot ?? nil).flatMap { MachineReadableZone.find(in: $0, page: 1, isRecognised: true) }
  }

  private func recognise(_ picture: [UInt8], page: Int, into facts: inout FileFacts) async {
    do {
      guard let words = try await TextRecognition.words(of: picture), !words.allSatisfy(\.isWhitespace) else { return }
      facts.pageTexts.append(PageText(page: page, text: words, isRecognised: true))
      if zone, MachineReadableZone.find(in: words, page: page, isRecognised: true) == nil,
        // The model for English reads the letters of the zone best.
        let again = try await TextRecognition.text(of: picture, languages: "eng", mode: 3)
      {
        facts.zone = MachineReadableZone.find(in: again, page: page, isRecognised: true) ?? facts.zone
      }
    } catch {
      facts.wordsUnread = error.why
    }
  }

  private func findZone(_ facts: inout FileFacts) {
    guard zone else { return }
    for page in facts.pageTexts where facts.zone == nil {
      facts.zone = MachineReadableZone.find(in: page.text, page: page.page, isRecognised: page.isRecognised)
    }
  }
}
