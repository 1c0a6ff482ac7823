/// The sources that standings cite: those of the manifests, by key, so that each is dated in one place only.
struct StandingSources {
  private let byKey: [String: Source]

  init(_ manifests: [Manifest]) {
    var byKey: [String: Source] = [:]
    for manifest in manifests {
      for (key, source) in manifest.sources where byKey[key] == nil { byKey[key] = source }
    }
    self.byKey = byKey
  }

  /// The sources of some keys, in their order; a key that no manifest has is left out.
  func of(_ keys: [String]) -> [Source] { keys.compactMap { byKey[$0] } }
}
