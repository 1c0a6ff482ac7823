import Glibc
import Testing

/// What `--cache` remembers, and how it is forgotten.
@Suite struct CacheTests {
  /// A cache folder of the test's own.
  private struct Place {
    let scratch: ScratchFolder
    var environment: [String] { ["XDG_CACHE_HOME=\(scratch.path)/cache"] }
    var path: String { scratch.path + "/cache/dossier" }

    init() throws { scratch = try ScratchFolder() }

    /// The paths of the entries.
    var entries: [String] {
      ScratchFolder.names(in: path).flatMap { shelf in
        ScratchFolder.names(in: "\(path)/\(shelf)").map { "\(path)/\(shelf)/\($0)" }
      }
    }
  }

  private func validate(_ folder: CaseFolder, _ place: Place, _ more: [String] = ["--cache"]) throws -> Report {
    let run = try Dossier.run(
      ["validate", folder.path, "--format", "json"] + Dossier.day + more, environment: place.environment,
      pictures: true)
    #expect(run.messages.isEmpty)
    return try #require(Report(run.output), "\(run.messages)")
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  /// Has every entry say that its file is empty of pages and was printed.
  private func falsify(_ place: Place) throws {
    for entry in place.entries {
      let text = String(decoding: try #require(ScratchFolder.read(entry)), as: UTF8.self)
      #expect(text.contains("\"flattenedForm\":false"))
      let changed = text.replacing("\"flattenedForm\":false", with: "\"flattenedForm\":true")
      try ScratchFolder.write(Array(changed.utf8), to: Array(entry.utf8))
    }
  }

  @Test("Nothing is remembered that was not asked for, and nothing differs for it")
  func asked() throws {
    let (folder, place) = (try CaseFolder.ready(), try Place())
    let plain = try validate(folder, place, [])
    #expect(place.entries.isEmpty)
    let before = FolderSnapshot(folder.path)
    let first = try validate(folder, place)
    let second = try validate(folder, place)
    #expect(place.entries.count == ReadyCase.files.count)
    for report in [first, second] {
      #expect(report.verdict == plain.verdict)
      #expect(report.findings?.map(\.message.fr) == plain.findings?.map(\.message.fr))
    }
    #expect(FolderSnapshot(folder.path) == before)
  }

  @Test("Only the person may read what is remembered")
  func modes() throws {
    let (folder, place) = (try CaseFolder.ready(), try Place())
    _ = try validate(folder, place)
    #expect(mode(place.path) == 0o700)
    for entry in place.entries { #expect(mode(entry) == 0o600) }
    #expect(ScratchFolder.names(in: place.path).allSatisfy { mode("\(place.path)/\($0)") == 0o700 && !$0.contains("amina") })
    // A folder that others may enter is not used, and that is said.
    #expect(unsafe chmod(place.path, 0o755) == 0)
    let run = try Dossier.run(["validate", folder.path, "--cache"] + Dossier.day, environment: place.environment, pictures: true)
    #expect(run.messages.contains("--cache") && run.status == 0)
  }

  @Test("What is known is not read again; new bytes are, and so is what was erased or spoilt")
  func known() throws {
    let (folder, place) = (try CaseFolder.ready(), try Place())
    let sound = try validate(folder, place)
    #expect(!(sound.findings ?? []).contains { $0.code == "form-flattened" })
    try falsify(place)
    // A false entry shows where the facts come from.
    let told = try validate(folder, place).findings?.filter { $0.code == "form-flattened" }.compactMap(\.file) ?? []
    #expect(told.contains("proof-of-funds.pdf") && told.contains("imm5708.pdf"))
    try folder.write(SampleFile.pdf(["A bank's other letter"]), "proof-of-funds.pdf")
    let changed = try validate(folder, place).findings?.filter { $0.code == "form-flattened" }.compactMap(\.file) ?? []
    #expect(!changed.contains("proof-of-funds.pdf") && changed.contains("imm5708.pdf"))
    // What is read without recognition is another thing than what is read with it.
    #expect(try !(validate(folder, place, ["--cache", "--no-ocr"]).findings ?? []).contains { $0.file == "permit.jpg" && $0.code == "form-flattened" })
    for entry in place.entries { try ScratchFolder.write(Array("{".utf8), to: Array(entry.utf8)) }
    #expect(try !(validate(folder, place).findings ?? []).contains { $0.code == "form-flattened" })
  }

  @Test("An entry of 30 days is erased by any run, a younger one is not")
  func age() throws {
    let (folder, place) = (try CaseFolder.ready(), try Place())
    _ = try validate(folder, place)
    let entries = place.entries
    let now = time(nil)
    for (index, entry) in entries.enumerated() {
      // An hour to spare on the side that stays, since the clock runs on.
      let age = index == 0 ? 30 * 86_400 : 30 * 86_400 - 3_600
      let then = timespec(tv_sec: now - age, tv_nsec: 0)
      #expect(unsafe utimensat(AT_FDCWD, entry, [then, then], 0) == 0)
    }
    _ = try validate(folder, place, [])
    #expect(place.entries == Array(entries.dropFirst()))
  }

  @Test("A folder is forgotten by itself, and clear erases everything")
  func forget() throws {
    let (one, two, place) = (try CaseFolder.ready("one"), try CaseFolder.ready("two"), try Place())
    _ = try validate(one, place)
    _ = try validate(two, place)
    let count = ReadyCase.files.count
    #expect(place.entries.count == 2 * count)
    let forgotten = try Dossier.run(["forget", one.path], environment: place.environment)
    #expect(forgotten.status == 0 && forgotten.text.hasPrefix("\(count) "))
    #expect(place.entries.count == count)
    #expect(try Dossier.run(["oublier", one.path, "--lang", "fr"], environment: place.environment).text.hasPrefix("Rien"))
    let cleared = try Dossier.run(["cache", "clear"], environment: place.environment)
    #expect(cleared.status == 0 && cleared.text.hasPrefix("\(count) ") && place.entries.isEmpty)
    #expect(ScratchFolder.names(in: place.path).isEmpty)
    #expect(ScratchFolder.names(in: one.path).count == count + 1)
  }

  @Test("Where there is no place for it, the run goes on and says so")
  func noPlace() throws {
    let folder = try CaseFolder.ready()
    let run = try Dossier.run(["validate", folder.path, "--cache"] + Dossier.day, pictures: true)
    #expect(run.status == 0 && run.messages.contains("--cache"))
    let quiet = try Dossier.run(["validate", folder.path, "--cache", "--quiet"] + Dossier.day, pictures: true)
    #expect(quiet.status == 0 && quiet.messages.isEmpty)
  }
}
