/// Names on certificates of the civil registry, of which one should be the person's.
enum CivilNames {
  /// Whether one of the names may be the person's: a word of it is one of the person's names, present or former. Names
  /// change with a marriage, and a certificate keeps those before it.
  static func mayName(_ person: Person, in names: [String]) -> Bool {
    let own = Set(
      ([person.familyName, person.givenNames].compactMap { $0 } + (person.otherNames ?? []).map(\.name))
        .flatMap { FoldedText.words($0) })
    return own.isEmpty || names.contains { !own.isDisjoint(with: FoldedText.words($0)) }
  }
}
