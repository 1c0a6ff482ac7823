/// The numbers and days of the remedies, from `schemas/figures/refusal-grounds.yaml`.
struct RefusalFigures: Decodable, Sendable {
  var courtDays: Int
  var courtDaysOutside: Int
  var notesDays: Int
  var accessRequestCents: Int
  var barYears: Int
  /// Since when anyone may ask for their own file.
  var privacyOpenSince: Day
  /// Since when refusals of temporary residence carry the officer's notes.
  var officerNotesSince: Day
  /// Since when an offer of employment gives no points.
  var offerPointsEnded: Day
  /// Since when the medical examination comes before the application.
  var medicalFirstSince: Day
  var workBarMonths: Int
  var assessmentYears: Int
  var medicalMonths: Int
  var policeMonths: Int
  var passMark: Int
}
