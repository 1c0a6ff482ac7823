/// The job is in TEER 0 to 3. Where neither `teer` nor `noc` tells, it is taken for such a job: to ask
/// for one letter too many does no harm, to ask for one too few does.
struct SkilledJob: Condition {
  static let name = "skilled-job"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "l’emploi est de catégorie FEER 0, 1, 2 ou 3", en: "the job is in TEER 0, 1, 2 or 3")
  }

  func answer(_ situation: Situation) -> Answer {
    guard let activity = situation.activity else { return missingActivity(situation) }
    guard let teer = activity.teerOfJob else {
      return .yes(Bilingual(fr: "emploi déclaré", en: "declared job"))
    }
    return .of(
      teer <= 3, yes: Bilingual(fr: "emploi de catégorie FEER \(teer)", en: "job in TEER \(teer)"),
      no: Bilingual(fr: "emploi de catégorie FEER \(teer)", en: "job in TEER \(teer)"))
  }
}

/// The work was done in Canada.
struct CanadianJob: Condition {
  static let name = "canadian-job"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "le travail a été fait au Canada", en: "the work was done in Canada")
  }
  var opposite: Bilingual? {
    Bilingual(fr: "le travail a été fait à l’étranger", en: "the work was done abroad")
  }

  func answer(_ situation: Situation) -> Answer {
    guard let country = situation.activity?.country else { return missingActivity(situation) }
    return .of(
      country == "CAN", yes: Bilingual(fr: "travail au Canada", en: "work in Canada"),
      no: Bilingual(fr: "travail à l’étranger", en: "work abroad"))
  }
}

/// Self-employment gives experience: everywhere to a skilled worker, abroad only to the others.
struct SelfEmploymentCounts: Condition {
  static let name = "self-employment-counts"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "le travail autonome compte dans le programme", en: "self-employment counts in the program")
  }

  func answer(_ situation: Situation) -> Answer {
    guard let country = situation.activity?.country else { return missingActivity(situation) }
    let counts = Answer.yes(Bilingual(fr: "travail autonome", en: "self-employment"))
    if country != "CAN" { return counts }
    guard let program = situation.program else { return ProgramIs.missing }
    return program == .fsw
      ? counts
      : .no(
        Bilingual(
          fr: "le travail autonome au Canada ne compte pas dans ce programme",
          en: "self-employment in Canada does not count in this program"))
  }
}

/// The work went on within the last years: its last day is on or after that day so many years ago.
struct InLastYears: Condition {
  static let name = "in-last-years"
  static let parameters = [ConditionParameter.years]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    let years = call.years ?? 10
    return Bilingual(
      fr: "le travail date des \(years)\u{A0}dernières années", en: "the work was done in the last \(years) years")
  }

  func answer(_ situation: Situation) -> Answer {
    guard let activity = situation.activity else { return missingActivity(situation) }
    let years = call.years ?? 10
    let start = situation.day.adding(years: -years)
    return .of(
      activity.to.map { $0 >= start } ?? true,
      yes: Bilingual(fr: "au cours des \(years)\u{A0}dernières années", en: "in the last \(years) years"),
      no: Bilingual(fr: "il y a plus de \(years)\u{A0}ans", en: "more than \(years) years ago"))
  }
}

private func missingActivity(_ situation: Situation) -> Answer {
  .missing(situation.person.key("activities"), Bilingual(fr: "un détail de l’emploi", en: "a fact of the job"))
}

extension Activity {
  /// The TEER category, as given or as the second digit of the NOC 2021 code says.
  var teerOfJob: Int? {
    teer ?? noc.flatMap(Self.teer(ofCode:))
  }

  /// The second of the five digits of a NOC 2021 code; `nil` for anything else.
  static func teer(ofCode noc: String) -> Int? {
    guard noc.utf8.count == 5, noc.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return noc.utf8.dropFirst().first.map { Int($0) - 48 }
  }

  /// Paid work for an employer.
  var isJob: Bool { kind == .work && selfEmployed != true && paid != false }
  var isSelfEmployment: Bool { kind == .work && selfEmployed == true }
}
