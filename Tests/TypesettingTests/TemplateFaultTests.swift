import Testing
import Typesetting

@Suite("A fault of a template names its line and column")
struct TemplateFaultTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let problem: TemplateFault.Problem
    let line: Int
    let column: Int

    init(_ text: String, _ problem: TemplateFault.Problem, _ line: Int, _ column: Int) {
      self.text = text
      self.problem = problem
      self.line = line
      self.column = column
    }

    var testDescription: String { text.split(separator: "\n").joined(separator: "⏎") }
  }

  private func readingFault(of text: String) -> TemplateFault? {
    do throws(TemplateFault) {
      _ = try Template(text, name: "t.md")
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "when the template is read",
    arguments: [
      Example("Bonjour {{nom", .unclosedTag, 1, 9),
      Example("a\n\né {{nom\n}}", .unclosedTag, 3, 3),
      Example("a {{x {{y}}", .unclosedTag, 1, 3),
      Example("a\n{{! never ends\n", .unclosedTag, 2, 1),
      Example("a }} b", .strayClose, 1, 3),
      Example("{{a b}}", .badName("a b"), 1, 1),
      Example("{{}}", .badName(""), 1, 1),
      Example("x {{a..b}}", .badName("a..b"), 1, 3),
      Example("x {{.}}", .badName("."), 1, 3),
      Example("x {{é}}", .badName("é"), 1, 3),
      Example("x {{{a}}}", .unsupportedTag("{{{a}}"), 1, 3),
      Example("x {{&a}}", .unsupportedTag("{{&a}}"), 1, 3),
      Example("x\n {{> a}}", .unsupportedTag("{{> a}}"), 2, 2),
      Example("x\r\n\r\n{{=a}}", .unsupportedTag("{{=a}}"), 3, 1),
      Example("a\n{{#s}}\nb", .unclosedSection("s"), 2, 1),
      Example("a\n  {{/s}}", .unopenedSection("s"), 2, 3),
      Example("{{#a}}{{#b}}{{/a}}{{/b}}", .crossingSections(open: "b", closed: "a"), 1, 13),
      Example("{{^a}}\n{{#b}}\n{{/a}}", .crossingSections(open: "b", closed: "a"), 3, 1),
      Example("ab\u{E000}", .privateCharacter, 1, 3),
      Example("a <b>c</b>", .html, 1, 3),
      Example("é {{x}} é <br> b", .html, 1, 11),
      Example("{{#s}}\n\n<div>\n\n{{/s}}", .html, 3, 1),
      Example("a\n\n    code", .code, 3, 5),
      Example("a `code` b", .code, 1, 4),
      Example("![a](b.png)", .image, 1, 1),
      Example("x [a](mailto:{{x}})", .tagInAddress, 1, 3),
      Example("| a | b |\n| --- | --- |\n| a |", .unevenTable, 1, 1),
    ])
  func reading(_ example: Example) throws {
    let fault = try #require(readingFault(of: example.text))
    #expect(fault.problem == example.problem)
    #expect([fault.line, fault.column] == [example.line, example.column])
    #expect(fault.template == "t.md")
  }

  @Test(
    "when the data do not know a tag, even in a part that does not appear",
    arguments: [
      Example("a\n{{uci}}", .unknownTag("uci"), 2, 1),
      Example("{{#no}}\n  x {{uci}}\n{{/no}}", .unknownTag("uci"), 2, 5),
      Example("{{^yes}}{{uci}}{{/yes}}", .unknownTag("uci"), 1, 9),
      Example("{{#jobs}}{{title}} {{uci}}{{/jobs}}", .unknownTag("uci"), 1, 20),
      Example("{{contact.street}}", .unknownTag("contact.street"), 1, 1),
      Example("{{name.first}}", .unknownTag("name.first"), 1, 1),
      Example("a {{no}}", .wrongUse("no", use: .value), 1, 3),
      Example("a {{jobs}}", .wrongUse("jobs", use: .value), 1, 3),
      Example("{{#hobby}}x{{/hobby}}", .unknownTag("hobby"), 1, 1),
    ])
  func expanding(_ example: Example) throws {
    let template = try Template(example.text, name: "t.md")
    let values: TemplateScope = [
      "name": .text("A"), "no": .flag(false), "yes": .flag(true), "jobs": .list([["title": .text("T")]]),
      "contact": .scope(["city": .text("Ottawa")]),
    ]
    let fault = #expect(throws: TemplateFault.self) { try template.expand(values) }
    #expect(fault?.problem == example.problem)
    #expect([fault?.line, fault?.column] == [example.line, example.column])
  }

  @Test("and words in two languages that differ")
  func words() throws {
    let fault = try #require(readingFault(of: "a\n{{#s}}"))
    #expect(fault.description == "t.md:2:1: section “s” is never closed")
    #expect(fault.messageFR == "section « s » jamais fermée")
  }
}
