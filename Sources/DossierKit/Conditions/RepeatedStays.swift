/// The countries where a person never stayed six months in a row, but where several stays add up to as much: the
/// rejection of an application without the certificate of such a country was upheld (2018 FC 268), while today's
/// instructions speak of six months in a row (R-EE-51).
public enum RepeatedStays {
  /// The days from which stays count as six months in all: the shortest six months of a calendar, from 1 January to
  /// 30 June of a common year.
  public static let days = 181

  /// The countries, but Canada, in the order in which the person came to live there. Each stay counts from the 18th
  /// birthday on, both of its ends inclusive, where it touches the look-back of ten years. What is not known gives
  /// none: the certificates of single stays name the missing keys.
  public static func needed(_ person: Person, on day: Day) -> [PoliceCountry] {
    guard let birth = person.birthDate, let residence = person.residence,
      case .known(let required, let advised) = PoliceCountries.needed(person, on: day)
    else { return [] }
    let named = Set((required + advised).map(\.code)).union(["CAN"])
    var codes: [String] = []
    for entry in residence.sorted(by: { $0.from < $1.from }) where !named.contains(entry.country) {
      if !codes.contains(entry.country) { codes.append(entry.country) }
    }
    return codes.compactMap { code in
      let stays = Stay.merged(residence.filter { $0.country == code }, on: day).filter {
        PoliceCertificateWindow.touchesLookBack(to: $0.to, submittedOn: day, bornOn: birth)
      }
      let total = stays.reduce(0) { $0 + ($1.to - max($1.from, birth.adding(years: 18)) + 1) }
      guard stays.count > 1, total >= days else { return nil }
      return PoliceCountry(code: code, stays: stays, isCurrent: stays.contains(where: \.isCurrent))
    }
  }
}
