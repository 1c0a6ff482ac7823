/// A country or territory of ISO 3166-1.
public struct Country: Codable, Sendable, Hashable {
  /// Alpha-3.
  public var code: String
  /// Alpha-2.
  public var short: String
  public var name: Bilingual
  /// « en », « au », « aux » or « à » with the name: « en France », « au Maroc », « à Cuba ».
  public var place: String
  /// « de la », « du », « des », « de l’ », « de » or « d’ », joined to the name: « de la France », « du Maroc ».
  public var of: String
  /// Other names found in file names; small letters, no accents.
  public var aliases: [String]?
}

extension Country {
  /// Where, in French: « en France », « au Maroc », « à l’Île de Man ».
  public var frenchPlace: String { place + (place.hasSuffix("’") ? "" : " ") + name.fr }

  /// Whose, in French: « de la France », « du Maroc », « d’Haïti ».
  public var frenchOf: String { of + (of.hasSuffix("’") ? "" : " ") + name.fr }
}
