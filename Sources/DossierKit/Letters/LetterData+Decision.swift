internal import Typesetting

extension LetterData {
  /// The decision whose reconsideration is asked, and its errors, each with the exhibit that proves it.
  func decision() -> [String: TemplateValue] {
    let errors = request.case.refusal?.errors ?? []
    var values = letterReceived()
    values["decision.received_on"] = optionalDay(receivedOn)
    values["decision.is_rejection"] = .flag(request.case.refusal?.kind == "rejected-incomplete")
    values["errors"] = .list(
      errors.enumerated().map { index, error in
        let key = "refusal.errors[\(index)]"
        return [
          "number": .text(String(index + 1)), "quote": text(error.quote, "\(key).quote"),
          "why": narrative(error.why, "\(key).why"),
          "exhibit": exhibit(error.evidenceFile, "\(key).evidence_file"),
          "page": optional(error.page.map(String.init)),
        ]
      })
    return values
  }

  /// A fairness letter and what is answered to each of its concerns.
  func fairness() -> [String: TemplateValue] {
    let concerns = request.case.refusal?.concerns ?? []
    var values = letterReceived()
    values["decision.reply_by"] = day(request.case.refusal?.replyBy, "refusal.reply_by")
    // Without a concern there is nothing to answer: one point of brackets asks for it.
    let points = concerns.isEmpty ? [Refusal.Concern()] : concerns
    values["concerns"] = .list(
      points.enumerated().map { index, concern in
        let key = "refusal.concerns[\(index)]"
        return [
          "number": .text(String(index + 1)), "quote": text(concern.quote, "\(key).quote"),
          "answer": narrative(concern.answer, "\(key).answer"),
          "has_exhibit": .flag(concern.evidenceFile != nil),
          "exhibit": concern.evidenceFile == nil ? .text("") : exhibit(concern.evidenceFile, "\(key).evidence_file"),
          "page": optional(concern.page.map(String.init)),
        ]
      })
    return values
  }

  /// The records that a request under the Privacy Act names: one application, one period.
  func notesRequest() -> [String: TemplateValue] {
    let refusal = request.case.refusal
    let residence = request.case.permanentResidence
    return [
      "decision.number": text(refusal?.applicationNumber ?? residence?.applicationNumber, "refusal.application_number"),
      "decision.office": optional(refusal?.office), "decision.date": optionalDay(refusal?.date),
      "notes.from": optionalDay(residence?.submittedOn),
      "notes.language": .text(Bilingual(fr: "français", en: "English")[language]),
    ]
  }

  private func letterReceived() -> [String: TemplateValue] {
    let refusal = request.case.refusal
    return [
      "decision.date": day(refusal?.date, "refusal.date"),
      "decision.office": text(refusal?.office, "refusal.office"),
      "decision.number": text(
        refusal?.applicationNumber ?? request.case.permanentResidence?.applicationNumber,
        "refusal.application_number"),
      "decision.class": optional(
        (request.case.permanentResidence?.class?.title ?? request.case.expressEntry?.program?.title)?[language]),
    ]
  }

  /// The day on which the letter came, where the case gives one: the earliest of delivery and opening.
  private var receivedOn: Day? {
    [request.case.refusal?.deliveredOn, request.case.refusal?.openedOn].compactMap(\.self).min()
  }

  /// « pièce 2, relevé bancaire »; the bracket of the key where the paper is not named, or is not in the folder.
  private func exhibit(_ file: String?, _ key: String) -> TemplateValue {
    guard let file, let enclosure = request.enclosures.first(where: { $0.file == file }) else { return missing(key) }
    return .text(enclosure.words[language])
  }
}
