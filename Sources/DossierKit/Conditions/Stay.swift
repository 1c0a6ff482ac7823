/// A stay in one country: residence entries that follow each other without a day between are one.
public struct Stay: Sendable, Hashable {
  public var from: Day
  /// The last day; the day judged where the stay goes on.
  public var to: Day
  /// Whether the person still lives there on the day judged.
  public var isCurrent: Bool

  /// The stays of residence entries of one country, in order, as known on a day. An entry without
  /// end, or with an end that has not come, lasts to the day; one that has not begun is left out.
  static func merged(_ entries: [Residence], on day: Day) -> [Stay] {
    var stays: [Stay] = []
    for entry in entries.sorted(by: { $0.from < $1.from }) where entry.from <= day {
      let end = min(entry.to ?? day, day)
      let isCurrent = entry.to.map { $0 >= day } ?? true
      guard end >= entry.from else { continue }
      if let last = stays.last, entry.from <= last.to + 1 {
        stays[stays.count - 1].to = max(last.to, end)
        stays[stays.count - 1].isCurrent = last.isCurrent || isCurrent
      } else {
        stays.append(Stay(from: entry.from, to: end, isCurrent: isCurrent))
      }
    }
    return stays
  }
}
