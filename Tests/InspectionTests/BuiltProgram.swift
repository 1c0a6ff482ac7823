import Glibc
import Workers

/// The program that was built beside the tests.
///
/// What is bounded by the clock is read in its workers, as it will be: in this process the threads on which answers
/// come are those that other tests keep busy.
enum BuiltProgram {
  static let pool = WorkerPool(executable: path, limits: WorkerLimits(answerBytes: 32 << 20))

  private static let path: String = {
    var own = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe own.withUnsafeMutableBytes { buffer in
      guard let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
      return unsafe readlink("/proc/self/exe", start, buffer.count)
    }
    let whole = own.prefix(max(0, count))
    return String(decoding: whole[..<(whole.lastIndex(of: 47) ?? whole.endIndex)], as: UTF8.self) + "/dossier"
  }()
}
