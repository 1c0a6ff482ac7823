import DossierKit
import Glibc

/// Where this person's computer keeps what may be made again.
enum CachePlace {
  /// `dossier` below `XDG_CACHE_HOME`, else below `.cache` in the home folder; `nil` where neither is told.
  static var cache: FactsCache? {
    let told = Terminal.variable("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = Terminal.variable("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
    return (told ?? home).map { FactsCache(place: Array("\($0)/dossier".utf8), now: time(nil)) }
  }

  static func warn(_ shared: SharedOptions) {
    guard !shared.quiet else { return }
    Terminal.warn(
      Words.say(
        "--cache\u{00A0}: rien n’a pu être retenu; le répertoire de cache manque ou n’est pas à vous seul.",
        "--cache: nothing could be remembered; the cache folder is missing or is not yours alone."))
  }
}
