/// What a condition says of one person: three-valued, because an absent fact is not a denial.
public enum Answer: Sendable, Hashable {
  case yes(Bilingual)
  case no(Bilingual)
  /// The keys of `case.yaml` that would tell, such as `people.amina.marital_status`.
  case unknown(keys: [String], Bilingual)
}

extension Answer {
  public var reason: Bilingual {
    switch self {
    case .yes(let reason), .no(let reason), .unknown(_, let reason): reason
    }
  }

  /// Yes to no and no to yes; unknown stays unknown.
  public var negated: Answer {
    switch self {
    case .yes(let reason): .no(reason)
    case .no(let reason): .yes(reason)
    case .unknown: self
    }
  }

  /// All answers together: one *no* settles it, else what is *unknown* leaves it open, else *yes*.
  /// The reasons for a *yes* are joined, those that go without saying are empty; of the others the
  /// first is given, with all keys.
  public static func all(_ answers: [Answer]) -> Answer {
    var reasons: [Bilingual] = []
    var keys: [String] = []
    var open: Bilingual?
    for answer in answers {
      switch answer {
      case .no: return answer
      case .unknown(let more, let reason):
        keys += more.filter { !keys.contains($0) }
        open = open ?? reason
      case .yes(let reason): if !reason.fr.isEmpty, !reasons.contains(reason) { reasons.append(reason) }
      }
    }
    if let open { return .unknown(keys: keys, open) }
    return .yes(Bilingual.make { language in reasons.map { $0[language] }.joined(separator: ", ") })
  }

  /// Yes or no, with the reason for each.
  static func of(_ holds: Bool, yes: Bilingual, no: Bilingual) -> Answer { holds ? .yes(yes) : .no(no) }

  /// Unknown for want of one key.
  static func missing(_ key: String, _ what: Bilingual) -> Answer {
    .unknown(keys: [key], Bilingual(fr: "il manque \(what.fr)", en: "\(what.en) is not given"))
  }
}
