import DossierKit
import Foundation

// letter-traits: reads texts, one JSON object {"pages": [...]} a line, and writes the traits of each, in the same order.
// Training/weigh.py calls it, so that traits are counted for the weights exactly as the program counts them.
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]

let act = try LetterLesson.act()

struct Text: Decodable { var pages: [String] }

while let line = readLine() {
  let text = try JSONDecoder().decode(Text.self, from: Data(line.utf8))
  FileHandle.standardOutput.write(try encoder.encode(LetterLesson(pages: text.pages, act: act)) + Data("\n".utf8))
}
