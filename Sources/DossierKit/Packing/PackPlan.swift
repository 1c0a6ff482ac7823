/// What the archive will hold: the files of the upload folders, in order, under their names.
public struct PackPlan: Sendable {
  public struct Item: Sendable {
    public var place: SlotPlan.Place
    /// The path inside `data/`, such as `upload/work-permit/01_imm5710_benali.pdf`.
    public var name: String
    /// The files that make it, in the order in which they are joined.
    public var sources: [CaseFile]
    /// Whether the one file goes in byte for byte.
    public var isCopy: Bool { sources.count == 1 }
  }

  public var items: [Item]

  public static func make(_ record: CaseRecord) -> PackPlan {
    let items = record.slotPlan.places.compactMap { place -> Item? in
      let sources = place.documents.compactMap { record.file($0.file) }.filter { $0.facts != nil }
      guard let first = sources.first else { return nil }
      let suffix = sources.count > 1 ? "pdf" : PackName.fileExtension(of: first)
      let person = record.case.person(place.person)
      let name = PackName.make(
        number: place.number, kind: place.kind, family: person?.familyName ?? place.person,
        country: place.country, suffix: suffix)
      return Item(place: place, name: "upload/\(place.submission.rawValue)/\(name)", sources: sources)
    }
    return PackPlan(items: items)
  }
}
