/// The days on which the completed years of some work change.
struct WorkYears {
  struct Change: Hashable {
    var day: Day
    /// Completed years from that day on.
    var years: Int
    var isGain: Bool
  }

  private(set) var changes: [Change] = []

  init(_ work: WorkOfPerson, after day: Day, until last: Day) {
    guard var credit = work.credit(on: day), var hours = credit.hours else { return }
    var current = day
    while current < last {
      // A day adds 30/7 of an hour at most and takes twice that, where the ten years step over a 29 February:
      // nothing can change before.
      let up = (credit.years + 1) * WorkLedger.hoursOfAYear - hours
      let down = hours - credit.years * WorkLedger.hoursOfAYear
      current = min(last, current + max(1, (min(up, down) - 1) * 7 / 60))
      guard let next = work.credit(on: current), let nextHours = next.hours else { return }
      if next.years != credit.years {
        changes.append(Change(day: current, years: next.years, isGain: next.years > credit.years))
      }
      (credit, hours) = (next, nextHours)
    }
  }
}

extension CountedWork {
  /// The kinds of work that a score looks at.
  static func telling(ofPrincipal isPrincipal: Bool) -> [CountedWork] {
    isPrincipal ? [.canadian, .foreign, .skilled, .adaptabilityOfApplicant] : [.canadian, .adaptabilityOfPartner]
  }

  /// Where the work was done, after « N ans de travail ».
  var place: Bilingual {
    switch self {
    case .canadian, .adaptabilityOfApplicant, .adaptabilityOfPartner: Bilingual(fr: "au Canada", en: "in Canada")
    case .foreign: Bilingual(fr: "à l’étranger", en: "abroad")
    case .skilled: Bilingual(fr: "qualifié, où que ce soit", en: "of a skilled kind, anywhere")
    }
  }
}

extension ScoreChange.Cause {
  init(work change: WorkYears.Change, _ kind: CountedWork, _ person: Person) {
    let years = ScoreWords.years(change.years)
    let name = person.displayName
    if change.isGain {
      self.init(
        code: "work-year-completed", person: person.id,
        title: Bilingual(
          fr: "\(years.fr) de travail \(kind.place.fr), si l’emploi continue\u{00A0}: \(name)",
          en: "\(years.en) of work \(kind.place.en), if the job goes on: \(name)"))
    } else {
      self.init(
        code: "work-year-lost", person: person.id,
        title: Bilingual(
          fr: "des heures de plus de dix ans ne comptent plus\u{00A0}: \(years.fr), \(name)",
          en: "hours over ten years old no longer count: \(years.en), \(name)"))
    }
  }
}
