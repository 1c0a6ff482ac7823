import Foundation
import Testing

@testable import DossierKit

/// The plan: what comes first, by when, and the case side by side as it was filed and as it is.
@Suite struct RefusalPlanTests {
  private static let incomplete = RefusalSample.residence
    + "Your application does not meet the requirements of a complete application as described in section 10 and has been "
    + "rejected for being incomplete.\n\nMissing:\n\n- the photo of your daughter\n- proof of settlement funds: no official letters from your bank\n"
    + "- a letter from your employer with your duties\n- proof of a medical examination\n- the police certificate of Chile\n"

  @Test func whatOthersTakeLongestToIssueComesFirst() throws {
    let steps = try RefusalSample.report(Self.incomplete).plan.steps
    #expect(
      steps.map(\.code) == ["police-certificate", "medical-proof-missing", "employment-letter", "settlement-funds", "photo-or-form"])
    #expect(steps.allSatisfy { $0.due == nil })
  }

  @Test func theAnswerToAFairnessLetterComesFirstWithItsDay() throws {
    let report = try RefusalSample.report(
      RefusalSample.residence + "No decision has been made. I have concerns that the letter from your employer is not genuine and that you "
        + "misrepresented your work.\n\nYour bank letter shows less than the settlement funds required.\n\nYou may respond within 30 days of the date of this letter.\n")
    #expect(report.kind == .fairnessLetter && report.remedies.first?.code == .reply)
    #expect(report.plan.steps.first?.code == "reply")
    #expect(report.plan.steps.allSatisfy { $0.due?.description == "2026-12-10" } && report.plan.steps.count > 2)
    let text = RefusalTextReporter(language: .fr, coloured: false).text(report)
    let reply = try #require(text.range(of: "Répondre au plus tard le 10\u{00A0}décembre\u{00A0}2026."))
    let heading = try #require(text.range(of: "Motifs"))
    #expect(reply.lowerBound < heading.lowerBound)
  }

  /// The last day of restoration is that of `status`, never the Court's.
  @Test func aReturnedRestorationIsDueOnItsOwnLastDay() throws {
    let letter = RefusalSample.restoration + "We are returning your application for restoration of status under section 12 "
      + "because it does not meet the requirements of section 10.\n\nMissing:\n\n- the form IMM 5710 is not signed\n"
    let rest = "    permits: [{kind: work, issue_date: 2024-09-01, expiry_date: 2026-09-15}]"
    let report = try RefusalSample.report(letter, rest: rest, application: .restoration)
    #expect(report.kind == .rejectedIncomplete)
    #expect(report.plan.steps.map(\.code) == ["photo-or-form"])
    #expect(report.plan.steps.first?.due?.description == "2026-12-14")
  }

  private static let score = """
        birth_date: 1990-05-01
        marital_status: single
    express_entry: {invitation_date: 2026-08-01, round: {lowest_score: %}}
    permanent_residence: {class: cec, submitted_on: 2026-09-15}
    """

  /// Section 11.2 asks on two days, against the lowest score of the round.
  @Test(arguments: [0, 1, 1_200]) func theScoreIsHeldAgainstTheRoundOnBothDays(_ lowest: Int) throws {
    let report = try RefusalSample.report(
      Self.incomplete, rest: Self.score.replacing("%", with: String(lowest)), submitted: "2026-09-15")
    #expect(report.plan.scores.map(\.event) == [.invitation, .receipt])
    #expect(report.plan.scores.map(\.day.description) == ["2026-08-01", "2026-09-15"])
    for score in report.plan.scores {
      #expect(score.lowestOfRound == lowest && score.total != nil)
      // With facts missing the score is a floor: not below is certain, below is not.
      if let total = score.total, total >= lowest { #expect(score.isBelow == false) }
      if let total = score.total, total < lowest { #expect(score.isBelow == (score.missingKeys.isEmpty ? true : nil)) }
    }
    let text = RefusalSample.words(report, .en)
    #expect(text.contains("Score at the invitation (1 August 2026)") && text.contains("Score at receipt of the application"))
  }

  @Test func findingsStandSideBySide() throws {
    let rest = "    passport: {number: X1, country: MAR, issue_date: 2021-10-01, expiry_date: 2026-10-01}"
    let report = try RefusalSample.report(Self.incomplete, rest: rest, submitted: "2026-09-15")
    #expect(report.plan.submittedOn?.description == "2026-09-15" && !report.plan.findings.isEmpty)
    #expect(report.plan.findings.allSatisfy { $0.asSubmitted != nil })
    // What expired in between holds today only.
    #expect(report.plan.findings.contains { $0.asSubmitted == false && $0.today })
    let unknown = try RefusalSample.report(Self.incomplete, rest: rest)
    #expect(unknown.plan.findings.allSatisfy { $0.asSubmitted == nil })
  }
}
