import Bytes
import Foundation
@testable import PDF
import Testing

@Suite(.enabled(if: SharedFiles.isThere, "the real files are not beside the package"))
struct SharedFileTests {
  @Test(arguments: SharedFiles.pdfs("pdf") + SharedFiles.pdfs("forms"))
  func noFileCrashesAndPagesAreCountedAsQPDFCounts(name: String) throws {
    let bytes = try SharedFiles.read(name)
    // Not --show-npages: it repeats what the page tree says of itself.
    let pages = try? Programs.json(bytes)["pages"] as? [Any]
    let expected = pages?.count
    do throws(PDFError) {
      let pdf = try open(bytes)
      let count = pdf.countPages()
      if let expected { #expect(count.pages == expected) } else { #expect(count.treeIsDamaged || pdf.wasRepaired) }
      _ = pdf.provePages { _ in }
      _ = pdf.activeContent()
      _ = (pdf.title, pdf.producer, pdf.isSigned, pdf.usageRights, pdf.permissions, pdf.pageBoxes(), pdf.warnings)
      for packet in pdf.xfaPacketNames { _ = try? pdf.xfaPacket(named: packet, limit: 64 << 20) }
    } catch {
      #expect(expected == nil || expected == 0, "\(name): \(error)")
    }
  }

  @Test(arguments: ["pdf/format-corpus/encryption_openpassword.pdf", "pdf/pikepdf/graph-encrypted.pdf"])
  func aFileWithAPasswordNeedsIt(name: String) throws {
    let bytes = try SharedFiles.read(name)
    #expect(throws: PDFError.needsPassword) { _ = try open(bytes) }
  }

  @Test(arguments: ["pdf/made/owner-only-no-print.pdf"] + SharedFiles.pdfs("forms/blank"))
  func aFileWithAnOwnersPasswordOpens(name: String) throws {
    #expect(try open(SharedFiles.read(name)).encryption == .opensWithoutPassword)
  }

  @Test(arguments: SharedFiles.pdfs("forms").filter { $0.contains("imm") })
  func theFormsOfIRCCAreWhole(name: String) throws {
    let pdf = try open(SharedFiles.read(name))
    #expect(pdf.hasXFA == true)
    #expect(pdf.isSigned == false)
    #expect(pdf.title?.contains("IMM") == true)
    #expect(pdf.permissions.contains("UR3"))
    #expect(pdf.xfaPacketNames.contains("template"))
    #expect(try pdf.xfaPacket(named: "template", limit: 8 << 20).count > 100_000)
    #expect(pdf.provePages { _ in } == [])
    #expect(pdf.wasRepaired == false)
    let rights = try #require({ pdf.usageRights }())
    #expect(!rights.wasResaved)
    #expect((rights.laterRevisions == 0) == name.contains("blank"))
  }

  @Test func aFormThatAnotherProgramSavedIsTold() throws {
    let path = SharedFiles.folder + "/forms/blank/imm5710e_10-2017.pdf"
    let resaved = try Programs.run("qpdf", ["--decrypt", path, "-"]).output
    let pdf = try open(resaved)
    #expect(pdf.encryption == .none)
    #expect(pdf.usageRights?.wasResaved == true)
  }

  @Test(arguments: SharedFiles.pdfs("pdf"))
  func everyFileThatOpensMergesCleanly(name: String) throws {
    let bytes = try SharedFiles.read(name)
    // What qpdf itself complains about may be complained about after merging too.
    let wasClean = try Programs.isClean(bytes)
    let pages: Int
    do throws(PDFError) { pages = try open(bytes).pageCount } catch { return }
    let cover = MergePart(bytes: ByteStore(SamplePDF.pages(["cover"]).bytes()), bookmark: "Cover")
    let parts = [cover, MergePart(bytes: ByteStore(bytes), bookmark: name)]
    let result: MergeResult
    do throws(PDFError) { result = try PDFMerger.merge(parts, title: "T", language: "en") } catch {
      #expect(!wasClean || pages == 0, "\(name): \(error)")
      return
    }
    #expect(result.pageCount == pages + 1)
    let again = try PDFMerger.merge(parts, title: "T", language: "en")
    #expect(again.bytes == result.bytes)
    if wasClean { #expect(try Programs.isClean(result.bytes)) }
    #expect(try open(result.bytes).encryption == .none)
  }
}
