import ArgumentParser
import DossierKit
import Folders
import Glibc

/// One run of `dossier letter`: the same choices for each case.
struct LetterRun {
  let kind: LetterKind?
  let format: LetterFormat
  let combined: Bool
  let templates: LetterTemplates
  let overwrite: Bool
  let quiet: Bool
  var letterhead: LetterPaper?
  private var place = Place.besideTheCase

  /// Where drafts go.
  private enum Place {
    case besideTheCase
    case file(String)
    /// One folder for all; a draft is named after its case there.
    case folder(String)
  }

  init(kind: LetterKind?, format: LetterFormat, combined: Bool, templates: LetterTemplates, overwrite: Bool, quiet: Bool) {
    self.kind = kind
    self.format = format
    self.combined = combined
    self.templates = templates
    self.overwrite = overwrite
    self.quiet = quiet
  }

  /// Several cases share a folder; one case has a file, or a folder that is there already.
  mutating func choosePlace(_ output: String?, folders: [String]) throws {
    guard let output else { return }
    if folders.count > 1 || output.hasSuffix("/") || FolderName.absolute(Array("\(output)/.".utf8)) != nil {
      Self.makeFolder(output)
      place = .folder(output)
    } else {
      place = .file(output)
    }
  }

  /// A letter that tells nothing of findings only names the papers.
  func look(_ case: Case) -> CaseExamination.Look {
    kinds(`case`).contains(where: \.tellsOfFindings) ? .whole : .papersOnly
  }

  private func kinds(_ case: Case) -> [LetterKind] { kind.map { [$0] } ?? LetterDesk.usualKinds(`case`) }

  /// Drafts the letters of one case.
  func write(_ record: CaseRecord, folder: String, language: Language) throws -> Status {
    let kinds = kinds(record.case)
    let requests = kinds.flatMap { LetterDesk.requests($0, language, record, combined: combined) }
    if case .file = place, requests.count > 1 {
      throw ValidationError(
        kinds.count > 1
          ? Words.say("Ce dossier appelle plusieurs lettres\u{00A0}: choisissez --kind avec --output.", "This case calls for several letters: choose --kind with --output.")
          : Words.say("Plusieurs lettres d’explication\u{00A0}: --combined, ou un répertoire pour --output.", "Several letters of explanation: --combined, or a folder for --output."))
    }
    return requests.reduce(Status.done) { max($0, write($1, record, folder: folder)) }
  }

  private func write(_ request: LetterRequest, _ record: CaseRecord, folder: String) -> Status {
    let language = request.language
    let draft: DraftLetter
    let bytes: [UInt8]
    do throws(LetterError) {
      draft = try LetterDrafter.draft(request, templates: templates)
      bytes = try draft.bytes(format, on: letterhead)
    } catch {
      Terminal.warn(error.message[language])
      return error.status
    }
    let path = path(of: draft, record, folder)
    let written = OutputPlace.write(bytes, to: path, overwrite: overwrite)
    guard written == .done else { return written }
    Terminal.print("\(path)\n")
    if !quiet { say(draft) }
    guard !draft.missing.isEmpty else { return .done }
    Terminal.warn(language == .fr ? "Il manque dans case.yaml\u{00A0}:" : "Missing in case.yaml:")
    for key in draft.missing { Terminal.warn("  \(key)") }
    return .faults
  }

  private func path(of draft: DraftLetter, _ record: CaseRecord, _ folder: String) -> String {
    switch place {
    case .file(let path): return path
    case .folder(let shared):
      let base = shared.hasSuffix("/") ? String(shared.dropLast()) : shared
      return "\(base)/\(record.folderName).\(draft.fileStem).\(format.rawValue)"
    case .besideTheCase:
      let drafts = OutputPlace.beside(folder, "-drafts")
      Self.makeFolder(drafts)
      return "\(drafts)/\(draft.fileStem).\(format.rawValue)"
    }
  }

  /// What to do with a draft, and what to know before it is sent.
  private func say(_ draft: DraftLetter) {
    Terminal.warn(
      draft.language == .fr
        ? "Ébauche\u{00A0}: relisez, corrigez et signez. Vous répondez de son exactitude (LIPR, art. 16 et 40)."
        : "Draft: read, correct and sign it. You answer for its truth (IRPA ss. 16, 40).")
    for notice in draft.notices { Terminal.warn(notice[draft.language]) }
  }

  /// A folder that is there already is as good as a new one.
  private static func makeFolder(_ path: String) {
    _ = unsafe Array(path.utf8).withCString { unsafe mkdir($0, 0o700) }
  }
}
