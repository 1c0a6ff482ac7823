import Pages
import Typesetting
import Zip

/// `index.pdf`: what the archive holds, for a person who opens it.
struct PackIndex {
  let report: Report
  let uploads: [PackedUpload]
  /// The names of the people by their ids.
  let names: [String: String]
  let language: Language
  let isDraft: Bool

  /// The index as it was set.
  struct Made {
    let entry: ZipEntry
    let usesOtherScripts: Bool
    /// The characters that no font at hand draws, each once.
    let undrawn: [String]
  }

  /// The index as an entry of the payload.
  func made() throws(PackFailure) -> Made {
    do {
      return try Self.make(document)
    } catch {
      throw .index(String(describing: error))
    }
  }

  /// A character that no font draws, as names of files may have, is shown as the sign for that.
  private static func make(_ document: Document) throws -> Made {
    var document = document
    var undrawn: [String] = []
    func made(_ written: PDFLetterWriter.Written) -> Made {
      Made(
        entry: ZipEntry("index.pdf", .bytes(written.bytes), method: .store), usesOtherScripts: written.usesOtherScripts,
        undrawn: undrawn)
    }
    // Names of one script seldom have more different signs; the last resort takes them all at once.
    for _ in 0..<24 {
      do {
        return made(try LetterFormat.pdf(document))
      } catch PageFault.glyphMissing(let character, _) {
        undrawn.append(character)
        document = document.mapText { $0.map { String($0) == character ? "\u{FFFD}" : String($0) }.joined() }
      }
    }
    return made(
      try LetterFormat.pdf(document.mapText { $0.map { Self.isLatin($0) ? String($0) : "\u{FFFD}" }.joined() }))
  }

  private static func isLatin(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.value < 0x250 || (0x2010...0x203A).contains($0.value) }
  }

  var document: Document {
    let (year, month, day) = report.case.asOf.civil
    let title = say("Index du dossier", "Index of the case")
    let mark =
      report.counts.error > 0
      ? Bilingual(
        fr: "ÉBAUCHE\u{00A0}: assemblée malgré des erreurs; à ne pas présenter",
        en: "DRAFT: packed in spite of errors; not to be submitted")
      : Bilingual(fr: "ÉBAUCHE\u{00A0}: à ne pas présenter", en: "DRAFT: not to be submitted")
    return Document(
      info: DocumentInfo(
        title: "\(title) – \(report.case.name)", language: language == .fr ? .french : .english,
        day: PageDay(year: year, month: month, day: day), draftMark: isDraft ? mark[language] : nil,
        header: "\(title) – \(report.case.name)",
        pageNumber: say("Page {page} de {pages}", "Page {page} of {pages}")),
      blocks: cover(title) + tables + joined + changed + check)
  }

  private func say(_ fr: String, _ en: String) -> String { Bilingual(fr: fr, en: en)[language] }

  private func cover(_ title: String) -> [Block] {
    let judged = Typography.day(report.case.asOf, language)
    let files = Typography.count(
      uploads.count, language, one: Bilingual(fr: "fichier", en: "file"), many: Bilingual(fr: "fichiers", en: "files"))
    let pages = Typography.count(
      uploads.reduce(0) { $0 + ($1.pages ?? 0) }, language, one: Bilingual(fr: "page", en: "page"),
      many: Bilingual(fr: "pages", en: "pages"))
    let size = Typography.size(uploads.reduce(0) { $0 + $1.size }, language)
    let limit = Typography.size(report.case.limitBytes, language)
    let lines: [[Inline]] = [
      [.strong([.text(report.case.name)])],
      [.text(report.case.applications.map { $0.title[language] }.joined(separator: " + "))],
      [.text(say("Jugé au \(judged)", "Judged as of \(judged)"))],
      [.text("\(report.case.channel[language]) (\(say("\(limit) par fichier", "\(limit) a file")))")],
      [.text("\(files) · \(pages) · \(size)")],
      [.text(verdict)],
    ]
    return [
      .heading(level: 1, [.text(title)]), .paragraph(Array(lines.joined(separator: [.lineBreak]))),
      .paragraph([
        .text(
          say(
            "Chaque ligne ci-dessous est un fichier à téléverser, dans l’ordre du répertoire data/upload. L’empreinte est le début du SHA-256 du fichier; manifest-sha256.txt la donne en entier.",
            "Each line below is one file to upload, in the order of the folder data/upload. The digest is the beginning of the file’s SHA-256; manifest-sha256.txt has it in full."
          ))
      ]),
    ]
  }

  private var verdict: String {
    let errors = Typography.count(
      report.counts.error, language, one: Bilingual(fr: "erreur", en: "error"), many: Bilingual(fr: "erreurs", en: "errors"))
    let warnings = Typography.count(
      report.counts.warning, language, one: Bilingual(fr: "avertissement", en: "warning"),
      many: Bilingual(fr: "avertissements", en: "warnings"))
    let word = report.verdict == .ready ? say("Prêt", "Ready") : say("Pas prêt", "Not ready")
    return "\(word) · \(errors), \(warnings)"
  }

  private var tables: [Block] {
    Submission.allCases.flatMap { submission -> [Block] in
      let files = uploads.filter { $0.item.place.submission == submission }
      guard !files.isEmpty else { return [] }
      return [
        .heading(level: 2, [.text(submission.title[language]), .text(" (upload/\(submission.rawValue))")]),
        .table(
          header: [
            say("N\u{00B0}", "No."), say("Document et fichier", "Document and file"), say("Personne", "Person"), "Pages",
            say("Taille", "Size"), say("Empreinte", "Digest"),
          ].map { [.text($0)] },
          rows: files.map(row)),
      ]
    }
  }

  private func row(_ file: PackedUpload) -> [[Inline]] {
    let place = file.item.place
    var title = place.title[language]
    if let country = place.country { title += " · \(countryName(country))" }
    if let subject = place.subject?.name { title += " · \(subject)" }
    var document: [Inline] = [.strong([.text(title)]), .lineBreak]
    if place.slot.title != place.title {
      document += [.text(say("Emplacement\u{00A0}: ", "Slot: ") + place.slot.title[language]), .lineBreak]
    }
    // The index lies in data/, beside upload/.
    document.append(.link(address: "./\(file.item.name)", [.text(file.fileName)]))
    return [
      [.text(String(place.number))], document, [.text(names[place.person] ?? place.person)],
      [.text(file.pages.map { Typography.grouped($0, language) } ?? "–")], [.text(Typography.size(file.size, language))],
      [.text(String(file.sha256.prefix(12)))],
    ]
  }

  private func countryName(_ code: String) -> String {
    report.checklist.first { $0.country == code }?.countryName?[language] ?? code
  }

  /// Where each paper stands in the files that were joined.
  private var joined: [Block] {
    let files = uploads.filter { !$0.parts.isEmpty }
    guard !files.isEmpty else { return [] }
    return [.heading(level: 2, [.text(say("Dans les fichiers réunis", "Inside the joined files"))])]
      + files.flatMap { file -> [Block] in
        [
          .heading(level: 3, [.text(file.fileName)]),
          .table(
            header: [[.text("Pages")], [.text(say("Fichier d’origine", "Original file"))]],
            rows: file.parts.map { part in
              let (first, last) = (part.pages.lowerBound, part.pages.upperBound)
              return [[.text(first == last ? "\(first)" : "\(first)–\(last)")], [.text(part.file)]]
            }),
        ]
      }
  }

  private var changed: [Block] {
    let items = uploads.flatMap { file in file.changes.map { "\(file.fileName)\(say("\u{00A0}: ", ": "))\($0[language])" } }
    let none = say(
      "Rien\u{00A0}: chaque fichier est entré octet pour octet.", "Nothing: each file went in byte for byte.")
    return [.heading(level: 2, [.text(say("Ce qui a été changé", "What was changed"))])]
      + (items.isEmpty
        ? [.paragraph([.text(none)])] : [.list(start: nil, tight: true, items: items.map { [.paragraph([.text($0)])] })])
  }

  private var check: [Block] {
    [
      .heading(level: 2, [.text(say("Vérifier cette archive", "Checking this archive"))]),
      .paragraph([
        .text(
          say(
            "«\u{00A0}dossier verifier ARCHIVE.zip\u{00A0}», ou tout programme qui connaît BagIt, prouve que rien n’a changé depuis l’assemblage. L’ébauche de lettre et les rapports ne se téléversent pas.",
            "“dossier verify ARCHIVE.zip”, or any program that knows BagIt, proves that nothing has changed since it was packed. The draft letter and the reports are not uploaded."
          ))
      ]),
      .paragraph([.text(report.disclaimer[language])]),
    ]
  }
}
