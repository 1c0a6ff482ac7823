@testable import DossierKit

/// One fact taken away from each letter that a case can do without no part of, with the key that the bracket names.
enum LettersRemovals {
  typealias Removal = LettersFactsTests.Removal

  static let all: [Removal] =
    everyone + restoration + bridging + funds + fairness + reconsideration + notes + representative

  /// What every letter of the applicant names: place, name, address.
  private static let everyone: [Removal] = LetterKind.allCases.filter { $0 != .representative }.flatMap { kind in
    [
      Removal("people.amina.contact.city", of: kind) { $0.people[0].contact?.city = nil },
      Removal("people.amina.contact.address", of: kind) { $0.people[0].contact?.address = nil },
      Removal("people.amina.family_name", of: kind) { $0.people[0].familyName = nil },
      Removal("people.amina.given_names", of: kind) { $0.people[0].givenNames = nil },
      Removal("people.amina.uci", of: kind) { $0.people[0].uci = nil },
    ]
  }

  private static let restoration: [Removal] = [
    Removal("restoration.restore_as", of: .restoration) { $0.restoration?.restoreAs = nil },
    Removal("restoration.requested_permit", of: .restoration) { $0.restoration?.requestedPermit = nil },
    Removal("restoration.cause", of: .restoration) { $0.restoration?.cause = nil },
    Removal("restoration.purpose", of: .restoration) { $0.restoration?.purpose = nil },
    Removal("restoration.restore_as", of: .restoration) { $0.restoration = nil },
    Removal("people.amina.permits[0].number", of: .restoration) { $0.people[0].permits?[0].number = nil },
    Removal("people.amina.permits[0].number", of: .restoration) { $0.people[0].permits = nil },
    Removal("people.amina.last_entry.date", of: .restoration) { $0.people[0].lastEntry = nil },
    Removal("people.amina.activities", of: .restoration) { $0.people[0].activities = nil },
    Removal("people.amina.in_canada", of: .restoration) { $0.people[0].inCanada = nil },
    Removal("people.amina.removal_order", of: .restoration) { $0.people[0].removalOrder = nil },
    Removal("people.amina.declaration_a22_1", of: .restoration) { $0.people[0].declarationA221 = nil },
    Removal("people.amina.province", of: .restoration) { $0.people[0].province = nil },
    Removal("people.amina.extension.decision", of: .restoration) { $0.people[0].extension?.values[0].decision = nil },
    Removal("people.amina.enrolled_and_studying", of: .restoration) {
      $0.restoration?.restoreAs = .student
      $0.restoration?.requestedPermit = .study
      $0.people[0].permits?[0].kind = .study
      $0.people[0].activities = nil
    },
  ]

  private static let bridging: [Removal] = [
    Removal("people.amina.permits[0].number", of: .ptot) { $0.people[0].permits?[0].number = nil },
    Removal("people.amina.permits.expiry_date", of: .ptot) { $0.people[0].permits?[0].expiryDate = nil },
    Removal("people.amina.permits", of: .ptot) { $0.people[0].permits = nil },
    Removal("people.amina.activities[1].employer", of: .ptot) { $0.people[0].activities?[1].employer = nil },
    Removal("people.amina.activities[1].from", of: .ptot) { $0.people[0].activities?[1].from = nil },
    Removal("people.amina.in_canada", of: .ptot) { $0.people[0].inCanada = nil },
    Removal("people.amina.province", of: .ptot) { $0.people[0].province = nil },
    Removal("permanent_residence.class", of: .ptot) { $0.permanentResidence?.class = nil },
    Removal("permanent_residence.application_number", of: .ptot) { $0.permanentResidence?.applicationNumber = nil },
    Removal("permanent_residence.acknowledged_on", of: .ptot) { $0.permanentResidence?.acknowledgedOn = nil },
    Removal("permanent_residence.principal_applicant", of: .ptot) { $0.permanentResidence?.principalApplicant = nil },
    Removal("permanent_residence.nomination_restricted", of: .ptot) { $0.permanentResidence?.class = .pnp },
    Removal("people.amina.extension.kind", of: .ptot) {
      $0.people[0].permits?[0].expiryDate = day("2026-10-15")
      $0.people[0].extension = OneOrMany([Extension(kind: nil, filedOn: day("2026-10-01"), decision: .pending)])
    },
  ]

  private static let funds: [Removal] = [
    Removal("express_entry.program", of: .fundsExemption) { $0.expressEntry?.program = nil },
    Removal("express_entry.invitation_date", of: .fundsExemption) { $0.expressEntry?.invitationDate = nil },
    Removal("express_entry.funds.authorized_to_work", of: .fundsExemption) {
      $0.expressEntry?.program = .fsw
      $0.expressEntry?.funds = nil
    },
    Removal("express_entry.job_offer.employer", of: .fundsExemption) {
      $0.expressEntry?.program = .fst
      $0.expressEntry?.jobOffer = nil
    },
    Removal("express_entry.job_offer.noc", of: .fundsExemption) {
      $0.expressEntry?.program = .fsw
      $0.expressEntry?.jobOffer?.noc = nil
    },
    Removal("people.amina.permits[0].number", of: .fundsExemption) {
      $0.expressEntry?.program = .fsw
      $0.people[0].permits = nil
    },
  ]

  private static let fairness: [Removal] = [
    Removal("refusal.date", of: .fairnessResponse) { $0.refusal?.date = nil },
    Removal("refusal.office", of: .fairnessResponse) { $0.refusal?.office = nil },
    Removal("refusal.application_number", of: .fairnessResponse) { $0.refusal?.applicationNumber = nil },
    Removal("refusal.reply_by", of: .fairnessResponse) { $0.refusal?.replyBy = nil },
    Removal("refusal.concerns[0].quote", of: .fairnessResponse) { $0.refusal?.concerns?[0].quote = nil },
    Removal("refusal.concerns[0].answer", of: .fairnessResponse) { $0.refusal?.concerns?[0].answer = nil },
    Removal("refusal.concerns[0].answer", of: .fairnessResponse) { $0.refusal?.concerns = nil },
    Removal("refusal.concerns[0].evidence_file", of: .fairnessResponse) {
      $0.refusal?.concerns?[0].evidenceFile = "work/lost.pdf"
    },
    Removal("refusal.date", of: .fairnessResponse) { $0.refusal = nil },
  ]

  private static let reconsideration: [Removal] = [
    Removal("refusal.date", of: .reconsideration) { $0.refusal?.date = nil },
    Removal("refusal.office", of: .reconsideration) { $0.refusal?.office = nil },
    Removal("refusal.application_number", of: .reconsideration) { $0.refusal?.applicationNumber = nil },
    Removal("refusal.errors[0].quote", of: .reconsideration) { $0.refusal?.errors?[0].quote = nil },
    Removal("refusal.errors[0].why", of: .reconsideration) { $0.refusal?.errors?[0].why = nil },
    Removal("refusal.errors[0].evidence_file", of: .reconsideration) { $0.refusal?.errors?[0].evidenceFile = nil },
  ]

  private static let notes: [Removal] = [
    Removal("refusal.application_number", of: .gcmsRequest) { $0.refusal = nil },
    Removal("people.amina.birth_date", of: .gcmsRequest) { $0.people[0].birthDate = nil },
    Removal("people.amina.citizenships", of: .gcmsRequest) { $0.people[0].citizenships = nil },
  ]

  private static let representative: [Removal] = [
    Removal("representative.name", of: .representative) { $0.representative?.name = nil },
    Removal("representative.paid", of: .representative) { $0.representative?.paid = nil },
    Removal("representative.licence", of: .representative) { $0.representative?.licence = nil },
    Removal("representative.regulator", of: .representative) { $0.representative?.regulator = nil },
    Removal("representative.address", of: .representative) { $0.representative?.address = nil },
    Removal("representative.imm5476_signed_on", of: .representative) { $0.representative?.imm5476SignedOn = nil },
    Removal("people.amina.uci", of: .representative) { $0.people[0].uci = nil },
    Removal("people.amina.family_name", of: .representative) { $0.people[0].familyName = nil },
    Removal("people.amina.birth_date", of: .representative) { $0.people[0].birthDate = nil },
  ]
}
