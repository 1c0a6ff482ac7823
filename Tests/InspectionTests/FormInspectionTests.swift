import Inspection
import Testing

/// Forms built here, so that these tests stand without the shared folder.
@Suite("What a form says of itself")
struct FormInspectionTests {
  private func form(_ change: (inout InventedForm) -> Void) async throws -> FormFacts {
    var invented = InventedForm()
    change(&invented)
    return try #require(try await inspect(invented.bytes()).form)
  }

  @Test("Never pressed, incomplete, changed since, and done are four things")
  func states() async throws {
    #expect(try await form { _ in }.validation == .never)
    #expect(try await form { $0.flag = "No" }.validation == .failed)
    #expect(try await form { ($0.flag, $0.validatedYear) = ("No", "2026") }.validation == .edited)
    #expect(try await form { ($0.flag, $0.validatedYear) = ("Non", "2026") }.validation == .edited)
    for flag in ["Yes", "Oui"] {
      let done = try await form { ($0.flag, $0.barcodes) = (flag, [InventedForm.barcode]) }
      #expect((done.validation, done.barcodeCount, done.filledBarcodeCount) == (.done, 1, 1))
    }
  }

  @Test("A form without a Validate button need not be validated")
  func noButton() async throws {
    let plain = try await form { form in
      form.hasButton = false
      form.datasets = form.data.replacing("ApplicationValidatedFlag", with: "Other")
    }
    #expect(plain.validation == .notApplicable)
  }

  @Test("A barcode that differs from its field is seen; a lost zero and new white space are no difference")
  func barcodes() async throws {
    func matches(_ change: (inout InventedForm) -> Void) async throws -> Bool? {
      try await form {
        ($0.flag, $0.barcodes) = ("Yes", [InventedForm.barcode])
        change(&$0)
      }.barcodesMatchFields
    }
    #expect(try await matches { _ in } == true)
    #expect(try await matches { $0.family = "MARTINE" } == false)
    #expect(try await matches { $0.month = "04" } == false)
    #expect(try await matches { $0.family = "" } == false)
    #expect(try await matches { $0.barcodes = [] } == nil)
    // A bar in a value shifts the others: nothing can be said.
    #expect(try await matches { $0.family = "MAR|TIN"; $0.barcodes = ["IMM5710_06-2018_1|MAR|TIN|3|"] } == nil)
  }

  @Test("Empty fields are kept, lists of codes are not, marked-up text is the field's")
  func fields() async throws {
    let plain = try await form { _ in }
    #expect(plain.fields.contains(FormField(path: "Page1/Name/GivenName", value: "")))
    #expect(plain.fields.contains(FormField(path: "Page1/Name/FamilyName", value: "MARTIN")))
    #expect(!plain.fields.contains { $0.value == "Canada" })
    let marked = try await form { $0.family = "<body xmlns=\"http://www.w3.org/1999/xhtml\"><p>Le <b>Roy</b></p></body>" }
    #expect(marked.fields.contains(FormField(path: "Page1/Name/FamilyName", value: "Le Roy")))
  }

  @Test("Same-named fields are all kept, in their order")
  func siblings() async throws {
    let twice = try await form { $0.barcodes = ["one", "two"] }
    #expect(twice.fields.filter { $0.path == "Page5/TextField1" }.map(\.value) == ["one", "two"])
  }

  @Test(
    "Hostile data are bounded and said",
    arguments: [
      "", "<a>", "<a></b>", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
      "<!DOCTYPE a [<!ENTITY x \"xxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>",
      String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000),
    ])
  func hostile(_ xml: String) async throws {
    var invented = InventedForm()
    invented.datasets = xml
    let facts = try await inspect(invented.bytes())
    let form = try #require(facts.form)
    #expect(form.fields.isEmpty && form.dataIsBroken && form.number == "imm5710")
    #expect(facts.damage.contains { $0.kind == .unreadable })
  }

  @Test("Huge text and very many fields are cut, not followed")
  func huge() async throws {
    let text = try await form { $0.family = String(repeating: "A", count: 6 << 20) }
    #expect(text.fieldsAreCut)
    #expect(text.fields.reduce(0) { $0 + $1.value.utf8.count } <= 4 << 20)
    let many = try await form { form in
      form.family = String(repeating: "<x/>", count: 60_000)
    }
    #expect(many.fieldsAreCut && many.fields.count <= 20_000)
  }
}
