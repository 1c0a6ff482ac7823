import Pages
import Testing
import Typesetting

@Suite("A template is filled in")
struct TemplateExpansionTests {
  private func expand(_ text: String, _ values: TemplateScope) throws -> ExpandedTemplate {
    try Template(text, name: "t.md").expand(values)
  }

  private func text(_ text: String, _ values: TemplateScope) throws -> String {
    let info = DocumentInfo(title: "t", language: .english, day: .init(year: 2026, month: 11, day: 21))
    return PlainTextWriter().write(Document(info: info, blocks: try expand(text, values).blocks))
  }

  @Test("with values, dotted names, lists, flags and their opposites")
  func sections() throws {
    let values: TemplateScope = [
      "name": .text("Amina"), "contact": .scope(["city": .text("Ottawa")]), "a.b": .text("flat"),
      "yes": .flag(true), "no": .flag(false), "none": .list([]), "empty": .text(" "),
      "jobs": .list([["title": .text("cook")], ["title": .text("baker"), "name": .text("Léa")]]),
    ]
    #expect(try text("{{ name }} in {{contact.city}}, {{a.b}}", values) == "Amina in Ottawa, flat\n")
    #expect(try text("{{#yes}}A{{/yes}}{{#no}}B{{/no}}{{^no}}C{{/no}}{{^none}}D{{/none}}", values) == "ACD\n")
    #expect(try text("{{#contact}}{{city}}{{/contact}}{{^contact}}B{{/contact}}", values) == "Ottawa\n")
    #expect(try text("{{#empty}}A{{/empty}}{{^empty}}B{{/empty}}", values) == "B\n")
    #expect(try text("{{#jobs}}{{title}} {{name}}; {{/jobs}}", values) == "cook Amina; baker Léa;\n")
    #expect(try text("a{{! a\ncomment }}b", values) == "ab\n")
  }

  @Test("and lines of nothing but section tags leave no trace")
  func standaloneLines() throws {
    let values: TemplateScope = ["jobs": .list([["t": .text("cook")], ["t": .text("baker")]]), "no": .flag(false)]
    let template = "1. first\n{{#jobs}}\n1. {{t}}\n{{/jobs}}\n{{#no}}\n1. no\n{{/no}}\n1. last\n"
    let blocks = try expand(template, values).blocks
    let items = ["first", "cook", "baker", "last"].map { [Block.paragraph([.text($0)])] }
    #expect(blocks == [.list(start: 1, tight: true, items: items)])
  }

  @Test("and a line break before a part that does not appear is no backslash")
  func danglingBreak() throws {
    let values: TemplateScope = ["name": .text("A\\"), "empty": .text("")]
    #expect(try expand("{{name}}\\\n{{#empty}}\nx\n{{/empty}}\n", values).blocks == [.paragraph([.text("A\\")])])
    #expect(
      try expand("{{name}}\\\n{{empty}}\\\nb", values).blocks == [.paragraph([.text("A\\"), .lineBreak, .text("b")])])
    #expect(try expand("{{empty}}", values).blocks.isEmpty)
    #expect(try expand("**{{empty}}** a", values).blocks == [.paragraph([.text("a")])])
  }

  @Test("and a missing fact is a bracket, reported once, in place of a section too")
  func missing() throws {
    let key = "people.amina.uci"
    let values: TemplateScope = ["uci": .missing(placeholder: "[case.yaml: \(key)]", key: key)]
    let twice = try expand("UCI {{uci}} and {{uci}}", values)
    #expect(twice.missing == [key])
    let bracket = Inline.placeholder("[case.yaml: \(key)]")
    #expect(twice.blocks == [.paragraph([.text("UCI "), bracket, .text(" and "), bracket])])
    let section = try expand("a\n\n{{#uci}}\nUCI: {{uci}}\n{{/uci}}\n{{^uci}}\nnone\n{{/uci}}\nb", values)
    #expect(section.missing == [key])
    #expect(section.blocks == [.paragraph([.text("a")]), .paragraph([bracket]), .paragraph([.text("b")])])
  }

  @Test("and prose alone in its paragraph becomes paragraphs, elsewhere lines")
  func prose() throws {
    let prose = TemplateValue.paragraphs("one\r\ntwo\n\n\nthree\n")
    let lines: [Inline] = [.text("one"), .lineBreak, .text("two")]
    #expect(try expand("{{p}}", ["p": prose]).blocks == [.paragraph(lines), .paragraph([.text("three")])])
    let flat = TemplateValue.paragraphs("one\ntwo")
    #expect(try expand("{{p}}", ["p": flat]).blocks == [.paragraph([.text("one")]), .paragraph([.text("two")])])
    #expect(try expand("{{p}}", ["p": .text("one\ntwo")]).blocks == [.paragraph(lines)])
    #expect(try expand("a {{p}} b", ["p": flat]).blocks == [.paragraph([.text("a one"), .lineBreak, .text("two b")])])
  }

  @Test("and its tags can be compared with those of another language")
  func tags() throws {
    let french = try Template("{{#jobs}}{{title}}{{/jobs}} {{nom}} {{^no}}{{nom}}{{/no}}", name: "fr")
    let expected: [TemplateTag] = [
      .init(path: "jobs", kind: .section), .init(path: "jobs > title", kind: .value), .init(path: "nom", kind: .value),
      .init(path: "no", kind: .inverted),
    ]
    #expect(french.tags == expected)
  }

  @Test("and an empty list is held against a vocabulary when one is given")
  func vocabulary() throws {
    let template = try Template("{{#jobs}}{{titel}}{{/jobs}}", name: "t")
    let values: TemplateScope = ["jobs": .list([])]
    #expect(try template.expand(values).blocks.isEmpty)
    let vocabulary = TemplateVocabulary(["jobs": .inside(.init(["title": .text]))])
    #expect(throws: TemplateFault.self) { try template.check(vocabulary) }
    #expect(throws: TemplateFault.self) { try template.expand(values, vocabulary: vocabulary) }
  }

  @Test("and tables are read from pipes, with pipes in values left alone")
  func tables() throws {
    let values: TemplateScope = [
      "rows": .list([["a": .text("x | y"), "b": .text("")], ["a": .text("z"), "b": .text("2")]])
    ]
    let blocks = try expand("| A | **B** |\n| --- | --- |\n{{#rows}}\n| {{a}} | {{b}} |\n{{/rows}}", values).blocks
    let header: [[Inline]] = [[.text("A")], [.strong([.text("B")])]]
    #expect(blocks == [.table(header: header, rows: [[[.text("x | y")], []], [[.text("z")], [.text("2")]]])])
  }

  @Test("by more values than the first plane for private use holds")
  func manyValues() throws {
    let rows = (0..<7000).map { TemplateScope(["n": .text("n\($0)")]) }
    let blocks = try expand("{{#rows}}\n- {{n}}\n{{/rows}}", ["rows": .list(rows)]).blocks
    guard case .list(_, _, let items)? = blocks.first else {
      Issue.record("no list")
      return
    }
    #expect(items.count == 7000)
    #expect(items.last == [.paragraph([.text("n6999")])])
  }
}
