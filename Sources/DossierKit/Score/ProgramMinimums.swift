/// The minimum requirements of the three programs.
public enum ProgramMinimums {
  /// The eligibility for each program on a day, in the order FSW, CEC, FST.
  public static func all(
    _ facts: Case, on day: Day, figures: Figures
  ) -> [(program: ExpressEntryFacts.Program, eligibility: ProgramEligibility)] {
    [ExpressEntryFacts.Program.fsw, .cec, .fst].map {
      (
        $0,
        ProgramEligibility(
          eligible: nil, reasons: [Bilingual(fr: "Cette version ne le juge pas.", en: "This version does not judge it.")])
      )
    }
  }
}
