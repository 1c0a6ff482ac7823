public import FoundationEssentials

/// A score report as JSON, with the settings of the other reports: keys sorted, the same bytes for the same report.
public enum ScoreJSON {
  /// One object over several lines, ended by a line feed.
  public static func pretty(_ report: ScoreReport) throws -> Data {
    try JSONReporter.encode(report, [.prettyPrinted])
  }
}

/// A name of JSON that is made from data, such as that of a factor.
private struct NameKey: CodingKey {
  let stringValue: String
  let intValue: Int? = nil
  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension FactorScore: Encodable {
  private enum CodingKeys: String, CodingKey { case key, points, maximum, reason }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key, forKey: .key)
    try container.encode(points, forKey: .points)
    try container.encode(maximum, forKey: .maximum)
    try container.encode(reason, forKey: .reason)
  }
}

/// Each factor by its name, and all of them again with their reasons.
extension CRSScore: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NameKey.self)
    for factor in factors { try container.encode(factor.points, forKey: NameKey(factor.key)) }
    try container.encode(withSpouseColumn, forKey: NameKey("with_spouse_column"))
    try container.encode(factors, forKey: NameKey("factors"))
  }
}

extension FSWScore: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NameKey.self)
    for factor in factors { try container.encode(factor.points, forKey: NameKey(factor.key)) }
    try container.encode(passMark, forKey: NameKey("pass_mark"))
    try container.encode(meetsLanguageMinimum, forKey: NameKey("meets_language_minimum"))
    try container.encode(passes, forKey: NameKey("pass"))
    try container.encode(factors, forKey: NameKey("factors"))
  }
}

extension ScoreReport.Dated: Encodable {
  private enum CodingKeys: String, CodingKey { case event, date, crs, fsw }

  /// The totals only: the factors of the day judged stand apart.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(event, forKey: .event)
    try container.encode(score.day, forKey: .date)
    try container.encode(score.crs?.total, forKey: .crs)
    try container.encode(score.fsw?.total, forKey: .fsw)
  }
}

extension ScoreReport.WhatIf: Encodable {
  private enum CodingKeys: String, CodingKey { case changes, without }
  private enum TotalKeys: String, CodingKey { case crs, fsw }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(changes, forKey: .changes)
    var totals = container.nestedContainer(keyedBy: TotalKeys.self, forKey: .without)
    try totals.encode(without.crs?.total, forKey: .crs)
    try totals.encode(without.fsw?.total, forKey: .fsw)
  }
}

extension ScoreReport: Encodable {
  private enum CodingKeys: String, CodingKey {
    case schemaVersion, tool, `case`, asOf, crs, fsw, programs, firstOfficialLanguage, claimed, difference, comparedOn
    case dates, lowestScore, tieBreak, nextChanges, warnings, whatIf, sources, disclaimer
  }

  /// The keys of product §8, and what text shows beside them. Every key is written, also where it is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schemaVersion, forKey: .schemaVersion)
    try container.encode(Report.Tool(name: ToolVersion.name, version: ToolVersion.version), forKey: .tool)
    try container.encode(self.case, forKey: .case)
    try container.encode(score.day, forKey: .asOf)
    try container.encode(score.crs, forKey: .crs)
    try container.encode(score.fsw, forKey: .fsw)
    var programKeys = container.nestedContainer(keyedBy: NameKey.self, forKey: .programs)
    for (program, eligibility) in programs { try programKeys.encode(eligibility, forKey: NameKey(program.rawValue)) }
    try container.encode(score.firstLanguage, forKey: .firstOfficialLanguage)
    try container.encode(claimed, forKey: .claimed)
    try container.encode(difference, forKey: .difference)
    try container.encode(compared.score.day, forKey: .comparedOn)
    try container.encode(dates, forKey: .dates)
    try container.encode(lowestScore, forKey: .lowestScore)
    try container.encode(TieBreak(profileDate), forKey: .tieBreak)
    try container.encode(nextChanges, forKey: .nextChanges)
    try container.encode(warnings, forKey: .warnings)
    try container.encode(whatIf, forKey: .whatIf)
    try container.encode(score.sources, forKey: .sources)
    try container.encode(Disclaimer.text, forKey: .disclaimer)
  }
}
