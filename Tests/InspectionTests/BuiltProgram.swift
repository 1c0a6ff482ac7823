import Foundation
import Workers

/// The program that was built beside the tests.
///
/// What is bounded by the clock is read in its workers, as it will be: in this process the threads on which answers
/// come are those that other tests keep busy.
enum BuiltProgram {
  static let pool = WorkerPool(executable: path, limits: WorkerLimits(answerBytes: 32 << 20))

  private static let path =
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path + "/dossier"
}
