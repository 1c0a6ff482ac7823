import ArgumentParser
import DossierKit
import PDF
import Images
import Pages
@main struct Dossier: AsyncParsableCommand {
  func run() async throws { print(qpdfVersion(), vipsVersion(), pangoVersion()) }
}
