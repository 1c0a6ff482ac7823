import Dispatch
import Synchronization

/// Does the same for each of a few files, on all cores.
enum EachFile {
  /// What is made of each file, in the order of the files.
  static func of<Value: Sendable>(
    _ files: [String], _ make: @Sendable (String) throws(ReferenceFault) -> Value
  ) -> [Result<Value, ReferenceFault>] {
    let made = Mutex<[Int: Result<Value, ReferenceFault>]>([:])
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let result = Result<Value, ReferenceFault> { () throws(ReferenceFault) in try make(files[index]) }
      made.withLock { $0[index] = result }
    }
    let results = made.withLock { $0 }
    return files.indices.compactMap { results[$0] }
  }
}
