import Testing

/// `validate --format html` and `data/report.html`: one page that needs nothing else.
@Suite struct HTMLReportTests {
  private func html(_ folder: CaseFolder, _ arguments: [String] = []) throws -> String {
    try Dossier.run(["validate", folder.path, "--format", "html"] + Dossier.day + arguments).text
  }

  /// Reads the page as HTML: every element is closed, and gives tags, attributes and texts that break the promise.
  private static let reader = """
    import sys
    from html.parser import HTMLParser
    class Judge(HTMLParser):
        open, ids, links, bad, seen, headings = [], set(), [], [], set(), []
        def handle_starttag(self, tag, attributes):
            attributes = dict(attributes)
            self.seen.add(tag)
            if tag in ("script", "iframe", "object", "embed", "form", "link", "base"): self.bad.append(tag)
            if tag == "img":
                if not attributes.get("src", "").startswith("data:image/jpeg;base64,"): self.bad.append("img from elsewhere")
                if not attributes.get("alt"): self.bad.append("img without words")
                if not all(1 <= int(attributes[side]) <= 200 for side in ("width", "height")): self.bad.append("img of no size")
            if "id" in attributes:
                if attributes["id"] in self.ids: self.bad.append("id twice")
                self.ids.add(attributes["id"])
            for name, value in attributes.items():
                if name.startswith("on") or name in ("srcset", "style") or name == "src" and tag != "img": self.bad.append(name)
                if name == "href" and value.startswith("#"): self.links.append(value[1:])
                elif name == "href" and not value.startswith(("https://", "http://")): self.bad.append(value)
            if tag == "th" and "scope" not in attributes: self.bad.append("th without scope")
            if tag in ("h1", "h2", "h3"): self.headings.append(int(tag[1]))
            if tag == "html": self.lang = attributes.get("lang")
            if tag not in ("meta", "img"): self.open.append(tag)
        def handle_endtag(self, tag):
            if self.open.pop() != tag: self.bad.append("end of " + tag)
    text = open(sys.argv[1], encoding="utf-8").read()
    judge = Judge(); judge.feed(text); judge.close()
    steps = [b - a for a, b in zip(judge.headings, judge.headings[1:])]
    assert not judge.open and not judge.bad, (judge.open, judge.bad)
    assert set(judge.links) <= judge.ids, (judge.links, judge.ids)
    assert {"header", "main", "footer", "h1", "table", "caption", "title"} <= judge.seen, judge.seen
    assert judge.headings[0] == 1 and judge.headings.count(1) == 1 and max(steps) <= 1, judge.headings
    assert judge.lang == sys.argv[2], judge.lang
    assert "@import" not in text and "url(" not in text
    """

  static func judge(_ page: String, _ language: String) throws {
    let place = try CaseFolder(yaml: nil)
    try place.write(Array(page.utf8), "page.html")
    let run = try Tool.python(reader, ["\(place.path)/page.html", language])
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test(arguments: [("fr", "fr-CA"), ("en", "en-CA"), ("both", "fr-CA")])
  func thePageIsWholeAccessibleAndFetchesNothing(_ choice: String, _ language: String) throws {
    let folder = try CaseFolder()
    try Self.judge(try html(folder, ["--lang", choice]), language)
  }

  @Test func itSaysWhatTheTextSays() throws {
    let folder = try CaseFolder()
    let report = try Dossier.report(folder.path)
    let page = try html(folder, ["--lang", "both"])
    for finding in report.findings ?? [] { #expect(page.contains("<code>\(finding.code)</code>")) }
    #expect(page.contains("PAS PRÊT") && page.contains("NOT READY"))
    #expect(page.contains("lang=\"fr-CA\"") && page.contains("lang=\"en-CA\""))
    #expect(try html(folder, ["--lang", "en"]).contains("PAS PRÊT") == false)
    #expect(page.contains("avis juridique") && page.contains("not legal advice"))
  }

  @Test func whatTheCaseSaysNeverBecomesMarkup() throws {
    let yaml = ReadyCase.yaml.replacingText("given_names: Amina", "given_names: \"<script>alert(1)</script>{{body}}&\\\"'\"")
    let folder = try CaseFolder(yaml: yaml)
    try folder.write(SampleFile.pdf(["x"]), "<img src=x onerror=alert(1)>.pdf")
    let page = try html(folder)
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;{{body}}&amp;&quot;&#39;"))
    try Self.judge(page, "en-CA")
  }

  @Test func theArchiveHoldsTheSamePage() throws {
    let folder = try CaseFolder.ready()
    #expect(try Dossier.run(["pack", folder.path] + Dossier.day).status == 0)
    let script = "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('amina/data/report.html'))"
    #expect(try Tool.python(script, ["\(folder.path).zip"]).text == html(folder))
  }

  @Test func severalFoldersAreWrongUsage() throws {
    let folder = try CaseFolder.ready()
    #expect(try Dossier.run(["validate", folder.path, folder.path, "--format", "html"] + Dossier.day).status == 64)
  }
}
