import Conversion

extension FileChange {
  /// What was done, for the person: what, from how many bytes to how many, and how much detail is left.
  var words: Bilingual {
    Bilingual.make { language in
      let sizes = Self.sizes(before, after, language)
      return language == .fr ? "\(french) (\(sizes))" : "\(english) (\(sizes))"
    }
  }

  /// The change as the report has it.
  func of(_ item: PackPlan.Item) -> UploadChange {
    UploadChange(
      upload: item.name, slot: item.place.slot.id, person: item.place.person, files: item.sources.map(\.path),
      kind: kind.rawValue, before: before, after: after, pictures: pictures, greyPictures: greyPictures,
      dotsPerInch: dotsPerInch, quality: quality, message: words)
  }

  private static func sizes(_ before: Int, _ after: Int, _ language: Language) -> String {
    let (from, to) = (Typography.size(before, language), Typography.size(after, language))
    return language == .fr ? "de \(from) à \(to)" : "from \(from) to \(to)"
  }

  private func shrunkPictures(_ language: Language) -> String {
    Typography.count(
      pictures, language, one: Bilingual(fr: "image réduite", en: "picture shrunk"),
      many: Bilingual(fr: "images réduites", en: "pictures shrunk"))
  }

  private var french: String {
    switch kind {
    case .recompressed: return "écrit de façon plus compacte, sans rien perdre"
    case .turned: return "image redressée, sans rien perdre"
    case .converted: return "image convertie en JPEG, qualité \(quality ?? 0)"
    case .shrunk:
      let dots = dotsPerInch.map { " à \($0)\u{00A0}points par pouce au plus" } ?? ""
      let grey = greyPictures > 0 ? ", dont \(greyPictures) sans couleur visible, en gris" : ""
      return "\(shrunkPictures(.fr))\(dots), qualité \(quality ?? 0)\(grey)"
    }
  }

  private var english: String {
    switch kind {
    case .recompressed: return "written more compactly, with no loss"
    case .turned: return "picture turned upright, with no loss"
    case .converted: return "picture converted to JPEG, quality \(quality ?? 0)"
    case .shrunk:
      let dots = dotsPerInch.map { " to at most \($0) dots per inch" } ?? ""
      let grey = greyPictures > 0 ? ", of which \(greyPictures) without visible colour, as grey" : ""
      return "\(shrunkPictures(.en))\(dots), quality \(quality ?? 0)\(grey)"
    }
  }
}
