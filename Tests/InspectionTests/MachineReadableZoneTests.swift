import Inspection
import Testing

@Suite("Machine-readable zones")
struct MachineReadableZoneTests {
  /// The specimen of ICAO Doc 9303.
  static let specimen = """
    P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
    L898902C36UTO7408122F1204159ZE184226B<<<<<10
    """

  private func zone(_ text: String) -> PassportZone? {
    MachineReadableZone.find(in: text, page: 1, isRecognised: true)
  }

  /// Two lines made here, with digits that fit.
  private func lines(number: String, birth: String, expiry: String) -> String {
    func digit(_ text: String) -> String {
      let weights = [7, 3, 1]
      let sum = text.unicodeScalars.enumerated().reduce(0) { sum, item in
        let scalar = item.element.value
        let value = scalar == 60 ? 0 : scalar < 58 ? Int(scalar) - 48 : Int(scalar) - 55
        return sum + value * weights[item.offset % 3]
      }
      return "\(sum % 10)"
    }
    let padded = number + String(repeating: "<", count: 9 - number.count)
    return "P<FRAMARTIN<<CAMILLE<<<<<<<<<<<<<<<<<<<<<<<<\n"
      + "\(padded)\(digit(padded))FRA\(birth)\(digit(birth))F\(expiry)\(digit(expiry))<<<<<<<<<<<<<<06"
  }

  @Test("The specimen is read, each field on its own check digit")
  func icao() throws {
    let found = try #require(zone(Self.specimen))
    #expect((found.number, found.birthDate, found.expiryDate) == ("L898902C3", "740812", "120415"))
    #expect((found.nationality, found.sex, found.failed) == ("UTO", "F", []))
  }

  @Test("Every single wrong sign in a field that has a check digit loses that field, and no other", arguments: 0..<28)
  func mutations(_ place: Int) throws {
    var text = Array(Self.specimen)
    let at = 45 + place
    let isCovered = (0..<10).contains(place) || (13..<20).contains(place) || (21..<28).contains(place)
    guard isCovered else { return }
    // Seven is its own inverse for no weight: the sum of another digit always differs.
    text[at] = text[at] == "7" ? "4" : "7"
    let found = try #require(zone(String(text)))
    #expect(found.failed.count == 1)
    let wanted: (String?, String?, String?) = (
      place < 10 ? nil : "L898902C3", (13..<20).contains(place) ? nil : "740812",
      (21..<28).contains(place) ? nil : "120415"
    )
    #expect(found.number == wanted.0 && found.birthDate == wanted.1 && found.expiryDate == wanted.2)
  }

  @Test("Letters for digits in days are put right by their place; two wrong digits are no zone")
  func repair() throws {
    let good = lines(number: "12AB34567", birth: "940317", expiry: "310930")
    let read = try #require(zone(good.replacing("310930", with: "3IO93O").replacing("940317", with: "94O3I7")))
    #expect((read.birthDate, read.expiryDate) == ("940317", "310930"))
    #expect(zone(good.replacing("310930", with: "310931").replacing("940317", with: "940318")) == nil)
  }

  @Test("A nought read as O in a number is tried once, and said")
  func numberRepair() throws {
    let good = lines(number: "SP1000017", birth: "930714", expiry: "290310")
    let exact = try #require(zone(good))
    #expect(exact.number == "SP1000017" && !exact.numberIsRepaired)
    let read = try #require(zone(good.replacing("SP1000017", with: "SP1OOOO17")))
    #expect(read.number == "SP1000017" && read.numberIsRepaired)
  }

  @Test("Noise before, around and behind is passed over")
  func noise() throws {
    let text = "PASSPORT  REPUBLIC\n\n  " + lines(number: "12AB34567", birth: "940317", expiry: "310930")
      .replacing("\n", with: " \n. ") + " |\nend"
    #expect(zone(text)?.number == "12AB34567")
  }

  @Test(
    "What is no passport gives none",
    arguments: [
      "", "A bank card\n4000 1234 5678 9010\nVALID THRU 12/28", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
      // A visa has the same second line.
      "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
      "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
      "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ])
  func none(_ text: String) {
    #expect(zone(text) == nil)
  }

  @Test("A thirteenth month is no day though its digit fits")
  func calendar() {
    #expect(zone(lines(number: "12AB34567", birth: "941317", expiry: "310930"))?.birthDate == nil)
  }

  @Test("A name is compatible in spite of fillers read as letters, and another name is not")
  func names() {
    let read = "P<FRAMARTINKKCAMILLECANNEKKKKSKKKKCKKKKKKKKK"
    #expect(MachineReadableZone.mayName(read, family: "MARTIN", given: "Camille Anne"))
    #expect(MachineReadableZone.mayName("P<MARBENNOUR<<SALMA<<<<<<<<", family: "BENNOUR", given: "Salma"))
    #expect(!MachineReadableZone.mayName(read, family: "OUEDRAOGO", given: "Boubou"))
  }

  @Test("Random text gives no zone in a thousand tries")
  func random() {
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
    for _ in 0..<1_000 {
      let line = String((0..<44).map { _ in signs[next(signs.count)] })
      #expect(zone("P<UTO" + line + "\n" + line) == nil)
    }
  }
}
