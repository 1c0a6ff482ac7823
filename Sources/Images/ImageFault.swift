internal import CVipsShim

/// Why a picture could not be decoded whole.
public enum ImageFault: Error, Sendable, Equatable {
  /// The file ends before the picture does.
  case cut(String)
  /// The data contradict themselves or stop early. The text is the library's own, in English.
  case damaged(String)
  /// More pixels than allowed; nothing was decoded, nothing is said about the data.
  case tooLarge(width: Int, height: Int)
  /// A variant of the format for which no decoder is installed.
  case unsupported(String)
  /// Decoding needs more memory than there is.
  case outOfMemory
  /// libvips could not be started.
  case notStarted

  /// The one translation of what `CVipsShim` answers.
  static func of(_ status: dossier_image_status, _ facts: dossier_image_facts, _ detail: String) -> ImageFault? {
    switch status {
    case dossier_image_ok: nil
    case dossier_image_too_large: .tooLarge(width: Int(facts.width), height: Int(facts.height))
    case dossier_image_unsupported: .unsupported(detail)
    case dossier_image_out_of_memory: .outOfMemory
    default: .damaged(detail)
    }
  }
}
