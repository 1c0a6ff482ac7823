import Bytes
import Yams

/// Reads the facts of a case folder. Nothing is read but `case.yaml`.
public enum CaseLoader {
  /// Loads the case of a folder whose path is given in bytes, as the system knows it.
  /// - Throws: ``CaseLoadError``; all faults of the file at once.
  public static func load(folder: [UInt8]) throws(CaseLoadError) -> LoadedCase {
    try load(yaml: try CaseSource.read(folder: folder))
  }

  /// Loads the case of a folder.
  public static func load(folder: String) throws(CaseLoadError) -> LoadedCase {
    try load(folder: Array(folder.utf8))
  }

  /// Loads a case from the bytes of a `case.yaml`.
  public static func load(yaml bytes: [UInt8]) throws(CaseLoadError) -> LoadedCase {
    let schema: SchemaDocument
    do { schema = try document.get() } catch { throw .program(error) }
    let source = StrictYAML.read(bytes)
    var faults = source.faults
    if let node = source.node { faults += schema.validate(node) + CaseConsistency.faults(node) }
    guard let node = source.node, faults.isEmpty else { throw .invalid(Faults(faults)) }
    do throws(Faults) {
      var facts = try schema.decode(Case.self, node)
      normalisePaths(&facts)
      var locations: [String: LoadedCase.Place] = [:]
      locate(node, "", &locations)
      return LoadedCase(case: facts, sourceDigest: SHA256.hexadecimal(of: bytes), locations: locations)
    } catch {
      throw .invalid(error)
    }
  }

  /// The facts of a tree that has no fault of structure, held against the schema.
  static func facts(_ node: Node) throws(CaseLoadError) -> Case {
    let schema: SchemaDocument
    do { schema = try document.get() } catch { throw .program(error) }
    let faults = schema.validate(node) + CaseConsistency.faults(node)
    guard faults.isEmpty else { throw .invalid(Faults(faults)) }
    do throws(Faults) {
      var facts = try schema.decode(Case.self, node)
      normalisePaths(&facts)
      return facts
    } catch {
      throw .invalid(error)
    }
  }

  /// Reads the schema of case files, so that it is ready when the first is loaded.
  public static func prepare() { _ = document }

  private static let document = Result<SchemaDocument, SchemaRefused> { () throws(SchemaRefused) in
    try SchemaDocument(embedded: "schemas/case.schema.json")
  }

  private static func locate(_ node: Node, _ path: String, _ locations: inout [String: LoadedCase.Place]) {
    if let mark = node.mark { locations[path] = LoadedCase.Place(line: mark.line, column: mark.column) }
    if let mapping = node.mapping {
      for (key, value) in mapping {
        let name = key.scalar?.string ?? ""
        locate(value, path.isEmpty ? name : "\(path).\(name)", &locations)
      }
    }
    if let sequence = node.sequence {
      for (index, item) in sequence.enumerated() { locate(item, "\(path)[\(index)]", &locations) }
    }
  }

  /// Paths are compared with those of the folder's listing, which have no `./` and no `//`.
  private static func normalisePaths(_ facts: inout Case) {
    facts.documents = facts.documents?.map { document in
      var document = document
      document.file = CasePath.normalised(document.file)
      document.translates = document.translates.map(CasePath.normalised)
      return document
    }
    facts.ignore = facts.ignore?.map(CasePath.normalised)
    facts.waivers = facts.waivers?.map { waiver in
      var waiver = waiver
      waiver.file = waiver.file.map(CasePath.normalised)
      waiver.proof = waiver.proof.map(CasePath.normalised)
      return waiver
    }
    let errors = facts.refusal?.errors?.map { officerError in
      var officerError = officerError
      officerError.evidenceFile = officerError.evidenceFile.map(CasePath.normalised)
      return officerError
    }
    facts.refusal?.errors = errors
    let concerns = facts.refusal?.concerns?.map { concern in
      var concern = concern
      concern.evidenceFile = concern.evidenceFile.map(CasePath.normalised)
      return concern
    }
    facts.refusal?.concerns = concerns
    let deposits = facts.expressEntry?.funds?.deposits?.map { deposit in
      var deposit = deposit
      deposit.proof = deposit.proof.map(CasePath.normalised)
      return deposit
    }
    facts.expressEntry?.funds?.deposits = deposits
    for index in facts.people.indices {
      facts.people[index].otherNames = facts.people[index].otherNames?.map { name in
        var name = name
        name.proof = name.proof.map(CasePath.normalised)
        return name
      }
    }
  }
}
