import Bytes
import Foundation
@testable import PDF
import Testing

@Suite struct MergeTests {
  private func merge(_ parts: [[UInt8]]) throws -> MergeResult {
    let parts = parts.enumerated().map { MergePart(bytes: ByteStore($1), bookmark: "Pièce \($0 + 1)") }
    return try PDFMerger.merge(parts, title: "Dossier", language: "fr-CA")
  }

  /// The objects of a document by reference, and its pages' references in order.
  private func objects(_ bytes: [UInt8]) throws -> (objects: [String: Any], pages: [String], json: [String: Any]) {
    let json = try Programs.json(bytes)
    let pages = (json["pages"] as? [[String: Any]] ?? []).compactMap { $0["object"] as? String }
    let list = (json["qpdf"] as? [[String: Any]])?.last ?? [:]
    return (list, pages, json)
  }

  private func value(_ objects: [String: Any], _ reference: String) -> [String: Any] {
    let object = objects["obj:" + reference] as? [String: Any]
    return object?["value"] as? [String: Any] ?? [:]
  }

  @Test func joinsPagesInOrderUnderOneBookmarkEach() throws {
    let result = try merge([
      SamplePDF.pages(["alpha", "beta"]).bytes(), SamplePDF.pages(["gamma"], page: "/Rotate 90").bytes(),
    ])
    #expect(result.pageCount == 3)
    #expect(result.firstPages == [1, 3])
    #expect(result.dropped.isEmpty)
    #expect(try Programs.isClean(result.bytes))
    #expect(try Programs.pageTexts(result.bytes) == ["alpha", "beta", "gamma"])
    let merged = try open(result.bytes)
    #expect(merged.title == "Dossier")
    #expect(merged.language == "fr-CA")
    #expect(merged.pageBoxes().map(\.rotation) == [0, 0, 90])
    #expect(merged.pageBoxes().allSatisfy { $0.width == 300 && $0.height == 200 })
    let outlines = try #require(objects(result.bytes).json["outlines"] as? [[String: Any]])
    #expect(outlines.compactMap { $0["title"] as? String } == ["Pièce 1", "Pièce 2"])
    #expect(outlines.compactMap { $0["destpageposfrom1"] as? Int } == [1, 3])
  }

  @Test func theSamePartsGiveTheSameBytes() throws {
    let parts = [SamplePDF.pages(["alpha"]).bytes(), SamplePDF.pages(["beta"]).bytes()]
    #expect(try merge(parts).bytes == merge(parts).bytes)
    #expect(try merge(parts).bytes != merge(parts.reversed()).bytes)
  }

  @Test func linksOfEveryKindStillLeadToTheirPages() throws {
    // Four links on each of two pages, to page 2: by page, by action, by name, by string.
    let annotations = """
      /Annots [<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest [6 0 R /XYZ 1 null 2]>>
      <</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /GoTo /D [6 0 R /Fit]>> >>
      <</Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest /old>>
      <</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /GoTo /D (new)>> >>
      <</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (https://example.org)>> >>
      <</Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest (nowhere)>>]
      """
    let catalog = "/Dests <</old [6 0 R /Fit]>> /Names <</Dests <</Names [(new) <</D [6 0 R /Fit]>>]>> >>"
    let part = SamplePDF.pages(["one", "two"], catalog: catalog, page: annotations).bytes()
    let result = try merge([SamplePDF.pages(["cover"]).bytes(), part])
    #expect(try Programs.isClean(result.bytes))
    #expect(result.dropped == [1, 2].map { Dropped(kind: .destination, part: 1, page: $0, detail: "nowhere") })
    let (objects, pages, _) = try objects(result.bytes)
    for page in pages.dropFirst() {
      let annotations = try #require(value(objects, page)["/Annots"] as? [[String: Any]])
      let targets = annotations.map { annotation -> String? in
        let action = annotation["/A"] as? [String: Any]
        let destination = (annotation["/Dest"] ?? action?["/D"]) as? [Any]
        return destination?.first as? String
      }
      #expect(targets == [pages[2], pages[2], pages[2], pages[2], nil, nil])
      #expect(((annotations[4]["/A"] as? [String: Any])?["/URI"] as? String) == "u:https://example.org")
      #expect(annotations.allSatisfy { $0["/P"] as? String == page })
    }
  }

  @Test func aPartsBookmarksStandUnderItsOwn() throws {
    var part = SamplePDF.pages(["one", "two"], catalog: "/Outlines 8 0 R")
    part.add("<</First 9 0 R /Last 10 0 R /Count 2>>")
    part.add("<</Title (deux) /Parent 8 0 R /Next 10 0 R /Dest [6 0 R /Fit] /First 11 0 R /Last 11 0 R /Count 1>>")
    part.add("<</Title (un) /Parent 8 0 R /Prev 9 0 R /A <</S /GoTo /D [4 0 R /Fit]>> >>")
    part.add("<</Title (perdu) /Parent 9 0 R /Dest (nowhere)>>")
    let result = try merge([SamplePDF.pages(["cover"]).bytes(), part.bytes()])
    #expect(try Programs.isClean(result.bytes))
    #expect(result.dropped == [Dropped(kind: .bookmark, part: 1, page: nil, detail: "perdu")])
    let outlines = try #require(objects(result.bytes).json["outlines"] as? [[String: Any]])
    let kids = try #require(outlines[1]["kids"] as? [[String: Any]])
    #expect(kids.compactMap { $0["title"] as? String } == ["deux", "un"])
    #expect(kids.compactMap { $0["destpageposfrom1"] as? Int } == [3, 2])
  }

  private func form(value: String) -> [UInt8] {
    var part = SamplePDF.pages(
      ["one", "two"], catalog: "/AcroForm <</Fields [8 0 R] /DA (/F1 9 Tf) /DR <</Font <</F1 3 0 R>> >> >>",
      page: "/Annots 11 0 R")
    part.add("<</T (name) /FT /Tx /V (\(value)) /Kids [9 0 R 10 0 R]>>")
    part.add("<</Type /Annot /Subtype /Widget /Rect [0 0 9 9] /Parent 8 0 R /P 4 0 R>>")
    part.add("<</Type /Annot /Subtype /Widget /Rect [0 0 9 9] /Parent 8 0 R /P 6 0 R>>")
    part.add("[9 0 R 10 0 R]")
    return part.bytes()
  }

  @Test func fieldsStayAndAreRenamedWhenTheirNameIsTaken() throws {
    let result = try merge([form(value: "A"), form(value: "B")])
    #expect(try Programs.isClean(result.bytes))
    let (objects, _, json) = try objects(result.bytes)
    let acroform = try #require(json["acroform"] as? [String: Any])
    let fields = try #require(acroform["fields"] as? [[String: Any]])
    #expect(Set(fields.compactMap { $0["fullname"] as? String }) == ["name", "name_2"])
    #expect(Set(fields.compactMap { $0["value"] as? String }) == ["u:A", "u:B"])
    let tops = objects.keys.map { value(objects, String($0.dropFirst(4))) }.filter { $0["/T"] != nil }
    #expect(tops.count == 2)
    #expect(tops.allSatisfy { ($0["/Kids"] as? [String])?.count == 2 && $0["/DA"] as? String == "u:/F1 9 Tf" })
  }

  @Test func whatCannotBeJoinedIsListed() throws {
    let catalog = """
      /Names <</JavaScript <</Names [(a) <</S /JavaScript /JS (1)>>]>> /EmbeddedFiles <</Names [(a) 3 0 R]>> >>
      /StructTreeRoot <</Type /StructTreeRoot>> /PageLabels <</Nums []>>
      /AcroForm <</XFA [(datasets) 5 0 R] /Fields [6 0 R]>>
      """
    var part = SamplePDF.pages(["x"], catalog: catalog)
    part.add("<</FT /Sig /T (sceau) /V <</Type /Sig /Contents <00>>> >>")
    let result = try merge([part.bytes()])
    #expect(try Programs.isClean(result.bytes))
    #expect(
      Set(result.dropped.map(\.kind)) == [.javaScript, .attachments, .taggedStructure, .pageLabels, .xfa, .signature])
    let merged = try open(result.bytes)
    #expect(merged.isSigned == false)
    #expect(merged.hasXFA == false)
    #expect(merged.activeContent() == [])
  }

  @Test func hiddenLayersStayHidden() throws {
    func part(_ configuration: String) -> [UInt8] {
      var part = SamplePDF.pages(
        ["x"], catalog: "/OCProperties <</OCGs [6 0 R 7 0 R] /D <<\(configuration)>> >>")
      part.add("<</Type /OCG /Name (a)>>")
      part.add("<</Type /OCG /Name (b)>>")
      return part.bytes()
    }
    let result = try merge([part("/OFF [7 0 R]"), part("/BaseState /OFF /ON [7 0 R]")])
    #expect(try Programs.isClean(result.bytes))
    let (objects, _, _) = try objects(result.bytes)
    let catalog = try #require(
      objects.keys.map { value(objects, String($0.dropFirst(4))) }.first { $0["/OCProperties"] != nil })
    let properties = try #require(catalog["/OCProperties"] as? [String: Any])
    #expect((properties["/OCGs"] as? [String])?.count == 4)
    let off = try #require((properties["/D"] as? [String: Any])?["/OFF"] as? [String])
    #expect(off.map { value(objects, $0)["/Name"] as? String } == ["u:b", "u:a"])
  }

  @Test func aStreamThatWouldDecodeToMuchGoesOverAsItIs() throws {
    var part = SamplePDF()
    part.add("<</Type /Catalog /Pages 2 0 R>>")
    part.add("<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 9 9]>>")
    part.add("<</Type /Page /Parent 2 0 R /Contents 4 0 R>>")
    let bomb = Deflate.stored(Deflate.zeros(1 << 20))
    part.add(stream: bomb, "/Filter [/FlateDecode /FlateDecode]")
    #expect(try merge([part.bytes()]).bytes.firstRange(of: bomb) != nil)
  }

  @Test func theFailingPartIsNamed() throws {
    let good = SamplePDF.pages(["x"]).bytes()
    #expect(throws: PDFError.part(1, .notPDF)) { _ = try merge([good, [1, 2, 3]]) }
    var empty = SamplePDF()
    empty.add("<</Type /Catalog /Pages 2 0 R>>")
    empty.add("<</Type /Pages /Kids [] /Count 0>>")
    #expect(throws: PDFError.part(0, .noPages)) { _ = try merge([empty.bytes(), good]) }
    #expect(throws: PDFError.noPages) { _ = try merge([]) }
  }
}
