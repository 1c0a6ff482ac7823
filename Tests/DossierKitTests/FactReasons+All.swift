extension FactReason {
  /// Every fact that a ready case may lack, and why. What is not here must be asked for.
  static let all: [FactReason] = [
    FactReason(
      scope: .any, facts: ["language", "channel", "account_asks"],
      reason: "How the program speaks and where the files go: defaults are documented, and no rule asks for more."),
    FactReason(
      scope: .any, facts: ["submission_date"],
      reason: "The day judged is then today, and every report prints it."),
    FactReason(
      scope: .any, facts: ["people.*.family_name", "people.*.given_names", "people.*.title", "people.*.agreement",
        "people.*.uci", "people.*.contact.**", "restoration.cause.**"],
      reason: "Words for the letter and the archive, which show a bracket where they lack; papers that say otherwise "
        + "are compared with what is declared only."),
    FactReason(
      scope: .any, facts: ["people.*.passport.number", "people.*.passport.country", "people.*.passport.issue_date"],
      reason: "Compared with the papers where they are declared; the expiry, which decides, is asked for."),
    FactReason(
      scope: .any, facts: ["people.*.citizenships"],
      reason: "Only spares a fee and an exam; without it the fee is counted and nothing is spared."),
    FactReason(
      scope: .any, facts: ["people.*.permits.number", "people.*.permits.scope"],
      reason: "A permit counts by its kind and dates; scope only adds an option to status."),
    FactReason(
      scope: .any, facts: ["earlier_refusals", "earlier_refusals.**"], reason: "Warnings only, by contract."),
    FactReason(
      scope: .any, facts: ["people.*.residence.to"],
      reason: "Without an end a person still lives there; that two places then overlap is said.", isExcused: true),
    FactReason(
      scope: .any,
      facts: ["people.*.activities.institution", "people.*.activities.employer", "people.*.activities.title",
        "people.*.activities.country", "people.*.activities.teer"],
      reason: "Names of places; the country and category of a job that must count are asked for where it is needed."),
    // Restoration and the bridging permit
    FactReason(
      scope: .temporary, facts: ["people.*.birth_date", "people.*.marital_status", "people.*.residence"],
      reason: "Fees, and papers that are advised at most."),
    FactReason(
      scope: .temporary, facts: ["people.youssef.province"],
      reason: "Only a bridging permit turns on the province; the Quebec certificate of acceptance is a warning."),
    FactReason(
      scope: .temporary, facts: ["people.*.biometrics_date"],
      reason: "No permit is issued beyond ten years of the biometrics: the permit's own end is as early.",
      isExcused: true),
    FactReason(
      scope: .temporary, facts: ["people.*.last_entry.**"],
      reason: "Of the holder of a permit the permit ends the stay (IRPR s. 183(4)(b), (d)); a date fixed at an entry "
        + "counts where the case tells one.", isExcused: true),
    FactReason(
      scope: .temporary, facts: ["people.*.status_loss"],
      reason: "The permits tell that the stay ran out; a loss that the case speaks of needs its ground.",
      isExcused: true),
    FactReason(
      scope: .temporary, facts: ["people.*.extension", "people.*.extension.kind", "people.*.extension.communicated_on"],
      reason: "No value says that nothing was filed; without it the stay ends with the permit, the earlier day. The "
        + "kind matters to the right to work only, the day of communication to a later end that can be argued.",
      isExcused: true),
    FactReason(
      scope: .temporary, facts: ["people.*.permits.issue_date", "people.*.permits.expiry_date"],
      reason: "Only where an earlier permit of that kind lacks it, or there is but one: the end of the stay is known "
        + "all the same, and where it is not the key is asked for.", isExcused: true),
    FactReason(
      scope: .temporary, facts: ["people.*.activities.**"],
      reason: "Whether there was work without authorization is asked of the person; a job can only contradict the "
        + "answer, as a warning or, where it is written as not authorized, as an error.", isExcused: true),
    FactReason(
      scope: .temporary, facts: ["restoration.requested_permit"],
      reason: "With a bridging permit it is an open one; any other value contradicts it.", isExcused: true),
    FactReason(
      scope: .temporary, facts: ["permanent_residence.acknowledged_on"],
      reason: "The stage says that it was acknowledged; the day can only contradict it.", isExcused: true),
    FactReason(
      scope: .temporary,
      facts: ["permanent_residence.submitted_on", "permanent_residence.application_number",
        "permanent_residence.nomination_restricted", "permanent_residence.intended_province"],
      reason: "For the letter; a nomination matters to the classes of nominees, an intention to Express Entry."),
    // Express Entry
    FactReason(
      scope: .expressEntry, facts: ["people.*.accompanying", "people.*.canadian_or_permanent_resident"],
      reason: "Defaults of the contract, the stricter ones."),
    FactReason(
      scope: .expressEntry, facts: ["people.*.in_canada"],
      reason: "Only softens an expired exam; without it nothing is softened."),
    FactReason(
      scope: .expressEntry,
      facts: ["people.*.province", "people.*.last_entry.**", "people.*.biometrics_date", "people.*.permits.**",
        "people.*.work_without_authorization", "people.*.removal_order", "people.*.declaration_a22_1",
        "people.*.misrepresentation_finding"],
      reason: "No rule of Express Entry reads them; status and letters do."),
    FactReason(
      scope: .family, facts: ["people.*.marital_status", "people.*.union.**"],
      reason: "The role of the partner tells the union, and a child under 16 has none.", isExcused: true),
    FactReason(
      scope: .family, facts: ["people.leila.activities.**", "people.awa.residence"],
      reason: "A gap in the history is a warning; a child has no history to give."),
    FactReason(
      scope: .family, facts: ["people.awa.adopted", "people.awa.other_parent"],
      reason: "Their papers are warnings: the sources are of low confidence."),
    FactReason(
      scope: .expressEntry,
      facts: ["people.*.activities.from", "people.*.activities.to"],
      reason: "A gap in the history is a warning; the days of a job that must count are asked for.", isExcused: true),
    FactReason(
      scope: .expressEntry, facts: ["people.*.activities.self_employed"],
      reason: "Without it the job asks for its employer's letter, which a person who worked alone does not have; "
        + "Canadian experience asks for it.", isExcused: true),
    FactReason(
      scope: .family, facts: ["people.*.activities.authorized", "people.*.activities.full_time_student"],
      reason: "Asked of Canadian experience only."),
    FactReason(
      scope: .experience,
      facts: ["people.*.activities.noc", "people.*.activities.hours_per_week", "people.*.activities.paid",
        "people.*.activities.authorized", "people.*.activities.full_time_student"],
      reason: "Of a job abroad, which Canadian experience does not count; teer and noc tell the same."),
    FactReason(
      scope: .experience, facts: ["people.*.education", "express_entry.primary_occupation"],
      reason: "Canadian experience demands no credential; points are another matter."),
    FactReason(
      scope: .expressEntry,
      facts: ["people.*.education.credential", "people.*.education.institution", "people.*.education.country",
        "people.*.education.field", "people.*.education.completed", "people.*.education.eca.equivalent",
        "people.*.education.eca.reference"],
      reason: "What a credential is worth in points; its report is asked for by date and body."),
    FactReason(
      scope: .experience, facts: ["people.*.education.eca"],
      reason: "Without an assessment no points are claimed, and the program demands none."),
    FactReason(
      scope: .family, facts: ["people.leila.education", "people.leila.education.eca", "people.leila.language_tests.**"],
      reason: "The spouse's studies and tests give points only."),
    FactReason(
      scope: .expressEntry,
      facts: ["people.*.language_tests.result_date", "people.*.language_tests.reference",
        "people.*.language_tests.column", "people.*.language_tests.scores.**", "people.*.medical_exam.number"],
      reason: "The day of the test decides its age; levels and points are read from the scores by rules that name them."),
    FactReason(
      scope: .expressEntry, facts: ["permanent_residence", "permanent_residence.intended_province"],
      reason: "The account asks for the province before it lets anyone submit: its absence is a warning that names it.",
      isExcused: true),
    FactReason(
      scope: .expressEntry, facts: ["express_entry.provincial_nomination"],
      reason: "The program printed on the invitation tells the class: its absence is a warning that names it.",
      isExcused: true),
    FactReason(
      scope: .expressEntry, facts: ["express_entry.invitation_date", "express_entry.submit_by"],
      reason: "Either tells the last day; where both lack, the first is asked for.", isExcused: true),
    FactReason(
      scope: .expressEntry, facts: ["express_entry.first_official_language"],
      reason: "By contract, whichever gives more points.", isExcused: true),
    FactReason(
      scope: .expressEntry, facts: ["express_entry.sibling_in_canada"],
      reason: "A relative is proved where points are claimed for one.", isExcused: true),
    FactReason(
      scope: .expressEntry,
      facts: ["express_entry.profile_date", "express_entry.round.**", "express_entry.claimed_score",
        "express_entry.funds.average_six_months", "express_entry.funds.authorized_to_work",
        "express_entry.canadian_education",
        "express_entry.certificate_of_qualification"],
      reason: "Points, and what the bank's letter shows; the trades program asks for the certificate."),
  ]
}
