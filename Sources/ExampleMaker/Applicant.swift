/// An invented person: what is both in `case.yaml` and in the papers.
struct Applicant {
  let id: String
  let familyName: String
  let givenNames: String
  /// `F` or `M`, as a passport prints it.
  let sex: String
  /// Days as `YYYY-MM-DD`.
  let birthDate: String
  let birthPlace: String
  /// The country of citizenship, ISO 3166-1 alpha-3.
  let country: String
  /// Its name as the passport prints it.
  let countryName: String
  let passportNumber: String
  let passportIssue: String
  let passportExpiry: String
  /// Client number; empty outside Canada.
  let uci: String
  let address: [String]
  let email: String
  /// Which of the drawn faces.
  let face: Int

  var fullName: String { "\(givenNames) \(familyName)" }
}
