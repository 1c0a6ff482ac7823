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
    SlotCannotMerge.self,
    LetterIsDraft.self,
    PDFActiveContent.self,
    // Documents and dates
    DocumentMissing.self,
    PassportExpired.self,
  ]

  /// Every code with its description, in the order of the rules.
  public static let codes: [FindingCode] = all.flatMap { $0.codes }

  /// The short name of a code.
  public static func title(of code: String) -> Bilingual? { titles[code] }

  private static let titles = Dictionary(
    codes.map { ($0.code, $0.title) } + Waivers.codes.map { ($0.code, $0.title) }, uniquingKeysWith: { first, _ in first })

  /// The rule that emits a code.
  public static func rule(emitting code: String) -> (any Rule.Type)? {
    all.first { rule in rule.codes.contains { $0.code == code } }
  }
}
