/// The minimum requirements of the three programs, as `dossier score` shows them.
enum ProgramMinimums {
  /// The eligibility for each program on a day, in the order FSW, CEC, FST.
  static func all(
    _ facts: Case, on day: Day, figures: Figures
  ) -> [(program: ExpressEntryFacts.Program, eligibility: ProgramEligibility)] {
    let situation = ProgramSituation(facts, figures: figures, on: day)
    return [ExpressEntryFacts.Program.fsw, .cec, .fst].map { program in
      let points = program == .fsw ? ProgramPoints(situation) : nil
      return (program, ProgramEligibility(program, situation, points: points))
    }
  }
}
