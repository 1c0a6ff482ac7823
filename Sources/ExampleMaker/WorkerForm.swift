/// The answers of an invented IMM 5710, built like the real form but far smaller.
struct WorkerForm {
  enum Validation {
    /// The Validate button was never pressed: no flag, no day, no barcode.
    case never
    /// Pressed, and the form saved, on a day.
    case done(on: String)
  }

  let applicant: Applicant
  let isFrench: Bool
  /// Codes of the form's own lists, not of ISO.
  let countryCode: String
  let provinceCode: String
  let maritalCode: String
  let currentPermit: (number: String, from: String, to: String)
  let lastEntry: (day: String, place: String)
  let job: (title: String, employer: String, from: String, to: String, city: String)
  let wanted: (from: String, to: String)
  let street: (number: String, name: String, city: String, postalCode: String)
  let validation: Validation

  var label: String { "IMM 5710 (06-2019) \(isFrench ? "F" : "E")" }

  /// In the order of the form; those of one group stand together.
  var fields: [FormField] {
    personal + status + marriage + passport + contact + work + background + signature
  }

  /// What each barcode of the printed form holds; none before the form is validated.
  var barcodes: [String] {
    guard case .done = validation else { return [] }
    return Self.barcodeNumbers.map { number in
      let values = fields.filter { $0.barcode == number }.map(\.printed)
      return (["IMM5710_06-2018_\(number)"] + values).joined(separator: "|") + "|"
    }
  }

  static let barcodeNumbers = 1...6

  private var flag: String {
    guard case .done = validation else { return "" }
    return isFrench ? "Oui" : "Yes"
  }

  private var personal: [FormField] {
    let own = "Page1/PersonalDetails"
    let birth = Self.parts(applicant.birthDate)
    return [
      // A checksum that Reader computes on saving; this one is invented.
      FormField("Page1/Header/CRCNum", flag.isEmpty ? "" : "1972000\(applicant.uci.suffix(3))"),
      FormField("Page1/FormVersion", isFrench ? ".FRA-06-2019" : ".ENU-06-2019"),
      FormField("\(own)/ApplicationValidatedFlag", flag),
      FormField("\(own)/ServiceIn/UCIClientID", applicant.uci, 1),
      FormField("\(own)/ServiceIn/ServiceIn", isFrench ? "02" : "01", 1),
      FormField("\(own)/OfficeUse/ApplicationValidatedFlag", flag),
      FormField("\(own)/ApplyingFor/RestoreStat", "1", 1),
      FormField("\(own)/ApplyingFor/Extend", "0", 1),
      FormField("\(own)/ApplyingFor/NewEmployer", "0", 1),
      FormField("\(own)/ApplyingFor/TRP", "0", 1),
      FormField("\(own)/Name/FamilyName", applicant.familyName, 1),
      FormField("\(own)/Name/GivenName", applicant.givenNames, 1),
      FormField("\(own)/q3-4-5/sex/Sex", applicant.sex == "F" ? "Female" : "Male", 1),
      FormField("\(own)/q3-4-5/dob/DOBDay", birth.day, 1),
      FormField("\(own)/q3-4-5/dob/DOBMonth", birth.month, 1),
      FormField("\(own)/q3-4-5/dob/DOBYear", birth.year, 1),
      FormField("\(own)/q3-4-5/pob/PlaceBirthCity", applicant.birthPlace, 1),
      FormField("\(own)/q3-4-5/pob/PlaceBirthCountry", countryCode, 1),
      FormField("\(own)/Citizenship/Citizenship", countryCode, 1),
    ]
  }

  private var status: [FormField] {
    let own = "Page1/PersonalDetails/CurrentCOR"
    let (from, to) = (Self.parts(currentPermit.from), Self.parts(currentPermit.to))
    return [
      FormField("\(own)/CurrentCOR/Row2/Country", "511", 1),
      FormField("\(own)/CurrentCOR/Row2/Status", "04", 1),
      FormField("\(own)/CurrentCOR/Row2/FromDate", currentPermit.from),
      FormField("\(own)/CurrentCOR/Row2/ToDate", currentPermit.to),
      FormField("\(own)/CORDates/FromYr", from.year, 1), FormField("\(own)/CORDates/FromMM", from.month, 1),
      FormField("\(own)/CORDates/FromDD", from.day, 1), FormField("\(own)/CORDates/ToYr", to.year, 1),
      FormField("\(own)/CORDates/ToMM", to.month, 1), FormField("\(own)/CORDates/ToDD", to.day, 1),
    ]
  }

  private var marriage: [FormField] {
    let own = "Page2/MaritalStatus/PrevMarriage"
    var day = (year: "", month: "", day: "")
    if case .done(let text) = validation { day = Self.parts(text) }
    return [
      FormField("Page1/MaritalStatus/Current/MaritalStatus", maritalCode, 1),
      FormField("\(own)/PrevMarriedIndicator", "N", 1),
      FormField("\(own)/DateLastValidated/Year", day.year, 1),
      FormField("\(own)/DateLastValidated/Month", day.month, 1),
      FormField("\(own)/DateLastValidated/Day", day.day, 1),
    ]
  }

  private var passport: [FormField] {
    let own = "Page2/Passport"
    let (issue, expiry) = (Self.parts(applicant.passportIssue), Self.parts(applicant.passportExpiry))
    return [
      FormField("Page2/Languages/communicateLang", "Both", 2),
      FormField("\(own)/PassportNum", applicant.passportNumber, 2),
      FormField("\(own)/CountryofIssue", countryCode, 2),
      FormField("\(own)/IssueDate", applicant.passportIssue),
      FormField("\(own)/ExpiryDate", applicant.passportExpiry),
      FormField("\(own)/Issue/YYYY", issue.year, 2), FormField("\(own)/Issue/MM", issue.month, 2),
      FormField("\(own)/Issue/DD", issue.day, 2), FormField("\(own)/Expiry/YYYY", expiry.year, 2),
      FormField("\(own)/Expiry/MM", expiry.month, 2), FormField("\(own)/Expiry/DD", expiry.day, 2),
    ]
  }

  private var contact: [FormField] {
    let own = "Page2/ContactInformation"
    return [
      FormField("\(own)/Mailing/AddrLine1/StreetNum", street.number, 2),
      FormField("\(own)/Mailing/AddrLine1/Streetname", street.name, 2),
      FormField("\(own)/Mailing/AddrLine2/City", street.city, 2),
      FormField("\(own)/Mailing/AddrLine2/Country", "511", 2),
      FormField("\(own)/Mailing/AddrLine2/Prov", provinceCode, 2),
      FormField("\(own)/Mailing/AddrLine2/PostalCode", street.postalCode, 2),
      FormField("\(own)/Resi/SameAsAddr/SameAsMailingInd", "Y", 2),
      FormField("\(own)/q5-6/Email/Email", applicant.email, 2),
    ]
  }

  private var work: [FormField] {
    let (from, to) = (Self.parts(job.from), Self.parts(job.to))
    let own = "Page3/Employment/EmpRec1"
    return [
      FormField("Page3/ComingIntoCda/OrigEntry/DateLastEntry", lastEntry.day, 5),
      FormField("Page3/ComingIntoCda/OrigEntry/Place", lastEntry.place, 5),
      FormField("Page3/ComingIntoCda/PurposeOfVisit/PurposeOfVisit", "05", 5),
      FormField("Page3/ComingIntoCda/PrevDocNum/docNum", currentPermit.number, 5),
      FormField("Page3/DetailsOfWork/Purpose/Type", "OWP", 6),
      FormField("Page3/DetailsOfWork/Location/Prov", provinceCode, 6),
      FormField("Page3/DetailsOfWork/Duration/FromDate", wanted.from, 6),
      FormField("Page3/DetailsOfWork/Duration/ToDate", wanted.to, 6),
      FormField("\(own)/Line1/From/YYYY", from.year, 3), FormField("\(own)/Line1/From/MM", from.month, 3),
      FormField("\(own)/Line1/Occupation", job.title, 3), FormField("\(own)/Line1/Employer", job.employer, 3),
      FormField("\(own)/Line2/To/YYYY", to.year, 3), FormField("\(own)/Line2/To/MM", to.month, 3),
      FormField("\(own)/Line2/City", job.city, 3), FormField("\(own)/Line2/Country", "511", 3),
      FormField("\(own)/Line2/ProvState", provinceCode, 3),
    ]
  }

  private var background: [FormField] {
    let own = "Page4/BackgroundInfo"
    return [
      FormField("\(own)/HealthQ/qANY", "N", 4), FormField("\(own)/HealthQ/qBNY", "N", 4),
      FormField("\(own)/PrevApplied/qANY", "N", 4), FormField("\(own)/PrevApplied/qBNY", "N", 4),
      FormField("\(own)/PrevApplied/qCNY", "N", 4), FormField("\(own)/Criminal/qANY", "N", 4),
      FormField("\(own)/Military/qANY", "N", 4), FormField("\(own)/Occupation/Choice", "N", 4),
      FormField("\(own)/GovPosition/qGovtNY", "N", 4), FormField("\(own)/Illtreatment/qWitnessNY", "N", 4),
    ]
  }

  private var signature: [FormField] {
    [
      FormField("Page4/Signature/FutureComm", "N"),
      FormField("Page4/Signature/TextField2", applicant.fullName),
      FormField("Page4/ReaderInfo", flag.isEmpty ? "" : "Reader.26.Example", 6),
    ]
  }

  private static func parts(_ day: String) -> (year: String, month: String, day: String) {
    let parts = day.split(separator: "-").map(String.init)
    return parts.count == 3 ? (parts[0], parts[1], parts[2]) : ("", "", "")
  }
}
