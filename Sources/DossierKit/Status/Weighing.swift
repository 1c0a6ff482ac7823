/// What speaks for and against an option: one *no* closes it, one unknown fact leaves it open, and every reason is
/// kept, so that the person sees all of them at once.
struct Weighing {
  private(set) var available = StandingOption.Availability.yes
  private var bars: [Bilingual] = []
  private var doubts: [Bilingual] = []
  private var notes: [Bilingual] = []

  /// What bars comes first, then what is not known, then what is good to know. An option that is closed says
  /// only why.
  var reasons: [Bilingual] { available == .no ? bars : doubts + notes }

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
    unknown("\(key) n’est pas indiqué.", "\(key) is not given.")
  }

  mutating func note(_ fr: String, _ en: String) { note(Bilingual(fr: fr, en: en)) }
  mutating func note(_ reason: Bilingual) { notes.append(reason) }

  /// Takes over what another weighing found.
  mutating func add(_ other: Weighing) {
    for reason in other.bars { no(reason) }
    for reason in other.doubts { unknown(reason) }
    notes += other.notes
  }
}
