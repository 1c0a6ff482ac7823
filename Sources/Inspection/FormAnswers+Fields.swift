extension FormAnswers {
  init(_ fields: FormFields) {
    self.init()
    familyName = fields.value("Name", "FamilyName") ?? fields.value("q1", "FamilyName") ?? fields.value("FamilyName")
    givenNames =
      fields.value("Name", "GivenName") ?? fields.value("q1", "GivenName") ?? fields.value("GivenNames")
      ?? fields.value("GivenName")
    birthDate = Self.date(fields, ["DOBYear", "DOBMonth", "DOBDay"]) ?? Self.date(fields, ["DOBYYYY", "DOBMM", "DOBDD"])
      ?? fields.value("AppDOB") ?? fields.value("PersonalData", "DOB")
    passportNumber = fields.value(below: "Passport", "PassportNum")
    passportExpiry = fields.value(below: "Passport", "ExpiryDate")
    uci = fields.value("UCIClientID") ?? fields.value("UCI")
    asksRestoration = fields.value("ApplyingFor", "RestoreStat").map { $0 == "1" }
    workPermitType = fields.value("DetailsOfWork", "Purpose", "Type") ?? fields.value("WorkPermitType")
  }

  /// Year, month and day are one date only where all three stand side by side.
  private static func date(_ fields: FormFields, _ names: [String]) -> String? {
    guard let year = fields.leaves.first(where: { $0.path.last == names[0] }) else { return nil }
    let siblings = fields.leaves.filter { $0.path.dropLast().elementsEqual(year.path.dropLast()) }
    let parts = names.compactMap { name in siblings.first { $0.path.last == name }?.value }
    return parts.count == 3 ? parts.joined(separator: "-") : nil
  }
}
