/// A row of figures that names its sources by the keys under which its file describes them.
protocol CitedRow {
  /// Keys of the file's `sources`.
  var citations: [String] { get }
  /// What the keys stand for, once the file was read.
  var sources: [Source] { get set }
}

extension Channel: CitedRow {}
extension FeeRow: CitedRow {}
extension FundsTable: CitedRow {}
extension LanguageChart: CitedRow {}
extension PointTable: CitedRow {}
extension ProgramMinimum: CitedRow {}
extension SkilledTrades: CitedRow {}
extension RoundCategory: CitedRow {}
extension FormFieldRow: CitedRow {}
extension FormIssue: CitedRow {}
extension PaperWords.LetterContent: CitedRow {}
