@testable import DossierKit
import Testing
import Typesetting

@Suite("Letters that are not written") struct LettersRefusalTests {
  func refusal(_ change: (inout Case) -> Void) -> LetterRefusal? {
    do throws(LetterError) {
      _ = try LetterDrafter.draft(LettersSample.restoration(.fr, change))
      return nil
    } catch {
      guard case .refused(let refusal) = error else { return nil }
      return refusal
    }
  }

  @Test(
    "work without authorization, declared or not ruled out, stops the letter",
    arguments: [
      Person.UnauthorizedWork.yes, .unknown, nil,
    ])
  func unauthorizedWork(answer: Person.UnauthorizedWork?) {
    let refusal = refusal { $0.people[0].workWithoutAuthorization = answer }
    #expect(refusal == .unauthorizedWork(keys: ["people.amina.work_without_authorization"]))
    #expect(refusal?.message.fr.contains("Consultez une personne autorisée") == true)
    #expect(refusal?.message.en.contains("See a licensed person") == true)
  }

  @Test(
    "an answer of no that the jobs contradict stops the letter too",
    arguments: [
      "2026-11-05" as String?, "2026-11-28", nil,
    ])
  func contradictingJob(end: String?) {
    let refusal = refusal { $0.people[0].activities?[1].to = end.map { day($0) } }
    #expect(
      refusal == .unauthorizedWork(keys: ["people.amina.activities[1].to", "people.amina.work_without_authorization"]))
  }

  @Test("an answer of no that a job said to be unauthorized contradicts stops the letter")
  func unauthorizedJob() {
    #expect(
      refusal { $0.people[0].activities?[1].authorized = false }
        == .unauthorizedWork(
          keys: ["people.amina.activities[1].authorized", "people.amina.work_without_authorization"]))
    #expect(
      refusal {
        $0.people[0].activities?[1].authorized = false
        $0.people[0].workWithoutAuthorization = .conditionsOnly
      } == nil)
    // A job that is yet to begin says nothing of the past.
    #expect(
      refusal {
        $0.people[0].activities?.append(Activity(kind: .work, country: "CAN", from: day("2026-12-15")))
      } == nil)
  }

  @Test("work under a renewal filed in time, up to its refusal, is no contradiction")
  func renewal() {
    #expect(refusal { $0.people[0].activities?[1].to = day("2026-11-02") } == nil)
    // Without a renewal the permit's last day is the last day of work.
    #expect(refusal { $0.people[0].extension = nil } == nil)
    #expect(
      refusal {
        $0.people[0].extension = nil
        $0.people[0].activities?[1].to = day("2026-10-16")
      } != nil)
    // An extension as a visitor keeps the stay, not the work.
    #expect(
      refusal {
        $0.people[0].extension?.values[0].kind = .visitor
        $0.people[0].activities?[1].to = day("2026-11-02")
      } != nil)
  }

  @Test("a bar, an absence or another cause stops the letter and names its key")
  func bars() {
    #expect(refusal { $0.people[0].removalOrder = true } == .barred(key: "people.amina.removal_order"))
    #expect(refusal { $0.people[0].declarationA221 = true } == .barred(key: "people.amina.declaration_a22_1"))
    #expect(
      refusal { $0.people[0].misrepresentationFinding = true } == .barred(key: "people.amina.misrepresentation_finding")
    )
    #expect(refusal { $0.people[0].statusLoss?.ground = .other } == .barred(key: "people.amina.status_loss.ground"))
    #expect(
      refusal {
        $0.people[0].permits?.append(
          Permit(kind: .temporaryResidentPermit, issueDate: day("2026-01-01"), expiryDate: day("2026-10-15")))
      } == .barred(key: "people.amina.permits[1].kind"))
    #expect(refusal { $0.people[0].inCanada = false } == .notInCanada(key: "people.amina.in_canada"))
  }

  @Test("there is nothing to restore while status holds, and too late after the window")
  func window() {
    let inStatus = refusal { $0.people[0].permits?[0].expiryDate = day("2026-11-28") }
    guard case .statusNotLost(let because)? = inStatus else {
      Issue.record("\(String(describing: inStatus))")
      return
    }
    #expect(because.en.contains("28"))
    #expect(refusal { $0.people[0].extension?.values[0].decision = .pending } != nil)
    func expired(_ on: String) -> (inout Case) -> Void {
      {
        $0.people[0].permits?[0].expiryDate = day(on)
        $0.people[0].extension = nil
        $0.people[0].activities?[1].to = day("2026-06-01")
      }
    }
    #expect(refusal(expired("2026-08-30")) == nil)
    #expect(refusal(expired("2026-08-29")) == .windowClosed(lastDay: day("2026-11-27")))
  }

  static let contradictions: [LettersFactsTests.Removal] = [
    .init("restoration.restore_as") { $0.restoration?.restoreAs = .visitor },
    .init("restoration.requested_permit") { $0.restoration?.requestedPermit = .employerSpecific },
    .init("permanent_residence.principal_applicant") { $0.permanentResidence?.principalApplicant = "luc" },
    .init("permanent_residence.stage") { $0.permanentResidence?.stage = .refused },
    .init("permanent_residence.stage") { $0.permanentResidence?.stage = .invited },
    .init("permanent_residence.class") { $0.permanentResidence?.class = .family },
    .init("permanent_residence.nomination_restricted") {
      $0.permanentResidence?.class = .pnp
      $0.permanentResidence?.nominationRestricted = true
    },
    .init("people.amina.province") { $0.people[0].province = "QC" },
  ]

  @Test("a fact that contradicts the request stops the letter", arguments: contradictions)
  func contradiction(change: LettersFactsTests.Removal) {
    let key = change.key
    guard case .contradiction(let named, let why)? = refusal(change.remove) else {
      Issue.record("\(key) is no contradiction")
      return
    }
    #expect(named == key)
    #expect(why.fr != why.en)
  }

  @Test("every refusal says why in two different languages")
  func messages() {
    let because = Bilingual(fr: "a", en: "b")
    for refusal in [
      LetterRefusal.unauthorizedWork(keys: ["k"]), .barred(key: "k"), .notInCanada(key: "k"),
      .statusNotLost(because: because),
      .windowClosed(lastDay: day("2026-11-21")), .contradiction(key: "k", because),
    ] {
      let message = LetterError.refused(refusal).message
      #expect(message.fr.hasPrefix("Aucune lettre") && message.en.hasPrefix("No "))
    }
  }

  @Test("a template of one's own is used, and its faults have line and column")
  func ownTemplates() throws {
    func own(_ text: String) -> LetterTemplates { LetterTemplates { _ throws(LetterError) in text } }
    let draft = try LetterDrafter.draft(LettersSample.restoration(.fr), templates: own("Bonjour {{applicant.name}}."))
    #expect(LettersSample.text(draft) == "Bonjour Amina BENALI.")
    for (text, line, column) in [
      ("a\n b {{applicant.nom}}", 2, 4), ("{{#history}}\n{{/fees}}", 2, 1), ("x {{place", 1, 3),
    ] {
      do throws(LetterError) {
        _ = try LetterDrafter.draft(LettersSample.restoration(.fr), templates: own(text))
        Issue.record("no fault in \(text)")
      } catch {
        guard case .template(let fault) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect((fault.line, fault.column) == (line, column))
        #expect(error.message.fr.hasPrefix("restoration-ptot.fr.md:\(line):\(column): "))
      }
    }
  }
}
