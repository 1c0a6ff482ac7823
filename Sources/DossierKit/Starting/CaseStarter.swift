/// Writes the first `case.yaml` of a folder: it loads as it is, and every fact that the
/// applications may need stands in it as a commented line without value, so that no invented fact
/// can slip in by uncommenting it.
public struct CaseStarter {
  /// A file of the folder and what it was recognised as; `nil` where it was not.
  public struct Listed: Hashable, Sendable {
    public var file: String
    public var type: String?

    public init(file: String, type: String?) {
      self.file = file
      self.type = type
    }
  }

  private let language: Language
  private let schema: SchemaDocument
  private var lines: [String] = []

  /// The text of the file.
  /// - Parameters:
  ///   - files: what the folder holds, in the order to be shown.
  ///   - applications: at least one.
  ///   - language: that of the comments and of the case.
  ///   - read: what the papers were found to say; written as comments for a person to accept.
  /// - Throws: ``SchemaRefused`` where the program's own schema is broken.
  public static func text(
    files: [Listed], applications: [Application], language: Language, read: [ReadFact] = []
  ) throws(SchemaRefused) -> String {
    var starter = CaseStarter(language: language, schema: try SchemaDocument(embedded: "schemas/case.schema.json"))
    starter.head(applications)
    starter.people(applications)
    starter.groups(applications)
    starter.documents(files)
    if !read.isEmpty {
      starter.lines.append("")
      starter.comment(ReadFact.heading)
      // A value between quotes has no line break; a file name may have anything.
      for fact in read { starter.lines.append("#   " + fact.line(language).filter { !$0.isNewline }) }
    }
    return starter.lines.joined(separator: "\n") + "\n"
  }

  private init(language: Language, schema: SchemaDocument) {
    self.language = language
    self.schema = schema
  }

  private mutating func head(_ applications: [Application]) {
    comment(StarterWords.head)
    lines.append("applications: [\(applications.map(\.rawValue).joined(separator: ", "))]")
    lines.append("language: \(language.rawValue)")
    for key in ["submission_date", "channel", "account_asks"] { line(key, in: schema.root, indent: 0) }
  }

  private mutating func people(_ applications: [Application]) {
    let id = language == .fr ? "demandeur" : "applicant"
    lines += ["", "people:", "  - id: \(id)", "    role: principal"]
    guard let people = schema.root.keywords.properties["people"], let person = people.keywords.items else { return }
    for key in StarterKeys.person(applications) { line(key, in: person, indent: 4) }
    lines.append("")
    comment(StarterWords.family, indent: 2)
    let (spouse, child) = language == .fr ? ("conjoint", "enfant") : ("partner", "child")
    let keys = "birth_date: , family_name: , given_names: , accompanying: "
    lines.append("  # - {id: \(spouse), role: spouse, \(keys)}  # \(StarterWords.spouse[language])")
    lines.append("  # - {id: \(child), role: child, \(keys), other_parent: }  # \(StarterWords.child[language])")
  }

  private mutating func groups(_ applications: [Application]) {
    lines.append("")
    for key in StarterKeys.groups(applications) { line(key, in: schema.root, indent: 0) }
  }

  private mutating func documents(_ files: [Listed]) {
    let known = files.filter { $0.type != nil }
    let unknown = files.filter { $0.type == nil }
    if !known.isEmpty {
      lines.append("")
      comment(StarterWords.recognised)
      for file in known { lines.append("#   \(Self.quoted(file.file)) → \(file.type ?? "")") }
    }
    lines.append("")
    if unknown.isEmpty {
      line("documents", in: schema.root, indent: 0)
    } else {
      comment(StarterWords.unrecognised)
      lines.append("documents:")
      for file in unknown { lines.append("  # - {file: \(Self.quoted(file.file)), type: , person: }") }
    }
    for key in ["ignore", "waivers"] { line(key, in: schema.root, indent: 0) }
  }

  /// One fact: `# key:   # what it is`. A group or a list of groups has its key written and its
  /// facts commented out below: an empty group says nothing and is valid.
  /// Inside a group all is commented out, or the group would no longer be empty.
  private mutating func line(_ key: String, in parent: Schema, indent: Int, nested: Bool = false) {
    guard let property = parent.keywords.properties[key] else { return }
    let resolved = schema.resolve(property)
    let words = (property.keywords.description ?? resolved.keywords.description)?[language] ?? ""
    let margin = String(repeating: " ", count: indent)
    if !nested, resolved.keywords.types.contains(.object) {
      lines.append("\(margin)\(key):  # \(words)")
      for name in resolved.keywords.propertyOrder { line(name, in: resolved, indent: indent + 2, nested: true) }
    } else if !nested, let item = listed(resolved) {
      lines.append("\(margin)\(key):  # \(words)\(choices(item))")
      lines.append("\(margin)  # - \(shape(item))")
    } else {
      lines.append("\(margin)# \(key): \(shape(resolved))  # \(words)\(hint(resolved))")
    }
  }

  /// The schema of the groups that a property lists, alone or as one of its forms.
  private func listed(_ schema: Schema) -> Schema? {
    for form in [schema] + schema.keywords.oneOf.map(self.schema.resolve) {
      guard let items = form.keywords.items.map(self.schema.resolve) else { continue }
      if items.keywords.types.contains(.object) { return items }
    }
    return nil
  }

  /// What may be written: the values of a choice, or the form of a date.
  private func hint(_ schema: Schema) -> String {
    let colon = language == .fr ? "\u{A0}: " : ": "
    if let values = values(schema) { return colon + values }
    if schema.keywords.format == .date { return language == .fr ? " (AAAA-MM-JJ)" : " (YYYY-MM-DD)" }
    return ""
  }

  /// The choices of the keys of a listed group: `; kind = work | study`.
  private func choices(_ item: Schema) -> String {
    item.keywords.propertyOrder.compactMap { name in
      guard let property = item.keywords.properties[name] else { return nil }
      guard schema.resolve(property).keywords.types != [.boolean] else { return nil }
      return values(schema.resolve(property)).map { "; \(name) = \($0)" }
    }.joined()
  }

  private func values(_ schema: Schema) -> String? {
    if schema.keywords.types == [.boolean] { return "true | false" }
    guard let allowed = schema.keywords.allowed, allowed.count <= 20 else { return nil }
    return allowed.map(\.spelling).joined(separator: " | ")
  }

  /// The empty form of a value: keys without values, for a person to fill.
  private func shape(_ schema: Schema) -> String {
    let keywords = self.schema.resolve(schema).keywords
    if keywords.types.contains(.object) {
      let pairs = keywords.propertyOrder.map { name in
        "\(name): \(keywords.properties[name].map { shape($0) } ?? "")"
      }
      return "{\(pairs.joined(separator: ", "))}"
    }
    guard keywords.types.contains(.array) else { return "" }
    let item = keywords.items.map(self.schema.resolve)
    return item?.keywords.types.contains(.object) == true ? "[\(item.map { shape($0) } ?? "")]" : "[]"
  }

  private mutating func comment(_ words: Bilingual, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in words[language].split(separator: "\n") { lines.append("\(margin)# \(line)") }
  }

  /// A file name between quotes, so that no name can break out of its line.
  static func quoted(_ name: String) -> String {
    var text = "\""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\" + String(scalar)
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
          let digits = String(scalar.value, radix: 16)
          text += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }
}
