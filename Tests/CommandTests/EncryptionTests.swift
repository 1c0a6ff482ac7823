import Glibc
import Testing

/// `pack --encrypt` and what opens such an archive.
@Suite struct EncryptionTests {
  private static let password = "correct horse"

  /// A shell that gives our program the password on descriptor 3.
  private func withPassword(_ text: String, in folder: CaseFolder) throws -> [String] {
    let path = "\(folder.around)/password"
    try ScratchFolder.write(Array(text.utf8), to: Array(path.utf8))
    return ["/bin/sh", "-c", "exec \"$0\" \"$@\" 3<'\(path)'"]
  }

  private func encrypted(_ folder: CaseFolder, _ password: String = password + "\n") throws -> String {
    let shell = try withPassword(password, in: folder)
    let run = try Dossier.run(["pack", folder.path, "--encrypt", "--password-fd", "3"] + Dossier.day, through: shell)
    try #require(run.status == 0, "\(run.messages)")
    return "\(folder.path).zip"
  }

  private func verify(_ archive: String, _ folder: CaseFolder, _ password: String) throws -> Child.Outcome {
    try Dossier.run(["verify", archive, "--password-fd", "3"], through: withPassword(password, in: folder))
  }

  @Test func itOpensWithItsPasswordAndNoOther() throws {
    let folder = try CaseFolder.ready()
    let archive = try encrypted(folder)
    let right = try verify(archive, folder, "correct horse")
    #expect(right.status == 0, "\(right.text)")
    #expect(right.text.hasPrefix("INTACT"))
    let wrong = try verify(archive, folder, "correct Horse")
    #expect(wrong.status == 1)
    #expect(wrong.text.hasPrefix("REFUSED") && wrong.text.contains("password is not the right one"))
    let none = try Dossier.run(["verify", archive])
    #expect(none.status == 1)
    #expect(none.text.contains("is encrypted") && none.messages.contains("--password-fd"))
    // No byte of a paper is left readable.
    let bytes = String(decoding: ScratchFolder.read(archive) ?? [], as: UTF8.self)
    #expect(!bytes.contains("BagIt-Version") && !bytes.contains("%PDF") && !bytes.contains("BENALI"))
  }

  @Test(.enabled(if: Tool.mayRun("7z"), "7z is missing")) func sevenZipOpensItWithTheSameBytes() throws {
    let folder = try CaseFolder.ready()
    let archive = try encrypted(folder)
    let place = try CaseFolder(yaml: nil)
    let listing = try Tool.run("7z", ["l", "-slt", archive]).text
    #expect(listing.contains("Method = AES-256 Store") && listing.contains("Method = AES-256 Deflate"))
    #expect(try Tool.run("7z", ["x", "-bd", "-p\(Self.password)", "-o\(place.path)", archive]).status == 0)
    #expect(try Tool.run("sha256sum", ["--check", "--quiet", "manifest-sha256.txt"], in: "\(place.path)/amina").status == 0)
    #expect(try Tool.run("7z", ["t", "-pwrong", archive]).status != 0)
  }

  @Test(.enabled(if: Tool.mayRun("7z"), "7z is missing"), arguments: ["AES128", "AES192", "AES256", "ZipCrypto"])
  func archivesOfSevenZipAreVerifiedWhereTheyAreAES(_ method: String) throws {
    let folder = try CaseFolder.ready()
    #expect(try Dossier.run(["pack", folder.path] + Dossier.day).status == 0)
    let place = try CaseFolder("made", yaml: nil)
    #expect(try Tool.run("7z", ["x", "-bd", "-o\(place.path)", "\(folder.path).zip"]).status == 0)
    let archive = "\(place.around)/again.zip"
    #expect(
      try Tool.run("7z", ["a", "-bd", "-tzip", "-p\(Self.password)", "-mem=\(method)", archive, "amina"], in: place.path).status == 0)
    let run = try verify(archive, folder, Self.password)
    #expect(run.text.hasPrefix(method == "ZipCrypto" ? "REFUSED" : "INTACT"), "\(run.text)")
    #expect(run.status == (method == "ZipCrypto" ? 1 : 0))
  }

  @Test func aChangedByteIsNoticedBeforeItIsDeciphered() throws {
    let folder = try CaseFolder.ready()
    let archive = try encrypted(folder)
    let bytes = try #require(ScratchFolder.read(archive))
    var random = SplitMix(seed: 5)
    // Which system made an entry and its permission bits stand once in an archive: nothing contradicts them.
    let unread = Set(
      bytes.indices.dropLast(46).filter { bytes[$0..<($0 + 4)] == [0x50, 0x4b, 1, 2] }.flatMap { record in
        [4, 5, 36, 37, 38, 39, 40, 41].map { record + $0 }
      })
    for _ in 0..<40 {
      var changed = bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      guard !unread.contains(place) else { continue }
      changed[place] ^= UInt8.random(in: 1...255, using: &random)
      let path = "\(folder.around)/changed.zip"
      try ScratchFolder.write(changed, to: Array(path.utf8))
      let run = try verify(path, folder, Self.password)
      #expect(run.status == 1, "byte \(place): \(run.text)")
    }
  }

  @Test(arguments: ["", "\n", "a\u{0}b"])
  func whatIsNoPasswordIsWrongUsage(_ text: String) throws {
    let folder = try CaseFolder.ready()
    let shell = try withPassword(text, in: folder)
    let run = try Dossier.run(["pack", folder.path, "--encrypt", "--password-fd", "3"] + Dossier.day, through: shell)
    #expect(run.status == 64, "\(run.messages)")
    #expect(!folder.neighbours.contains("amina.zip"))
  }

  @Test func wrongUsesHaveTheirStatus() throws {
    let folder = try CaseFolder.ready()
    func status(_ arguments: [String]) throws -> Int32 { try Dossier.run(["pack", folder.path] + arguments + Dossier.day).status }
    #expect(try status(["--password-fd", "3"]) == 64)
    #expect(try status(["--encrypt", "--only", "upload"]) == 64)
    #expect(try status(["--encrypt", "--password-fd", "77"]) == 66)
    #expect(try status(["--encrypt", "--password-fd", "-1"]) == 64)
    // Nobody to ask: setsid takes the terminal away.
    let alone = try Dossier.run(["pack", folder.path, "--encrypt"] + Dossier.day, through: ["/usr/bin/setsid", "--wait"])
    #expect(alone.status == 64)
    #expect(alone.messages.contains("--password-fd"))
    #expect(folder.neighbours == ["amina"])
  }

  /// A person at a terminal: what is typed is not shown, two different passwords are asked for again, and an
  /// interruption gives the terminal back.
  @Test(.enabled(if: Tool.mayRun("python3"), "python3 is missing")) func atATerminalThePasswordIsAskedTwiceAndNotShown() throws {
    let folder = try CaseFolder.ready()
    let script = """
      import os, pty, sys, time, termios, select, signal
      def run(arguments, answers, stop=False):
          pid, terminal = pty.fork()
          if pid == 0: os.execve(arguments[0], arguments, {"LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"})
          seen, waiting = b"", list(answers)
          end = time.time() + 60
          asked = 0
          while time.time() < end:
              ready, _, _ = select.select([terminal], [], [], 0.2)
              if ready:
                  try: data = os.read(terminal, 4096)
                  except OSError: break
                  if not data: break
                  seen += data
              if seen.count(b"assword of") + seen.count(b"Once more") > asked and waiting:
                  asked += 1
                  if not termios.tcgetattr(terminal)[3] & termios.ECHO:
                      os.write(terminal, waiting.pop(0))
                  else: asked -= 1
              if stop and asked == len(answers) and not termios.tcgetattr(terminal)[3] & termios.ECHO:
                  time.sleep(0.2); os.write(terminal, b"\\x03"); stop = False
          status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
          assert termios.tcgetattr(terminal)[3] & termios.ECHO, "the terminal was not put back"
          return status, seen
      binary, case, day = sys.argv[1], sys.argv[2], ["--as-of", "2026-11-28"]
      status, seen = run([binary, "pack", case, "--encrypt"] + day, [b"one secret\\n", b"another\\n", b"one secret\\n", b"one secret\\n"])
      assert status == 0, (status, seen)
      assert b"secret" not in seen and b"another" not in seen and b"differ" in seen, seen
      status, seen = run([binary, "verify", case + ".zip"], [b"one secret\\n"])
      assert status == 0 and b"INTACT" in seen and b"secret" not in seen, (status, seen)
      status, seen = run([binary, "verify", case + ".zip"], [b"half a pass"], stop=True)
      assert status == 130 and b"half" not in seen, (status, seen)
      """
    let run = try Tool.python(script, [Dossier.binary, folder.path])
    #expect(run.status == 0, "\(run.messages)")
  }
}
