import Yams

/// What a schema cannot say of a manifest: that its names exist and that nothing uncertain blocks.
struct ManifestChecks {
  let manifest: Manifest
  let tree: Node

  /// All faults, at the place of the requirement they concern.
  func faults(_ application: Application?) -> [Fault] {
    var faults: [Fault] = []
    if let application, manifest.application != application {
      faults.append(
        fault(
          tree["application"], "application",
          Bilingual(
            fr: "ce fichier doit décrire `\(application.rawValue)`",
            en: "this file must describe `\(application.rawValue)`")))
    }
    if manifest.submission != manifest.application.submission {
      faults.append(
        fault(
          tree["submission"], "submission",
          Bilingual(fr: "ce n’est pas l’envoi de cette demande", en: "not the submission of this application")))
    }
    var slots: Set<String> = []
    for (index, slot) in manifest.slots.enumerated() where !slots.insert(slot.id).inserted {
      faults.append(
        fault(
          item("slots", index), "slots[\(index)]",
          Bilingual(fr: "la case `\(slot.id)` est décrite deux fois", en: "the slot `\(slot.id)` is described twice")))
    }
    for (index, requirement) in manifest.requirements.enumerated() {
      for problem in problems(requirement) {
        faults.append(fault(item("requirements", index), "requirements[\(index)]", problem))
      }
    }
    return Faults(faults).all
  }

  private func problems(_ requirement: Requirement) -> [Bilingual] {
    var problems: [Bilingual] = []
    if manifest.slot(requirement.slot) == nil {
      problems.append(
        Bilingual(fr: "aucune case ne s’appelle `\(requirement.slot)`", en: "no slot is called `\(requirement.slot)`"))
    }
    for key in requirement.sources where manifest.sources[key] == nil {
      problems.append(Bilingual(fr: "aucune source ne s’appelle `\(key)`", en: "no source is called `\(key)`"))
    }
    problems += (requirement.when ?? []).compactMap(ConditionCatalogue.fault)
    let isSourced = requirement.sources.contains { manifest.sources[$0].map { $0.confidence != .low } ?? false }
    if requirement.severity == .error, requirement.confidence == .low || !isSourced {
      problems.append(
        Bilingual(
          fr: "`error` demande une certitude et une source de degré `high` ou `medium`",
          en: "`error` needs a confidence and a source of `high` or `medium`"))
    }
    if requirement.name.fr == requirement.name.en {
      problems.append(
        Bilingual(fr: "le nom est le même dans les deux langues", en: "the name is the same in both languages"))
    }
    return problems
  }

  private func item(_ key: String, _ index: Int) -> Node? {
    guard let list = tree[key]?.sequence, list.indices.contains(index) else { return nil }
    return list[index]
  }

  private func fault(_ node: Node?, _ path: String, _ message: Bilingual) -> Fault {
    Fault(line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1, path: path, message: message)
  }
}
