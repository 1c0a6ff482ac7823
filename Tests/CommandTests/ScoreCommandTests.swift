import FoundationEssentials
import Testing

/// `dossier score`, run as a person or a script runs it.
@Suite struct ScoreCommandTests {
  static let yaml = """
    applications: [express-entry]
    language: fr
    people:
      - id: nadia
        role: principal
        given_names: Nadia
        family_name: INVENTÉE
        birth_date: 1997-01-10
        marital_status: single
        activities: []
        education: [{credential: masters, country: CAN, completed: 2020-05-01}]
        language_tests:
          - {test: celpip-general, test_date: 2026-01-15, scores: {reading: 9, writing: 9, listening: 9, speaking: 9}}
    express_entry: {program: fsw, profile_date: 2026-08-01, invitation_date: 2026-10-20, round_cutoff: 400,
      claimed_score: 425, provincial_nomination: false, sibling_in_canada: false, canadian_education: none,
      certificate_of_qualification: false}
    """

  private struct Printed: Decodable {
    struct Text: Decodable {
      var fr: String
      var en: String
    }
    struct Factor: Decodable {
      var key: String
      var points: Int
      var maximum: Int
      var reason: Text
    }
    struct Program: Decodable {
      var eligible: Bool?
      var reasons: [Text]
    }
    struct Warning: Decodable {
      var key: String?
      var message: Text
    }
    struct Dated: Decodable {
      var event: String
      var date: String
      var crs: Int?
      var fsw: Int?
    }
    var as_of: String
    var crs: Grid
    var fsw: Grid
    var programs: [String: Program]
    var claimed: Int?
    var difference: Int?
    var compared_on: String
    var dates: [Dated]
    var warnings: [Warning]

    struct Grid: Decodable {
      var numbers: [String: Int]
      var factors: [Factor]
      private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
      }
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        factors = try container.decode([Factor].self, forKey: Key(stringValue: "factors"))
        numbers = [:]
        for key in container.allKeys {
          if let value = try? container.decode(Int.self, forKey: key) { numbers[key.stringValue] = value }
        }
      }
    }
  }

  private func printed(_ folder: CaseFolder, _ more: [String] = []) throws -> Printed {
    let run = try Dossier.run(["score", folder.path, "--format", "json"] + Dossier.day + more)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.messages)")
    return try JSONDecoder().decode(Printed.self, from: Data(run.output))
  }

  @Test func theJSONHasThePromisedKeys() throws {
    let score = try printed(try CaseFolder(yaml: Self.yaml))
    #expect(score.as_of == "2026-11-28")
    #expect(
      score.crs.numbers == [
        "age": 110, "education": 135, "first_language": 124, "second_language": 0, "canadian_work": 0, "core": 369,
        "spouse_education": 0, "spouse_language": 0, "spouse_work": 0, "spouse": 0, "education_x_language": 50,
        "education_x_canadian_work": 0, "foreign_x_language": 0, "foreign_x_canadian_work": 0,
        "transfer_education": 50, "transfer_foreign": 0, "transfer_certificate": 0, "transferability": 50, "french": 0,
        "nomination": 0, "canadian_education": 0, "sibling": 0, "job_offer": 0, "additional": 0, "total": 419,
      ])
    #expect(score.fsw.numbers["total"] == 59 && score.fsw.numbers["pass_mark"] == 67)
    #expect(Set(score.programs.keys) == ["fsw", "cec", "fst"])
    for program in score.programs.values { #expect(program.eligible == true || !program.reasons.isEmpty) }
    #expect(score.claimed == 425 && score.difference == -6 && score.compared_on == "2026-10-20")
    #expect(score.dates.map(\.event) == ["profile", "invitation", "judged"])
    #expect(score.warnings.map(\.key) == ["express_entry.relatives_in_canada"])
    for factor in score.crs.factors + score.fsw.factors {
      #expect(factor.points <= factor.maximum && factor.reason.fr != factor.reason.en, "\(factor.key)")
    }
  }

  @Test func textFitsAndSpeaksTheLanguageOfTheCase() throws {
    let folder = try CaseFolder(yaml: Self.yaml)
    let french = try Dossier.run(["score", folder.path] + Dossier.day)
    #expect(french.status == 0 && french.text.contains("Système de classement global"))
    #expect(french.text.contains("soit 6 de moins"))
    let english = try Dossier.run(["pointage", folder.path, "--lang", "en"] + Dossier.day)
    #expect(english.text.contains("Comprehensive Ranking System") && !english.text.contains("Système"))
    for line in (french.text + english.text).split(separator: "\n") {
      #expect(line.count <= 80 && !line.hasSuffix(" "), "\(line)")
    }
    let both = try Dossier.run(["score", folder.path, "--lang", "both"] + Dossier.day).text
    #expect(both.contains("Système de classement global") && both.contains("Comprehensive Ranking System"))
    #expect(folder.neighbours == ["amina"])
  }

  @Test func plansChangeTheScoreAndNothingElse() throws {
    let folder = try CaseFolder(yaml: Self.yaml)
    #expect(try printed(folder, ["--what-if", "express_entry.provincial_nomination=true"]).crs.numbers["total"] == 1019)
    let two = ["--what-if", "express_entry.sibling_in_canada=true", "--what-if", "people.nadia.birth_date=1990-01-10"]
    #expect(try printed(folder, two).crs.numbers["total"] == 419 + 15 - 110 + 72)
    #expect(try printed(folder).crs.numbers["total"] == 419)
    #expect(ScratchFolder.names(in: folder.path) == ["case.yaml"])
  }

  @Test(arguments: [
    "nothing", "people.paul.birth_date=1990-01-01", "express_entry.no_such_key=1", "people.nadia.birth_date=soon",
  ])
  func aPlanThatCannotBeIsWrongUsage(_ change: String) throws {
    let folder = try CaseFolder(yaml: Self.yaml)
    let run = try Dossier.run(["score", folder.path, "--what-if", change] + Dossier.day)
    #expect(run.status == 64 && run.output.isEmpty && run.messages.contains(change), "\(run.messages)")
  }

  @Test func faultsEndAsTheyDoElsewhere() throws {
    let bad = try CaseFolder(yaml: "applications: [express-entry]\npeople: []\n")
    let run = try Dossier.run(["score", bad.path])
    #expect(run.status == 65 && run.messages.contains("case.yaml:2:9: "))
    #expect(try Dossier.run(["score", bad.path + "-nowhere"]).status == 66)
    let folder = try CaseFolder(yaml: Self.yaml)
    #expect(try Dossier.run(["score", folder.path, "--output", folder.path + "/x.txt"]).status == 64)
    let file = folder.around + "/score.json"
    let write = ["score", folder.path, "--format", "json", "--output", file] + Dossier.day
    #expect(try Dossier.run(write).status == 0)
    #expect(try Dossier.run(write).status == 73)
    #expect(try Dossier.run(write + ["--overwrite"]).status == 0)
  }
}
