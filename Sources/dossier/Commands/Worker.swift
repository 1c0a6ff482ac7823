import ArgumentParser
import DossierKit

/// What the program runs itself as, to look at hostile bytes within limits. Not for people.
struct Worker: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "__worker", abstract: "", shouldDisplay: false)

  func run() async { await WorkerTasks.serve() }
}
