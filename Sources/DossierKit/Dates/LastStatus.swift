/// The status that a person held last, which is the one that can be restored (R-RESTO-08).
enum LastStatus {
  /// Whether a permit of a kind still ran when the last permit did: a student with a work permit of years ago held the
  /// status of a student. Where one outlasted the permit of latest issue, or ended with it, both count; one without an
  /// expiry date counts too.
  static func isOf(_ kind: Permit.Kind, _ permits: [Permit]) -> Bool {
    guard let last = AuthorizedStay.latest(permits)?.expiryDate else { return permits.contains { $0.kind == kind } }
    return permits.contains { $0.kind == kind && ($0.expiryDate ?? last) >= last }
  }
}
