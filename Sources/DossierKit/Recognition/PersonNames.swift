/// The words by which a file's name may name a person of the case.
struct PersonNames {
  private var phrases: [(words: [String], person: String, weight: Int)] = []

  init(_ people: [Person]) {
    var candidates: [(words: [String], person: String, weight: Int)] = []
    for person in people {
      candidates.append((FoldedText.words(person.id), person.id, 3))
      if let given = person.givenNames { 
        let words = FoldedText.words(given)
        candidates.append((words, person.id, 2))
        if let first = words.first { candidates.append(([first], person.id, 2)) }
      }
      if let family = person.familyName { candidates.append((FoldedText.words(family), person.id, 1)) }
      for name in person.otherNames ?? [] { candidates.append((FoldedText.words(name.name), person.id, 1)) }
    }
    let partners = people.filter { $0.role == .spouse || $0.role == .commonLawPartner }
    if partners.count == 1, let partner = partners.first {
      for word in ["spouse", "partner", "husband", "wife", "conjoint", "conjointe", "epoux", "epouse", "mari", "femme"] {
        candidates.append(([word], partner.id, 1))
      }
    }
    let children = people.filter { $0.role == .child }
    if children.count == 1, let child = children.first {
      for word in ["child", "enfant", "son", "daughter", "fils", "fille"] { candidates.append(([word], child.id, 1)) }
    }
    for word in ["principal", "principale", "applicant", "demandeur", "demandeuse"] {
      if let principal = people.first(where: { $0.role == .principal }) {
        candidates.append(([word], principal.id, 1))
      }
    }
    // Words that name several people name nobody: a family name shared by spouses, say.
    phrases = candidates.filter { candidate in
      !candidate.words.isEmpty
        && !candidates.contains { $0.words == candidate.words && $0.person != candidate.person }
    }
  }

  /// The person whose words occur, the id before the given name before the family name, longer
  /// words first; `nil` where none does, or where two people are named with equal weight.
  func person(in words: [String]) -> String? {
    let hits = phrases.filter { words.index(ofPhrase: $0.words) != nil }
    guard let best = hits.map({ ($0.weight, $0.words.count) }).max(by: <) else { return nil }
    let winners = Set(hits.filter { ($0.weight, $0.words.count) == best }.map(\.person))
    return winners.count == 1 ? winners.first : nil
  }

  /// How many words at the beginning name a person of the case, an English possessive included:
  /// `amina passport`, `john s passport`.
  func leadingWords(_ words: [String]) -> Int {
    var length = 0
    while let phrase = phrases.filter({ words.begins(with: $0.words, at: length) }).max(by: { $0.words.count < $1.words.count }) {
      length += phrase.words.count
    }
    if length > 0, length < words.count, words[length] == "s" { length += 1 }
    return length
  }
}
