/// To intend to live outside Quebec (IRPR ss. 75(1), 87.1(1), 87.2(2)).
enum ProvinceCriterion {
  static let key = "permanent_residence.intended_province"

  static func answer(_ situation: ProgramSituation) -> Answer {
    guard let province = situation.case.permanentResidence?.intendedProvince else {
      return .unknown(
        keys: [key],
        Bilingual(fr: "La province de destination n’est pas indiquée.", en: "The intended province is not given."))
    }
    return .of(
      province != "QC",
      yes: Bilingual(fr: "La destination est hors du Québec.", en: "The destination is outside Quebec."),
      no: Bilingual(
        fr: "La province de destination est le Québec\u{00A0}: Entrée express ne s’adresse qu’aux personnes qui "
          + "veulent s’établir ailleurs.",
        en: "The intended province is Quebec: Express Entry is only for people who intend to live elsewhere."))
  }
}
