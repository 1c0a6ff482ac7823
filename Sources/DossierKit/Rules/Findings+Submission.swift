extension [Finding] {
  /// Restoration and bridging permit are one submission: what is true of both is said once.
  func oncePerSubmission() -> [Finding] {
    var seen: Set<String> = []
    return filter { finding in
      let submission = finding.application?.submission.rawValue ?? ""
      return seen.insert([submission, finding.code, finding.person ?? "", finding.file ?? ""].joined(separator: "\u{0}"))
        .inserted
    }
  }
}
