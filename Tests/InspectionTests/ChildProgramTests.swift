import Glibc
import Testing

@testable import Inspection

/// What becomes of a program beside ours that hangs, prints without end, fails, or is not there. Each stands in the
/// place of `pdftotext`: a shell with a script, which overlooks what else it is asked.
@Suite("Programs beside the package are bounded")
struct ChildProgramTests {
  private func read(_ script: String, limit: Int = 4 << 20, seconds: Int = 1_800) async -> Result<[String], WordsFault> {
    let shell = ChildProgram(path: "/bin/sh", leading: ["-c", script])
    return await read(by: shell, limit: limit, seconds: seconds)
  }

  private func read(by program: ChildProgram, limit: Int, seconds: Int) async -> Result<[String], WordsFault> {
    do throws(WordsFault) {
      return .success(
        try await TextExtraction.words(ofOpenFile: 0, by: program, limit: limit, seconds: seconds).pages)
    } catch {
      return .failure(error)
    }
  }

  private func why(_ result: Result<[String], WordsFault>) -> WordsUnread? {
    if case .failure(let fault) = result { fault.why } else { nil }
  }

  @Test("Pages come apart at form feeds, each cut to its bound")
  func pages() async throws {
    #expect(try await read("printf 'one\\n\\ftwo\\f'").get() == ["one\n", "two"])
    let long = try await read("head -c 50000 /dev/zero | tr '\\0' 'a'; printf '\\f'").get()
    #expect(long.map(\.count) == [TextExtraction.characterLimit])
    // All pages together have a bound too, and what is cut is said.
    let shell = ChildProgram(path: "/bin/sh", leading: ["-c", "for page in $(seq 30); do head -c 20000 /dev/zero | tr '\\0' 'a'; printf '\\f'; done"])
    let many = try await TextExtraction.words(ofOpenFile: 0, by: shell, seconds: 1_800)
    #expect(many.pages.count == 30 && many.pages.reduce(0) { $0 + $1.count } == TextExtraction.fileLimit && many.isCut)
    let whole = ChildProgram(path: "/bin/sh", leading: ["-c", "printf 'é\\f'"])
    #expect(try await !TextExtraction.words(ofOpenFile: 0, by: whole, seconds: 1_800).isCut)
  }

  @Test("One that hangs is killed, with its time said")
  func hangs() async throws {
    let folder = try TemporaryFolder()
    #expect(why(await read("echo $$ > '\(folder.path)/pid'; exec sleep 1000", seconds: 5)) == .timeLimit)
    let said = try #require(folder.read("pid"))
    let process = try #require(pid_t(String(decoding: said, as: UTF8.self).filter(\.isNumber)))
    // It was waited for: not even its entry in the table of processes is left.
    #expect(kill(process, 0) != 0 && errno == ESRCH)
  }

  @Test("One that prints without end is cut at the bound")
  func prints() async throws {
    #expect(why(await read("exec cat /dev/zero", limit: 1 << 20)) == .tooLong)
    // Nor does what it says on the other stream pile up.
    #expect(why(await read("exec cat /dev/zero >&2")) != nil)
  }

  @Test("One that fails, and one that is not there, are told apart")
  func fails() async throws {
    #expect(why(await read("printf 'half\\f'; exit 3")) == .failed)
    #expect(why(await read("kill -SEGV $$")) == .failed)
    let none = ChildProgram(path: "/nonexistent/pdftotext")
    #expect(why(await read(by: none, limit: 1, seconds: 1)) == .notInstalled)
  }
}
