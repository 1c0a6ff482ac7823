/// What the archive will hold: the files of the upload folders, in order, under their names.
public struct PackPlan: Sendable {
  public struct Item: Sendable {
    public var place: SlotPlan.Place
    /// The path inside `data/`, such as `upload/work-permit/01_imm5710_benali.pdf`.
    public var name: String
    /// The files that make it, in the order in which they are joined.
    public var sources: [CaseFile]
    public var treatment: Treatment
    /// Whether the one file goes in byte for byte.
    public var isCopy: Bool { treatment == .copy }

    /// The same where its one file goes in as it is after all.
    var asItIs: Item { sources.first.map { named(PackName.fileExtension(of: $0)) } ?? self }

    /// The same under the extension of what was really made.
    func named(_ suffix: String) -> Item {
      var item = self
      if let dot = name.lastIndex(of: ".") { item.name = String(name[...dot]) + suffix }
      return item
    }
  }

  public var items: [Item]

  public static func make(_ record: CaseRecord) -> PackPlan {
    var last: [Submission: Int] = [:]
    for place in record.slotPlan.places { last[place.submission] = max(last[place.submission] ?? 0, place.number) }
    let items = record.slotPlan.places.compactMap { place -> Item? in
      let sources = place.files(in: record)
      guard let first = sources.first else { return nil }
      let treatment = Treatment.of(place, sources, record.channel)
      let suffix = treatment.suffix ?? PackName.fileExtension(of: first)
      let person = record.case.person(place.person)
      let name = PackName.make(
        number: place.number, of: last[place.submission] ?? 0, kind: place.kind, family: person?.familyName ?? place.person,
        country: place.country, suffix: suffix)
      return Item(place: place, name: "upload/\(place.submission.rawValue)/\(name)", sources: sources, treatment: treatment)
    }
    return PackPlan(items: items)
  }
}
