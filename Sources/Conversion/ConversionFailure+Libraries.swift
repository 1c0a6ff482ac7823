internal import Images
internal import PDF

extension ConversionFailure {
  /// What the libraries make of an input, whatever they throw put into our words.
  static func of<Made>(_ index: Int, _ make: () throws -> Made) throws(ConversionFailure) -> Made {
    do {
      return try make()
    } catch let failure as ConversionFailure {
      throw failure
    } catch let error as PDFError {
      throw ConversionFailure(error, index)
    } catch let fault as ImageFault {
      throw ConversionFailure(fault, index)
    } catch {
      throw .damaged(input: index, detail: "\(error)")
    }
  }

  init(_ fault: ImageFault, _ index: Int) {
    switch fault {
    case .cut(let detail), .damaged(let detail): self = .damaged(input: index, detail: detail)
    case .tooLarge: self = .tooLarge(input: index)
    case .unsupported(let name): self = .notYet(name)
    case .outOfMemory: self = .outOfMemory
    case .notStarted: self = .notYet("libvips")
    }
  }

  /// - Parameter index: the input concerned, where the error does not name a part itself.
  init(_ error: PDFError, _ index: Int) {
    switch error {
    case .needsPassword: self = .needsPassword(input: index)
    case .outOfMemory: self = .outOfMemory
    case .limitReached: self = .tooLarge(input: index)
    case .unsupported(let detail), .damaged(let detail): self = .damaged(input: index, detail: detail)
    case .notPDF, .notFound, .noPages: self = .damaged(input: index, detail: "\(error)")
    case .part(let part, let inner): self = ConversionFailure(inner, part)
    }
  }
}
