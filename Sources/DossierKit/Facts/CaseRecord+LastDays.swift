extension CaseRecord {
  /// The last day on which restoration can be asked, inclusive: the earliest of the people who apply for
  /// restoration or for a bridging permit and whose status has ended, each by the earliest reading of the
  /// facts. `nil` where nobody's status has ended or the case does not tell.
  public var restorationLastDay: Day? {
    `case`.people
      .filter { `case`.applies($0, for: .restoration) || `case`.applies($0, for: .ptot) }
      .compactMap { StatusEnd.of($0, on: day).restorationWindow?.lastDay }.min()
  }

  /// The last day, inclusive, on which the application that the invitation calls for can be submitted; `nil`
  /// where there is no such application or the invitation is not dated.
  public var invitationLastDay: Day? {
    guard `case`.applications.contains(.expressEntry) else { return nil }
    return invitationWindow?.lastDay
  }

  /// The window of the invitation, where its date or the printed last day is known.
  var invitationWindow: InvitationWindow? {
    InvitationWindow(
      invitationDate: `case`.expressEntry?.invitationDate, submitBy: `case`.expressEntry?.submitBy)
  }
}
