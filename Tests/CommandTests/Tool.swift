import Glibc
import Testing

/// Programs of others that read what we wrote.
enum Tool {
  /// The path of a program, `nil` where it is not installed.
  static func find(_ name: String) -> String? {
    (Dossier.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
      .first { unsafe access($0, X_OK) == 0 }
  }

  /// Ours, with the search path of whoever runs the tests.
  private static let environment =
    Dossier.environment.filter { !$0.hasPrefix("PATH=") } + ["PATH=\(Dossier.variable("PATH") ?? "/usr/bin:/bin")"]

  /// Under `REQUIRE_PEERS=1` a test whose program is missing runs, and fails.
  static let areRequired = Dossier.variable("REQUIRE_PEERS") == "1"

  static func mayRun(_ name: String) -> Bool { find(name) != nil || areRequired }

  static func mayImport(_ module: String) -> Bool {
    if areRequired { return true }
    guard let python = find("python3") else { return false }
    return (try? Child([python, "-c", "import \(module)"], environment: environment).wait().status) == 0
  }

  /// Whether the fonts for other scripts are installed, Debian's `fonts-noto-core`.
  static let fontsForOtherScripts = ScratchFolder.exists("/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf")

  static func run(_ name: String, _ arguments: [String], in folder: String? = nil) throws -> Child.Outcome {
    try Child([try #require(find(name), "\(name) is not installed")] + arguments, in: folder, environment: environment)
      .wait()
  }

  /// Runs a script that fails with a status of its own or an exception.
  static func python(_ script: String, _ arguments: [String] = [], in folder: String? = nil) throws -> Child.Outcome {
    try run("python3", ["-c", script] + arguments, in: folder)
  }
}
