import EmbeddedFiles

/// The report as one page for a browser: nothing is fetched and no script runs. In both languages each text stands
/// in the first and right under it in the second.
public struct HTMLReporter {
  let languages: [Language]
  let thumbnails: PageThumbnails

  /// - Parameters:
  ///   - languages: one, or both in the order in which they are to be read.
  ///   - thumbnails: the pages that findings point at, drawn small.
  public init(languages: [Language], thumbnails: PageThumbnails = PageThumbnails()) {
    self.languages = languages
    self.thumbnails = thumbnails
  }

  /// The page, from `templates/report.html`.
  public func page(_ report: Report) -> String { page(title: title(report), languages: languages, body: body(report)) }

  private func page(title: String, languages: [Language], body: [HTMLNode]) -> String {
    let template = EmbeddedFiles.text("templates/report.html") ?? "<!DOCTYPE html><title>{{title}}</title>{{body}}"
    let values = [
      "lang": languages.first == .fr ? "fr-CA" : "en-CA", "title": HTMLNode.escaped(title),
      "body": body.map(\.html).joined(separator: "\n"),
    ]
    // One pass: what a value holds is never taken for a place of the template.
    var page = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      page += String(rest[..<open.lowerBound])
      page += values[String(rest[open.upperBound..<close.lowerBound])] ?? ""
      rest = rest[close.upperBound...]
    }
    return page + String(rest)
  }

  private func title(_ report: Report) -> String {
    say("Dossier de \(report.case.name)", "Case of \(report.case.name)")
  }

  private func body(_ report: Report) -> [HTMLNode] {
    [
      .tag("header", heading(report)),
      .tag("main", findings(report) + checklist(report) + dates(report) + fees(report)),
      .tag("footer", both(report.disclaimer, in: "p") + [
        .tag("p", "\(report.tool.name) \(report.tool.version)"),
      ]),
    ]
  }

  private func heading(_ report: Report) -> [HTMLNode] {
    let applications = Bilingual.make { language in
      report.case.applications.map { $0.title[language] }.joined(separator: " + ")
    }
    let judged = Bilingual.make { language in
      let day = Typography.day(report.case.asOf, language), limit = Typography.size(report.case.limitBytes, language)
      let judged = language == .fr ? "Jugé au \(day)" : "Judged as of \(day)"
      let planned = language == .fr ? ", jour prévu du dépôt" : ", the planned day of submission"
      let each = language == .fr ? "\(limit) par fichier" : "\(limit) a file"
      return judged + (report.case.isSubmissionDate ? planned : "") + " · \(report.case.channel[language]) (\(each))"
    }
    let verdict = Bilingual.make { language in
      let errors = Typography.count(
        report.counts.error, language, one: Bilingual(fr: "erreur", en: "error"), many: Bilingual(fr: "erreurs", en: "errors"))
      let warnings = Typography.count(
        report.counts.warning, language, one: Bilingual(fr: "avertissement", en: "warning"),
        many: Bilingual(fr: "avertissements", en: "warnings"))
      let isReady = report.verdict == .ready
      let word = language == .fr ? (isReady ? "PRÊT" : "PAS PRÊT") : (isReady ? "READY" : "NOT READY")
      return "\(word) · \(errors), \(warnings)"
    }
    let whose = Bilingual(fr: "Dossier de \(report.case.name)", en: "Case of \(report.case.name)")
    return [.tag("h1", words(whose))] + both(applications, in: "p") + both(judged, in: "p", class: "quiet")
      + both(verdict, in: "p", class: report.verdict == .ready ? "verdict good" : "verdict error")
  }

  /// A short text for a heading: the languages beside each other.
  func say(_ fr: String, _ en: String) -> String {
    let words = Bilingual(fr: fr, en: en)
    return fr == en ? fr : languages.map { words[$0] }.joined(separator: " / ")
  }

  /// A text inside an element, each language in a span of its own where there are two.
  func words(_ text: Bilingual) -> [HTMLNode] {
    guard languages.count > 1, text.fr != text.en else { return [.text(text[languages.first ?? .en])] }
    return languages.map { .tag("span", [("lang", Self.code($0))], text[$0]) }
  }

  /// A text as elements, one for each language.
  func both(_ text: Bilingual, in name: StaticString, class style: String = "") -> [HTMLNode] {
    let shown = text.fr == text.en ? Array(languages.prefix(1)) : languages
    return shown.map { language in
      var attributes: [(String, String)] = style.isEmpty ? [] : [("class", style)]
      if languages.count > 1, text.fr != text.en { attributes.append(("lang", Self.code(language))) }
      return .tag(name, attributes, text[language])
    }
  }

  static func code(_ language: Language) -> String { language == .fr ? "fr-CA" : "en-CA" }
}
