import FoundationEssentials

@testable import DossierKit

/// All that the program says in both languages, gathered from where it says it.
struct BilingualTexts {
  /// Each text once, with one place where it stands.
  private(set) var texts: [Bilingual: String] = [:]

  mutating func add(_ text: Bilingual?, _ place: String) {
    if let text, texts[text] == nil { texts[text] = place }
  }

  /// Every pair of languages in a value that is written as JSON.
  mutating func add(json: some Encodable, _ place: String) throws {
    walk(try JSONDecoder().decode(JSONTree.self, from: try JSONEncoder().encode(json)), place)
  }

  private mutating func walk(_ tree: JSONTree, _ place: String) {
    switch tree {
    case .object(let pairs):
      if pairs.count == 2, case .string(let fr)? = pairs["fr"], case .string(let en)? = pairs["en"] {
        add(Bilingual(fr: fr, en: en), place)
      } else {
        // Some countries have one name in both languages.
        for (key, value) in pairs where key != "country_name" && key != "countryName" { walk(value, "\(place).\(key)") }
      }
    case .array(let items): for item in items { walk(item, place) }
    case .null, .boolean, .number, .string: break
    }
  }

  /// The catalogue, the manifests and the figures, the reports of every rule's examples and of whole lives.
  static let all = Result { () throws -> BilingualTexts in
    let reference = try RuleExampleRecord.reference.get()
    var texts = BilingualTexts()
    for rule in RuleCatalogue.all {
      let code = rule.codes[0].code
      texts.add(rule.why, "\(code) why")
      for code in rule.codes {
        texts.add(code.title, "\(code.code) title")
        texts.add(code.when, "\(code.code) when")
      }
      for example in rule.examples { texts.add(example.name, "\(code) example") }
    }
    for item in RuleCase.all {
      let record = try RuleExampleRecord.make(item.example)
      try texts.add(json: ReportMaker.make(record, language: .fr), item.testDescription)
    }
    for life in JudgedLife.all {
      let facts = try CaseLoader.load(yaml: Array(life.yaml.utf8)).case
      for date in ["2025-03-01", "2026-11-21", "2027-02-15"] {
        let record = try RuleExampleRecord.make(facts: facts, day: day(date), files: life.files.map { ExampleFile($0) })
        try texts.add(json: ReportMaker.make(record, language: .fr), life.name)
        let status = StatusReport.make(
          facts, folder: "exemple", on: day(date), language: .fr, figures: reference.figures,
          manifests: reference.manifests)
        try texts.add(json: status, "status of \(life.name)")
      }
    }
    for date in ["2026-08-01", "2026-10-01", "2027-03-01"] {
      for place in ["in_canada: true", "in_canada: false", "title: Mme"] {
        try texts.add(json: try StatusCase.report(date, place: place), "status")
        try texts.add(json: try StatusCase.report(date, clean: "agreement: neutral", place: place), "status")
      }
    }
    for manifest in reference.manifests {
      let place = "manifest \(manifest.application.rawValue)"
      texts.add(manifest.title, place)
      for slot in manifest.slots {
        texts.add(slot.title, "\(place) \(slot.id)")
        texts.add(slot.note, "\(place) \(slot.id)")
      }
      for requirement in manifest.requirements {
        for text in [requirement.name, requirement.note, requirement.nextStep] {
          texts.add(text, "\(place) \(requirement.id)")
        }
      }
      for (key, source) in manifest.sources { texts.add(source.title, "\(place) source \(key)") }
    }
    for fee in reference.figures.fees {
      texts.add(fee.title, "fee \(fee.code)")
      texts.add(fee.note, "fee \(fee.code)")
    }
    for table in reference.figures.funds { texts.add(table.note, "funds") }
    return texts
  }
}
