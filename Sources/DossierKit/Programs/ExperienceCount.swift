/// The work of the principal applicant that a program counts on one day, in hours (IRPR ss. 75(2)(a), 87.1(2)(a),
/// 87.2(3)(b); R-EE-85, R-EE-86).
public struct ExperienceCount: Sendable {
  public let program: ExpressEntryFacts.Program
  public let minimum: ProgramMinimum
  /// The first day that counts, inclusive; the last is the day judged.
  public let start: Day
  /// The hours that surely count, of the longest run where the program wants one.
  public let hours: Int
  /// The hours with all that may count besides: jobs of which a fact is not known, breaks and work in doubt.
  public let possibleHours: Int
  /// The keys of `case.yaml` that would tell whether more counts.
  public let keys: [String]
  /// What no text that was read settles, and which more hours hang on.
  public let doubts: [Bilingual]
  /// The trade that is counted, for the skilled trades; the primary occupation, for skilled workers.
  public let occupation: String?
  /// The hours of each occupation of which the code is known, of the jobs that surely count.
  let hoursByOccupation: [String: Int]

  var reaches: Bool { hours >= minimum.hours }
  var mayReach: Bool { possibleHours >= minimum.hours }

  /// `nil` where no minimum is known on the day, or the activities are not given.
  init?(_ program: ExpressEntryFacts.Program, _ situation: ProgramSituation) {
    guard let minimum = situation.minimum(program), situation.person.activities != nil else { return nil }
    self.program = program
    self.minimum = minimum
    let (start, day) = (minimum.start(of: situation.day), situation.day)
    self.start = start
    let jobs = CountableJob.all(situation, program, from: start, to: day)

    func count(_ jobs: [CountableJob], lenient: Bool) -> Int {
      let work = WorkHours(jobs.map(\.spell), from: start, to: day)
      guard program == .fsw else { return work.hours }
      return work.longestRun {
        lenient ? Continuity.mayBeUnbroken(from: $0, to: $1) : Continuity.isUnbroken(from: $0, to: $1)
      }
      .hours
    }
    let sure = jobs.filter(\.isSure)
    let codes = Set(sure.compactMap(\.noc)).sorted()
    let amounts = Dictionary(
      uniqueKeysWithValues: codes.map { code in (code, count(sure.filter { $0.noc == code }, lenient: false)) })
    hoursByOccupation = amounts

    // Of several trades the application specifies one; where the case does not say which, the one with the most.
    let chosen: String?
    switch program {
    case .cec: chosen = nil
    case .fsw: chosen = situation.facts?.primaryOccupation
    case .fst: chosen = SpecifiedTrade.of(situation) ?? codes.max { (amounts[$0] ?? 0) < (amounts[$1] ?? 0) }
    }
    occupation = chosen
    let concerned = jobs.filter { program != .fst || $0.noc == nil || chosen == nil || $0.noc == chosen }
    // Without the primary occupation nothing surely counts for a skilled worker.
    let isUnnamed = program == .fsw && chosen == nil
    let counted = isUnnamed ? 0 : count(concerned.filter(\.isSure), lenient: false)
    hours = counted
    possibleHours = count(concerned, lenient: true)

    // A doubt is told where more hours hang on it, whatever keys are missing.
    var doubts = concerned.compactMap(\.doubt).reduce(into: [Bilingual]()) { if !$0.contains($1) { $0.append($1) } }
    if program == .fsw, !isUnnamed, count(concerned.filter(\.isSure), lenient: true) > counted {
      doubts.append(Continuity.doubt)
    }
    self.doubts = doubts
    keys = (isUnnamed ? ["express_entry.primary_occupation"] : []) + concerned.flatMap(\.keys)
  }
}

/// The trade that the application specifies: the primary occupation of the case, or that of the certificate or offer.
enum SpecifiedTrade {
  static func of(_ situation: ProgramSituation) -> String? {
    if let occupation = situation.facts?.primaryOccupation { return occupation }
    if case .held(let certificate) = situation.facts?.certificateOfQualification, let noc = certificate.noc {
      return noc
    }
    return situation.facts?.jobOffer?.noc
  }
}
