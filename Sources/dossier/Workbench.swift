import ArgumentParser
import DossierKit
import Folders
import Workers

/// Manifests, figures and workers, made once for a run, and the way from a folder to its record.
struct Workbench {
  let reference: CaseExamination.Reference
  let pool: WorkerPool
  let shared: SharedOptions
  /// Where what is read is remembered, if it is.
  let cache: FactsCache?

  /// A case that was examined.
  struct Examined {
    let folder: [UInt8]
    let record: CaseRecord
  }

  /// Loads what does not change from case to case.
  /// - Parameter startsWorkers: false where files may not have to be read at all, nor every table.
  /// - Throws: an exit with status 65 where a manifest or a figure is not valid, 66 where the folder of
  ///   `--manifests` is missing.
  static func open(_ shared: SharedOptions, startsWorkers: Bool = true) throws -> Workbench {
    let pool = WorkerTasks.pool()
    // They come up while the manifests are read.
    if startsWorkers { pool.start() }
    let cache = CachePlace.cache
    cache?.eraseOld()
    if shared.cache, cache == nil { CachePlace.warn(shared) }
    return Workbench(
      reference: try ReferenceLoading.load(manifests: shared.manifests, late: !startsWorkers), pool: pool, shared: shared,
      cache: shared.cache ? cache : nil)
  }

  /// How folders are examined in this run.
  /// - Parameter asOf: the day to judge.
  func examination(asOf day: Day?) -> CaseExamination {
    CaseExamination(
      reference: reference, pool: pool, today: Today.day, asOf: day, readsPictures: !shared.noOCR, cache: cache
    ) { [shared] in CachePlace.warn(shared) }
  }

  /// - Parameter look: how closely a case is to be looked at.
  func examine(
    _ folder: String, look: (Case) -> CaseExamination.Look = { _ in .whole }
  ) async -> Result<Examined, CaseFailure> {
    let path = Array(folder.utf8)
    let facts: Case
    do { facts = try CaseFailure.load(folder) } catch { return .failure(error) }
    let bar = ProgressBar(label: Words.say("Lecture", "Reading"), quiet: shared.quiet)
    do throws(ListingError) {
      let record = try await examination(asOf: shared.asOf).examine(folder: path, case: facts, look: look(facts)) {
        bar.update($0, of: $1)
      }
      bar.end()
      return .success(Examined(folder: path, record: record))
    } catch {
      bar.end()
      return .failure(.listing(error))
    }
  }
}

/// Why a folder could not be judged, with the status it ends with.
enum CaseFailure: Error {
  case loading(CaseLoadError)
  case listing(ListingError)

  /// The facts of a folder.
  static func load(_ folder: String) throws(CaseFailure) -> Case {
    do { return try CaseLoader.load(folder: Array(folder.utf8)).case } catch { throw .loading(error) }
  }

  var status: Status {
    switch self {
    case .listing: .unreadable
    case .loading(let error):
      switch error {
      case .noFolder, .missing, .unreadable(.code): .unreadable
      case .unreadable, .invalid: .invalid
      case .program: .internalFault
      }
    }
  }

  /// The lines for people: `case.yaml:LINE:COLUMN: message`, all faults at once.
  func text(folder: String?) -> String {
    let head = folder.map { "\($0)/" } ?? ""
    let language = Words.language
    switch self {
    case .listing:
      return "\(folder ?? "."): " + Words.say("ce répertoire ne peut pas être lu", "this folder cannot be read")
    case .loading(let error):
      guard !error.faults.isEmpty else { return (folder.map { "\($0): " } ?? "") + error.message[language] }
      return error.faults.map { "\(head)case.yaml:\($0.line):\($0.column): \($0.message[language])" }
        .joined(separator: "\n")
    }
  }

  func json(folder: String, pretty: Bool) throws -> [UInt8] {
    let faults: [InvalidCase.FaultLine]
    switch self {
    case .listing:
      faults = [
        InvalidCase.FaultLine(
          line: 1, column: 1, message: Bilingual(fr: "ce répertoire ne peut pas être lu", en: "this folder cannot be read"))
      ]
    case .loading(let error):
      faults = error.faults.isEmpty
        ? [InvalidCase.FaultLine(line: 1, column: 1, message: error.message)]
        : error.faults.map { InvalidCase.FaultLine(line: $0.line, column: $0.column, message: $0.message) }
    }
    return Array(try JSONReporter.invalid(InvalidCase(folder: folder, faults: faults), pretty: pretty))
  }

  /// Says what is wrong where the report would stand, and ends the run.
  func end(folder: String, asJSON: Bool) throws {
    if asJSON {
      Terminal.write(try json(folder: FolderName.of(Array(folder.utf8)), pretty: true), to: 1)
    } else {
      Terminal.warn(text(folder: nil))
    }
    try status.end()
  }
}
