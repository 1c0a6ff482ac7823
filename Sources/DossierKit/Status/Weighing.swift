/// What speaks for and against an option: one *no* closes it, one unknown fact leaves it open, and every reason is
/// kept, so that the person sees all of them at once.
struct Weighing {
  private(set) var available = StandingOption.Availability.yes
  private var bars: [Bilingual] = []
  private var doubts: [Bilingual] = []
  private var notes: [Bilingual] = []
  private var missingKeys: [String] = []

  /// What bars comes first, then what is not known, then what is good to know. An option that is closed says
  /// only why.
  var reasons: [Bilingual] {
    guard available != .no else { return bars }
    guard !missingKeys.isEmpty else { return doubts + notes }
    let missing = Bilingual.make {
      ($0 == .fr ? "À indiquer dans case.yaml\u{00A0}: " : "To be given in case.yaml: ")
        + Typography.list(missingKeys, $0) + "."
    }
    return doubts + [missing] + notes
  }

  mutating func no(_ fr: String, _ en: String) { no(Bilingual(fr: fr, en: en)) }
  mutating func no(_ reason: Bilingual) {
    available = .no
    bars.append(reason)
  }

  mutating func unknown(_ fr: String, _ en: String) { unknown(Bilingual(fr: fr, en: en)) }
  mutating func unknown(_ reason: Bilingual) {
    if available == .yes { available = .unknown }
    if !doubts.contains(reason) { doubts.append(reason) }
  }

  /// A fact that the case does not give.
  mutating func missing(_ key: String) {
    if available == .yes { available = .unknown }
    if !missingKeys.contains(key) { missingKeys.append(key) }
  }

  mutating func note(_ fr: String, _ en: String) { note(Bilingual(fr: fr, en: en)) }
  mutating func note(_ reason: Bilingual) { notes.append(reason) }

  /// Takes over what another weighing found.
  mutating func add(_ other: Weighing) {
    for reason in other.bars { no(reason) }
    for reason in other.doubts { unknown(reason) }
    for key in other.missingKeys { missing(key) }
    notes += other.notes
  }
}
