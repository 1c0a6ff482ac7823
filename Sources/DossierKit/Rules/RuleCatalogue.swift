/// Every rule of the program, on one page. A test names the one that was forgotten.
public enum RuleCatalogue {
  /// In the order in which `dossier explain` lists them.
  public static let all: [any Rule.Type] = [
    // The case file and the folder
    FactMissing.self,
    SubmissionDatePassed.self,
    // Files
    FileReadable.self,
    FileOutsideCase.self,
    FileDamaged.self,
    FileNotChecked.self,
    FilePasswordProtected.self,
    FileTypeAccepted.self,
    FileTooLarge.self,
    FileDuplicate.self,
    FileUnassigned.self,
    FileName.self,
    FormState.self,
    FormBarcodeStale.self,
    FormResaved.self,
    FormVersionOld.self,
    SlotCannotMerge.self,
    LetterIsDraft.self,
    PDFActiveContent.self,
    // What papers say
    WrongPaper.self,
    IdentityMismatch.self,
    DateMismatch.self,
    PaperMismatch.self,
    TranslationMissing.self,
    EmploymentLetterIncomplete.self,
    // Documents and dates
    DocumentMissing.self,
    PassportExpired.self,
    PoliceCertificate.self,
    MedicalExamMissing.self,
    PhotoUnfit.self,
    RepresentativeFormOld.self,
    EarlierRefusalUndeclared.self,
    RequestDeadlinePassed.self,
    FeeUnknown.self,
    HistoryGap.self,
    SourceUnread.self,
    // Express Entry
    InvitationExpired.self,
    DiplomaSubstituted.self,
    LanguageTestExpired.self,
    LanguageTestMismatch.self,
    LanguageBelowMinimum.self,
    CredentialAssessmentExpired.self,
    FundsInsufficient.self,
    FundsLetterIncomplete.self,
    ExperienceInsufficient.self,
    ProgramMinimumNotMet.self,
    CategoryCriteriaNotMet.self,
    NomineeClassNotCovered.self,
    ScoreMismatch.self,
    ScoreBelowCutoff.self,
    ChildNotDependent.self,
    CohabitationTooShort.self,
    // Restoration of status
    RestorationWindowClosed.self,
    RestorationNotNeeded.self,
    RestorationNotInCanada.self,
    RestorationFormWrong.self,
    FormRestorationNotRequested.self,
    RestorationNotAvailable.self,
    RestorationUnauthorizedWork.self,
    // Bridging open work permit
    PtotNotAcknowledged.self,
    PtotNotPrincipal.self,
    PtotClassNotEligible.self,
    PtotNominationRestricted.self,
    PtotLivesInQuebec.self,
    PtotNoBasis.self,
    PtotResidenceApplicationClosed.self,
    PtotPermitTypeWrong.self,
  ]

  /// Every code with its description, in the order of the rules.
  public static let codes: [FindingCode] = all.flatMap { $0.codes }

  /// The short name of a code.
  public static func title(of code: String) -> Bilingual? { titles[code] }

  /// Every code, those on waivers included.
  public static let everyCode: [FindingCode] = codes + Waivers.codes

  /// The description of a code.
  public static func description(of code: String) -> FindingCode? { everyCode.first { $0.code == code } }

  private static let titles = Dictionary(
    everyCode.map { ($0.code, $0.title) }, uniquingKeysWith: { first, _ in first })

  /// The rule that emits a code.
  public static func rule(emitting code: String) -> (any Rule.Type)? {
    all.first { rule in rule.codes.contains { $0.code == code } }
  }
}
