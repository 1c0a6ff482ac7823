import Conversion
public import Workers

/// What the program does when it runs itself as a worker: look at hostile bytes, and join files.
public enum WorkerTasks {
  /// An answer may be a joined file: four times what any account accepts.
  public static let limits = WorkerLimits(answerBytes: 32 << 20)

  /// Answers requests on the standard streams until the parent closes them.
  public static func serve() async { await FileWorker.serve(limits) }

  /// The pool of one run.
  public static func pool() -> WorkerPool { WorkerPool(limits: limits) }
}
