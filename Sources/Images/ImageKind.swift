internal import CVipsShim

/// The formats that are decoded. All others are told apart by their first bytes only.
public enum ImageKind: String, Sendable, Codable {
  case jpeg, png, tiff, heif, webp, gif, jpeg2000

  var code: dossier_image_kind {
    switch self {
    case .jpeg: dossier_image_jpeg
    case .png: dossier_image_png
    case .tiff: dossier_image_tiff
    case .heif: dossier_image_heif
    case .webp: dossier_image_webp
    case .gif: dossier_image_gif
    case .jpeg2000: dossier_image_jpeg2000
    }
  }
}
