@testable import DossierKit
import Testing
import Typesetting

@Suite("When another letter, or none, is right") struct LettersGateTests {
  private func refusal(_ kind: LetterKind, _ change: (inout Case) -> Void = { _ in }) -> LetterRefusal? {
    do throws(LetterError) {
      _ = try LetterDrafter.draft(LettersSample.request(kind, .fr, change))
      return nil
    } catch {
      guard case .refused(let refusal) = error else { return nil }
      return refusal
    }
  }

  @Test(
    "no restoration letter where work without authorization is not ruled out",
    arguments: [Person.UnauthorizedWork.yes, .unknown, nil], [LetterKind.restoration, .restorationPTOT])
  func unauthorizedWork(answer: Person.UnauthorizedWork?, kind: LetterKind) {
    #expect(
      refusal(kind) { $0.people[0].workWithoutAuthorization = answer }
        == .unauthorizedWork(keys: ["people.amina.work_without_authorization"]))
  }

  @Test("restoration as a visitor asks for no permit, and says so")
  func visitor() throws {
    let request = LettersSample.request(.restoration, .en) {
      $0.restoration?.restoreAs = .visitor
      $0.restoration?.requestedPermit = RestorationFacts.Permit.none
    }
    let text = LettersSample.text(try LetterDrafter.draft(request))
    #expect(text.contains("as a visitor") && text.contains("I do not ask for authorization to work or to study"))
    #expect(!text.contains("the issue of"))
    #expect(
      refusal(.restoration) {
        $0.restoration?.restoreAs = .visitor
        $0.restoration?.requestedPermit = .open
      }?.message.en.contains("restoration.requested_permit") == true)
  }

  @Test("restoration as a student asks for a study permit, and is barred to who no longer studies")
  func student() throws {
    func change(_ studies: Bool) -> (inout Case) -> Void {
      {
        $0.restoration?.restoreAs = .student
        $0.restoration?.requestedPermit = .study
        $0.people[0].permits?[0].kind = .study
        $0.people[0].extension = nil
        $0.people[0].activities = []
        $0.people[0].enrolledAndStudying = studies
      }
    }
    let draft = try LetterDrafter.draft(LettersSample.request(.restoration, .fr, change(true)))
    let text = LettersSample.text(draft)
    #expect(draft.missing.isEmpty)
    #expect(text.contains("à titre d’étudiant") && text.contains("je poursuis mon programme"))
    #expect(text.contains("permis d’études") && !text.contains("Dernier jour de travail"))
    #expect(refusal(.restoration, change(false)) == .barred(key: "people.amina.enrolled_and_studying"))
  }

  @Test("a bridging permit alone needs work that is authorized")
  func bridging() {
    #expect(refusal(.ptot) == nil)
    guard case .statusLost? = refusal(.ptot, { $0.people[0].permits?[0].expiryDate = day("2026-10-15") }) else {
      Issue.record("a letter for a permit alone after status ended")
      return
    }
    #expect(refusal(.ptot) { $0.people[0].permits?[0].kind = .visitor } != nil)
    #expect(refusal(.ptot) { $0.people[0].inCanada = false } != nil)
    #expect(refusal(.ptot) { $0.people[0].workWithoutAuthorization = .yes } != nil)
    #expect(refusal(.ptot) { $0.permanentResidence?.class = .family } != nil)
  }

  @Test("a bridging permit may rest on an extension asked in time, said without naming a status")
  func maintained() throws {
    let text = LettersSample.text(
      try LetterDrafter.draft(
        LettersSample.request(.ptot, .en) {
          $0.people[0].permits?[0].expiryDate = day("2026-10-15")
          $0.people[0].extension = OneOrMany([
            Extension(kind: .work, filedOn: day("2026-10-01"), decision: .pending)
          ])
        }))
    #expect(text.contains("Extension of that permit applied for on October\u{A0}1, 2026"))
    #expect(text.contains("valid until October\u{A0}15, 2026"))
  }

  @Test("funds must be shown by who is neither of the class without the requirement nor holds a qualifying offer")
  func funds() throws {
    #expect(refusal(.fundsExemption) == nil)
    for program in [ExpressEntryFacts.Program.fsw, .fst] {
      #expect(refusal(.fundsExemption) { $0.expressEntry?.program = program } == nil)
      #expect(
        refusal(.fundsExemption) {
          $0.expressEntry?.program = program
          $0.expressEntry?.funds?.authorizedToWork = false
        } != nil)
      #expect(
        refusal(.fundsExemption) {
          $0.expressEntry?.program = program
          $0.expressEntry?.jobOffer?.basis = "r82-2-c"
        } != nil)
    }
  }

  @Test(
    "a reconsideration without an error says which remedy fits",
    arguments: [
      ("refused", "judicial review"), ("rejected-incomplete", "new profile"), ("fairness-letter", "fairness-response"),
      ("document-request", "answer what is asked"),
    ])
  func reconsideration(kind: String, words: String) {
    let refusal = refusal(.reconsideration) {
      $0.refusal?.kind = kind
      $0.refusal?.errors = []
    }
    #expect(refusal?.message.en.contains(words) == true, "\(String(describing: refusal))")
    #expect(refusal?.message.fr != refusal?.message.en)
  }

  @Test("a reconsideration is told beside the letter that the clock of the Court runs, from the earliest day")
  func court() throws {
    let draft = try LetterDrafter.draft(LettersSample.request(.reconsideration, .en))
    let notice = draft.notices.map(\.en).joined()
    #expect(notice.contains("25\u{A0}November\u{A0}2026") && notice.contains("9\u{A0}January\u{A0}2027"))
    #expect(LettersSample.text(draft).contains("without prejudice to any recourse to the Federal Court"))
    #expect(!LettersSample.text(draft).contains("25"))
    let accused = try LetterDrafter.draft(
      LettersSample.request(.reconsideration, .en) { $0.people[0].misrepresentationFinding = true })
    #expect(accused.notices.map(\.en).joined().contains("talk to a lawyer before sending anything"))
  }

  @Test("a fairness letter is answered as such, and only it")
  func fairness() {
    #expect(refusal(.fairnessResponse) == nil)
    #expect(refusal(.fairnessResponse) { $0.refusal?.kind = nil } == nil)
    #expect(refusal(.fairnessResponse) { $0.refusal?.kind = "refused" } != nil)
  }

  @Test("who is not paid has no licence to name; without a representative there is no letter of one")
  func representative() throws {
    let draft = try LetterDrafter.draft(
      LettersSample.request(.representative, .en) {
        $0.representative?.paid = false
        $0.representative?.licence = nil
        $0.representative?.regulator = nil
      })
    #expect(draft.missing.isEmpty && !LettersSample.text(draft).contains("Licence"))
    #expect(draft.document.info.author == "Claire Fontaine")
    #expect(refusal(.representative) { $0.representative = nil } != nil)
  }

  @Test("without anything to explain there is no letter of explanation")
  func nothing() {
    var request = LettersSample.request(.explanation, .fr)
    request.explanations = []
    #expect(throws: LetterError.refused(.nothingToExplain)) { try LetterDrafter.draft(request) }
  }
}
