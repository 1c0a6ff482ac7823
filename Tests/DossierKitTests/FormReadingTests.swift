import Inspection
import Testing

@testable import DossierKit

@Suite("Forms read by role")
struct FormReadingTests {
  private static let figures = Result { try FiguresLoader.embedded() }

  private func reading(_ number: String, _ fields: [(String, String)], saved: Bool = true) throws -> FormReading {
    var form = FormFacts(isXFA: true)
    form.number = number
    form.hasDatasets = saved
    form.fields = fields.map { FormField(path: $0.0, value: $0.1) }
    return FormReading(form, figures: try Self.figures.get())
  }

  @Test("A value, an empty field and a field that the issue lacks are three answers")
  func answers() throws {
    let form = try reading(
      "imm5710", [("Page1/PersonalDetails/Name/FamilyName", "ROY"), ("Page1/PersonalDetails/Name/GivenName", "")])
    #expect(form.answer("family-name") == .value("ROY"))
    #expect(form.answer("given-names") == .empty)
    #expect(form.answer("passport-number") == .noSuchField)
    #expect(form.isTicked("asks-restoration") == nil)
    #expect(form.isFilled)
  }

  @Test("A form that was never saved is empty, not without fields")
  func neverSaved() throws {
    let form = try reading("imm5645", [], saved: false)
    #expect(form.answer("full-name") == .empty && form.answer("passport-number") == .noSuchField)
    #expect(!form.isFilled)
  }

  @Test("Fields that moved between issues are found: EmpRec2 on page 3 and on page 4")
  func drift() throws {
    for page in ["Page3/Employment", "Page4"] {
      let form = try reading(
        "imm5710",
        [
          ("\(page)/EmpRec2/Line1/Employer", "Cafés Lumière"), ("\(page)/EmpRec2/Line1/From/YYYY", "2016"),
          ("\(page)/EmpRec2/Line1/From/MM", "9"),
        ])
      #expect(form.value("employer-2") == "Cafés Lumière")
      #expect(form.value("employed-from-2") == "2016-09")
    }
  }

  @Test("A date may stand in one field or in three; a part that is missing is no date")
  func dates() throws {
    let parts = [("Page2/Passport/Expiry/YYYY", "2031"), ("Page2/Passport/Expiry/MM", "9"), ("Page2/Passport/Expiry/DD", "5")]
    #expect(try reading("imm5710", [("Page2/Passport/ExpiryDate", "")] + parts).day("passport-expiry") == Day("2031-09-05"))
    #expect(try reading("imm5710", parts).day("passport-expiry") == Day("2031-09-05"))
    #expect(try reading("imm5710", Array(parts.dropLast())).answer("passport-expiry") == .noSuchField)
    let open = parts.dropLast() + [("Page2/Passport/Expiry/DD", "")]
    #expect(try reading("imm5710", Array(open)).answer("passport-expiry") == .empty)
  }

  @Test("The birth date of a former spouse is not the applicant's")
  func formerSpouse() throws {
    let own = "Page1/PersonalDetails/q3-4-5/dob", former = "Page2/MaritalStatus/PrevMarriage/dob"
    let form = try reading(
      "imm5710",
      [
        ("\(former)/DOBDay", "01"), ("\(former)/DOBMonth", "02"), ("\(former)/DOBYear", "1970"),
        ("\(own)/DOBDay", "17"), ("\(own)/DOBMonth", "03"), ("\(own)/DOBYear", "1994"),
      ])
    #expect(form.day("birth-date") == Day("1994-03-17"))
  }

  @Test("Children are listed in the order of the form")
  func children() throws {
    let rows = (1...3).map { ("page1/SectionB/Child/ChildName", "Child \($0)") }
    #expect(try reading("imm5645", rows).all("child-names") == ["Child 1", "Child 2", "Child 3"])
  }

  @Test("No path that was only told of is more than low, and every role of a form stands once")
  func table() throws {
    let rows = try Self.figures.get().formFields
    for row in rows where row.sources.contains(where: { $0.confidence == .low }) { #expect(row.confidence == .low) }
    #expect(Set(rows.map { [$0.form, $0.role] }).count == rows.count)
    for form in ["imm5710", "imm5708", "imm5709", "imm5257", "imm5645", "imm5707", "imm0008", "imm5476", "imm5669"] {
      #expect(rows.contains { $0.form == form }, "\(form)")
    }
  }

  @Test(
    "Likeness of names: capitals, accents, hyphens and passports' spellings are no difference",
    arguments: [
      ("Bénali", "BENALI", NameLikeness.same), ("AMINA-ZOHRA", "Amina Zohra", .same), ("MUELLER", "Müller", .same),
      ("MULLER", "Müller", .same), ("OESTERGAARD", "Østergaard", .same), ("O’BRIEN", "OBRIEN", .same),
      ("D ANGELO", "D’Angelo", .same), ("Amina", "Amina Zohra", .partial), ("BENALI", "BENALLI", .different),
      ("MARTIN", "ROY", .different),
    ])
  func names(_ left: String, _ right: String, _ likeness: NameLikeness) {
    #expect(NameLikeness(left, right) == likeness)
    #expect(NameLikeness(right, left) == likeness)
  }
}
