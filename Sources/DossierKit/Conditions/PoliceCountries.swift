/// The countries of which a person needs a police certificate (facts R-EE-50 to R-EE-52, §3).
public enum PoliceCountries: Sendable, Hashable {
  /// Under 18 on the day judged.
  case underage
  case unknown(keys: [String])
  /// - required: one stay lasted six months in a row and touches the last ten years, after the 18th birthday.
  /// - advised: only stays older than ten years, after the 18th birthday, lasted so long.
  case known(required: [PoliceCountry], advised: [PoliceCountry])

  /// The countries, but Canada, in the order in which the person came to live there.
  ///
  /// A stay counts from its first to its last day, both inclusive: 1 January to 30 June is six
  /// months (`from` + 6 months ≤ `to` + 1 day). It touches the look-back where its last day is on or
  /// after the day ten years before the day judged, or the 18th birthday if that is later.
  public static func needed(_ person: Person, on day: Day) -> PoliceCountries {
    guard let birth = person.birthDate else {
      // Both are named at once, so that nobody comes back for the second.
      let residence = person.residence?.isEmpty == false ? [] : [person.key("residence")]
      return .unknown(keys: [person.key("birth_date")] + residence)
    }
    guard day.age(bornOn: birth) >= 18 else { return .underage }
    guard let residence = person.residence, !residence.isEmpty else {
      return .unknown(keys: [person.key("residence")])
    }
    var required: [PoliceCountry] = []
    var advised: [PoliceCountry] = []
    var codes: [String] = []
    for entry in residence.sorted(by: { $0.from < $1.from })
    where entry.country != "CAN" && !codes.contains(entry.country) {
      codes.append(entry.country)
    }
    for code in codes {
      let all = Stay.merged(residence.filter { $0.country == code }, on: day)
      let long = all.filter { PoliceCertificateWindow.isSixMonths(from: $0.from, to: $0.to) }
      let adult = long.filter { $0.to.age(bornOn: birth) >= 18 }
      let recent = adult.filter { PoliceCertificateWindow.touchesLookBack(to: $0.to, submittedOn: day, bornOn: birth) }
      let isCurrent = all.contains(where: \.isCurrent)
      if !recent.isEmpty {
        required.append(PoliceCountry(code: code, stays: recent, isCurrent: isCurrent))
      } else if !adult.isEmpty {
        advised.append(PoliceCountry(code: code, stays: adult, isCurrent: isCurrent))
      }
    }
    return .known(required: required, advised: advised)
  }
}

/// One country and the stays there that call for its certificate.
public struct PoliceCountry: Sendable, Hashable {
  /// ISO 3166-1 alpha-3.
  public var code: String
  /// The stays of six months or more that count, in order.
  public var stays: [Stay]
  /// Whether the person lives there on the day judged: the certificate must then be recent.
  public var isCurrent: Bool

  /// The last day of the last stay that counts, after which the certificate must have been issued;
  /// `nil` for the country where the person lives.
  public var lastStayEnd: Day? { isCurrent ? nil : stays.map(\.to).max() }
}
