import DossierKit
import Foundation
import Testing

/// The laws of the house, which no reviewer needs to remember.
@Suite("The laws of the house") struct LawTests {
  static let code = House.files("Sources", "Tests", "Plugins", endings: [".swift", ".cpp", ".hh", ".c", ".h"])

  @Test("No file of code is over 400 lines") func length() throws {
    #expect(Self.code.count > 100)
    for path in Self.code { #expect(try House.lines(path).count <= 401, "\(path)") }
  }

  @Test("C libraries are imported in the lowest row only, and each in one target") func imports() throws {
    let lowest: [String: String] = [
      "CLibZip": "Zip", "CLibZ": "Zip", "CLibCrypto": "Bytes", "CQPDFShim": "PDF", "CVipsShim": "Images",
      "CLibXML": "XML", "CLibPango": "Pages", "CLibCmark": "Pages",
    ]
    for path in House.files("Sources", endings: [".swift"]) {
      let target = path.split(separator: "/")[1]
      for line in try House.lines(path) where line.contains("import C") {
        guard let module = line.split(separator: " ").last.map(String.init), let home = lowest[module] else { continue }
        #expect(target == home, "\(path): \(line)")
      }
    }
  }

  @Test("Nothing is forced: no try! and no force unwrap of a call") func forced() throws {
    for path in House.files("Sources", endings: [".swift"]) {
      for line in try House.lines(path) where !line.contains("//") {
        #expect(!line.contains("try!"), "\(path): \(line)")
        #expect(!line.contains(")!.") && !line.contains("as!"), "\(path): \(line)")
      }
    }
  }

  @Test("A rule's file is named in the catalogue, and its code in one rule only") func catalogue() throws {
    let codes = RuleCatalogue.everyCode.map(\.code)
    #expect(Set(codes).count == codes.count)
    let listed = try House.text("Sources/DossierKit/Rules/RuleCatalogue.swift")
    for path in House.files("Sources/DossierKit/Rules", endings: [".swift"]) {
      for line in try House.lines(path) where line.hasSuffix(": Rule {") {
        let name = line.split(separator: ":")[0].split(separator: " ").last.map(String.init) ?? ""
        #expect(listed.contains("\(name).self"), "\(path)")
        #expect(path.hasSuffix("/\(name).swift"), "\(path) holds \(name)")
      }
    }
  }

  @Test("Letters stand in pairs") func letters() {
    let names = House.files("templates/letters", endings: [".md"])
    #expect(!names.isEmpty)
    for name in names {
      let other = name.hasSuffix(".fr.md") ? name.replacingOccurrences(of: ".fr.md", with: ".en.md")
        : name.replacingOccurrences(of: ".en.md", with: ".fr.md")
      #expect(names.contains(other) && other != name, "\(name)")
    }
  }

  @Test("No network, no path of a machine, no registry is named") func privacy() throws {
    let words = ["URLSession", "getaddrinfo", "/home/", "/work" + "/", "SWIFTPM_REGISTRY"]
    for path in House.files("Sources", "Plugins", "schemas", "templates", endings: [".swift", ".yaml", ".json", ".md", ".cpp", ".c", ".h"]) {
      let text = try House.text(path)
      for word in words { #expect(!text.contains(word), "\(path): \(word)") }
    }
  }
}
