import Inspection
import Testing

@Suite struct FileTypeTests {
  @Test("A file is told by its content", arguments: [
    ("", FileType.empty), (" ", .text), ("bonjour\n", .text), ("BMW et autres autos, une liste\n", .text),
    ("a\u{1}b", .unknown), ("%PDF-1.7\n", .pdf), ("junk\n%PDF-1.4\n", .pdf), ("{\\rtf1 x}", .rtf),
    ("<!DOCTYPE html><p>", .html), ("\n <HTML>", .html), ("<?xml version='1.0'?><a/>", .xml),
    ("<?xml version='1.0'?><svg/>", .svg), ("<svg xmlns='u'/>", .svg), ("GIF89a", .gif), ("RIFF1234WEBPVP8 ", .webp),
    ("1234ftypheic", .heif), ("1234ftypavif", .heif), ("1234ftypisom", .text), ("PK\u{3}\u{4}", .zip),
    ("PK\u{3}\u{4}…word/document.xml", .docx),
  ])
  func content(text: String, type: FileType) async throws {
    #expect(try await inspect(Array(text.utf8)).type == type)
  }

  @Test("Bytes that are no text are told too")
  func bytes() async throws {
    let kinds: [([UInt8], FileType)] = [
      ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], .doc), ([0x49, 0x49, 0x2a, 0], .tiff),
      ([0x4d, 0x4d, 0, 0x2a], .tiff), ([0xff, 0x4f, 0xff, 0x51], .jpeg2000), ([0xff, 0xd8, 0xff], .jpeg),
      ([0x42, 0x4d, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0], .bmp), ([0x72, 0xe9, 0x6c], .text),
    ]
    for (bytes, type) in kinds { #expect(try await inspect(bytes).type == type) }
  }

  @Test("A PDF's header is looked for in the first 1024 bytes and no further")
  func junk() async throws {
    let header = Array("%PDF-1.7\n".utf8)
    #expect(try await inspect([UInt8](repeating: 65, count: 1024) + header).type == .pdf)
    #expect(try await inspect([UInt8](repeating: 65, count: 1025) + header).type == .text)
  }

  @Test("Size and digest are those of the bytes")
  func digest() async throws {
    let facts = try await inspect(Array("abc".utf8))
    #expect(facts.size == 3)
    #expect(facts.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("A Word draft is known by its properties, packed or not", arguments: ["0", "9"])
  func wordDraft(level: String) async throws {
    let folder = try TemporaryFolder()
    let script = """
      import sys, zipfile
      for name, text in (('draft', '<p>dossier:draft</p>'), ('other', '<p>other</p>')):
          level = zipfile.ZIP_DEFLATED if sys.argv[2] == '9' else zipfile.ZIP_STORED
          with zipfile.ZipFile(sys.argv[1] + '/' + name, 'w', level) as z:
              z.writestr('[Content_Types].xml', '<Types/>')
              z.writestr('word/document.xml', '<p>text</p>')
              z.writestr('docProps/core.xml', text + ' ' * 2000)
      """
    try #require(PythonScript.run(script, [folder.path, level]))
    let draft = try await inspect(folder.path, "draft")
    #expect((draft.type, draft.isDraftOfDossier) == (.docx, true))
    let other = try await inspect(folder.path, "other")
    #expect((other.type, other.isDraftOfDossier) == (.docx, false))
  }

  @Test("A draft of this program is known by its mark")
  func draft() async throws {
    #expect(try await inspect(Array("# Lettre\n<!-- \(FileFacts.draftMark) -->\n".utf8)).isDraftOfDossier)
    #expect(!(try await inspect(Array("# Lettre\n".utf8)).isDraftOfDossier))
  }
}
