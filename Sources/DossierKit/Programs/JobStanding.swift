/// How a program takes one job.
enum JobStanding {
  case counts
  /// It counts or not by facts of these keys of `case.yaml`, or, where there is none, by what no text that was read
  /// settles.
  case mayCount(keys: [String], doubt: Bilingual?)
  case doesNotCount
}

extension JobStanding {
  /// Of the job at a path of `case.yaml`. Whether its occupation is the one that counts is asked elsewhere.
  ///
  /// Work is an activity for which wages are paid or commission is earned (IRPR s. 73(2)). The Canadian experience
  /// class takes neither self-employment, nor work while a full-time student, nor unauthorized work (s. 87.1(3)); the
  /// federal skilled worker class has no such exclusion, and course notes alone give the first two to the trades.
  static func of(_ job: Activity, at path: String, in program: ExpressEntryFacts.Program) -> JobStanding {
    if job.paid == false { return .doesNotCount }
    var keys: [String] = []
    if job.paid == nil { keys.append("\(path).paid") }
    switch program {
    case .fsw: break
    case .cec:
      if job.country.map({ $0 != "CAN" }) == true || job.authorized == false { return .doesNotCount }
      if job.selfEmployed == true || job.fullTimeStudent == true { return .doesNotCount }
      if job.country == nil { keys.append("\(path).country") }
      if job.authorized == nil { keys.append("\(path).authorized") }
      if job.selfEmployed == nil { keys.append("\(path).self_employed") }
      if job.fullTimeStudent == nil { keys.append("\(path).full_time_student") }
    case .fst:
      if job.selfEmployed == true || job.fullTimeStudent == true { return .mayCount(keys: keys, doubt: tradesDoubt) }
    }
    return keys.isEmpty ? .counts : .mayCount(keys: keys, doubt: nil)
  }

  private static let tradesDoubt = Bilingual(
    fr: "du travail autonome, ou pendant des études à temps plein\u{00A0}: le Règlement ne l’exclut pas pour les "
      + "métiers, une source secondaire l’exclut",
    en: "self-employment, or work while a full-time student: the Regulations do not exclude it for the trades, a "
      + "secondary source does")
}
